using ClusterStudies;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Tests.Workbook.Pages;
using Workbook.Documents;
using Workbook.Notebooks;
using Workbook.Word;

namespace Tests.Workbook.Word;

/// <summary>Whether Word itself would take the documents: what the Open XML SDK's validator says of them.</summary>
public sealed class ValidDocuments
{
    [Fact]
    public void Every_saved_notebook_makes_a_valid_document()
    {
        var folder = Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "notebooks");
        var sources = Directory.GetFiles(folder, "*.ipynb").Order()
            .Select(path => new WordSource(
                Document.Of(Path.GetFileName(path), NotebookFile.Read(path).Json), Path.GetDirectoryName(path)))
            .ToList();

        Assert.All(sources, source => AssertValid(WordFile.Write([source], "", withCode: true)));
        AssertValid(WordFile.Write(sources, "All of them", withCode: false));
    }

    [Fact]
    public void The_same_notebook_gives_the_same_file()
    {
        static byte[] Written() =>
            WordFile.Write([Source(SampleNotebooks.First), Source(SampleNotebooks.Second)], "Both", true);

        Assert.Equal(Written(), Written());
    }

    internal static WordSource Source(global::Workbook.Pages.RenderedNotebook notebook) =>
        new(Document.Of(notebook.FileName, notebook.Content), notebook.Folder);

    internal static void AssertValid(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Distinct().Take(10).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
