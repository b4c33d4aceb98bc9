using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Document = Workbook.Documents.Document;

namespace Workbook.Word;

/// <summary>A notebook and the folder that its pictures are read from; null to leave pictures out.</summary>
internal sealed record WordSource(Document Document, string? Folder);

/// <summary>Writes notebooks as a Word document. The same notebooks give the same file, to the byte.</summary>
internal static class WordFile
{
    /// <summary>The relation to the page's foot.</summary>
    public const string FooterId = "rId3";

    private const string MainType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The document.</summary>
    /// <param name="sources">The notebooks: of one, its title is the document's; several become chapters.</param>
    /// <param name="title">What several together are called.</param>
    /// <param name="withCode">Whether the code is to be read, too.</param>
    public static byte[] Write(IReadOnlyList<WordSource> sources, string title, bool withCode)
    {
        if (sources.Count == 1) title = sources[0].Document.Title;
        return Write(title, package => new WordChapters(sources, title, package, withCode).All);
    }

    /// <summary>A document that holds one table.</summary>
    /// <param name="title">Its number and caption.</param>
    /// <param name="table">The table.</param>
    public static byte[] Write(string title, TableContent table)
    {
        var sections = new WordSections();
        sections.Turn(ColumnWidths.Of(table).IsLandscape);
        sections.Add(WordText.Paragraph("Caption", WordText.Run(title)));
        sections.Add(WordTable.Plain(table with
        {
            Caption = title, Rows = [.. table.Rows.OrderBy(row => row.IsFolded)],
        }));
        foreach (var note in table.Notes.DefaultIfEmpty(""))
            sections.Add(WordText.Paragraph("TableNote", WordText.Run(note)));
        return Write(title, _ => sections.All);
    }

    private static byte[] Write(string title, Func<WordPackage, IEnumerable<OpenXmlElement>> content)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddNewPart<MainDocumentPart>(MainType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = new Styles(WordStyles.Styles);
            main.AddNewPart<FooterPart>(FooterId).Footer = Footer(title);
            main.AddNewPart<DocumentSettingsPart>("rId4").Settings = new Settings(
                new Compatibility(new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word", Val = "15",
                }),
                new ThemeFontLanguages { Val = "en-US" });
            var package = new WordPackage(main);
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
                new Body(content(package)));
            package.WriteLists();
            AddAbout(file, title);
        }
        SetTimes(stream);
        return stream.ToArray();
    }

    private static Footer Footer(string title) => new(WordText.Paragraph("Footer",
    [
        WordText.Run(title + "\t"), .. WordFields.Page(), WordText.Run(" / "), .. WordFields.Page("NUMPAGES"),
    ]));

    // Written by hand: the library would name the part by chance.
    private static void AddAbout(WordprocessingDocument file, string title)
    {
        var part = file.AddNewPart<CoreFilePropertiesPart>("rId2");
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""
            <?xml version="1.0" encoding="utf-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{
                System.Security.SecurityElement.Escape(WordText.Clean(title))}</dc:title
              ><dc:language>en-US</dc:language></cp:coreProperties>
            """);
    }

    private static void SetTimes(MemoryStream stream)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in zip.Entries)
            entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
