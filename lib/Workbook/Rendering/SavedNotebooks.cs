using Workbook.CommandLine;
using Workbook.Documents;
using Workbook.Notebooks;
using Workbook.Pages;

namespace Workbook.Rendering;

/// <summary>Notebooks as they were saved, read to be rendered; none of them runs.</summary>
/// <param name="Notebooks">Those that could be read, in file-name order.</param>
/// <param name="Documents">The same, as documents.</param>
/// <param name="Faults">What is wrong with what was asked for.</param>
/// <param name="LeftOut">What is wrong with notebooks that could not be read.</param>
internal sealed record SavedNotebooks(IReadOnlyList<RenderedNotebook> Notebooks, IReadOnlyList<Document> Documents,
    IReadOnlyList<string> Faults, IReadOnlyList<string> LeftOut)
{
    /// <summary>A title for all of them.</summary>
    public string Title => Site.TitleOf(Documents);

    /// <summary>Finds and reads notebooks.</summary>
    /// <param name="asked">Notebooks, beginnings of their names, folders; empty for the nearest
    /// <c>notebooks/</c>.</param>
    /// <param name="options">The command's options, for one that is misspelt.</param>
    public static SavedNotebooks Find(IReadOnlyList<string> asked, IEnumerable<string> options)
    {
        var (paths, faults) = NotebookSelection.Find(asked, Directory.GetCurrentDirectory(), options);
        var (notebooks, documents, leftOut) = (new List<RenderedNotebook>(), new List<Document>(), new List<string>());
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            try
            {
                var read = new RenderedNotebook(
                    name, NotebookFile.Read(path).Json, RunStatus.NotRun, Folder: Path.GetDirectoryName(path));
                documents.Add(Document.Of(name, read.Content));
                notebooks.Add(read);
            }
            catch (Exception e) when (e is MalformedNotebookException or IOException or UnauthorizedAccessException
                or InvalidOperationException or ArgumentException or FormatException)
            {
                leftOut.Add($"{name} is left out, since it cannot be read: {e.Message}");
            }
        }
        return new SavedNotebooks(notebooks, documents, faults, leftOut);
    }
}
