using System.Diagnostics;
using System.Xml.Linq;
using Tests.ClusterStudies.Data;
using Tests.Workbook.Pages;
using Workbook.Word;

namespace Tests.Workbook.Word;

/// <summary>What a real word processor makes of a document: headings for its navigator, tables, pictures.</summary>
public sealed class OpenedByLibreOffice : IDisposable
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    private readonly string _folder = Directory.CreateTempSubdirectory("workbook-word-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LibreOfficeFact]
    public void Headings_are_headings_tables_are_tables_and_pictures_have_their_alternative()
    {
        var path = Path.Combine(_folder, "harbours.docx");
        File.WriteAllBytes(path, WordFile.Write([ValidDocuments.Source(SampleNotebooks.Second)], "", withCode: false));

        var opened = Open(path);

        Assert.Equal([("1", "Yards and harbours"), ("2", "A closer look"), ("1", "Yards and harbours")],
            opened.Descendants(Text + "h").Select(heading =>
                ((string)heading.Attribute(Text + "outline-level")!, heading.Value)));
        var table = opened.Descendants(Table + "table").First();
        Assert.Contains("Turnover (EUR million)", table.Element(Table + "table-header-rows")!.Value);
        Assert.Contains("Southport-on-the-Sea", table.Elements(Table + "table-row").Last().Value);
        Assert.Contains(opened.Descendants(Drawing + "frame"), frame =>
            frame.Value.Contains("the south has most harbours", StringComparison.Ordinal));
    }

    // Saved anew in LibreOffice's own terms.
    private XDocument Open(string path)
    {
        using var soffice = Process.Start(new ProcessStartInfo(LibreOfficeFactAttribute.Program!,
        [
            $"-env:UserInstallation={new Uri(Path.Combine(_folder, "profile"))}", "--headless",
            "--convert-to", "fodt", "--outdir", _folder, path,
        ])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = soffice.StandardError.ReadToEndAsync();
        var said = soffice.StandardOutput.ReadToEnd() + errors.Result;
        soffice.WaitForExit();
        var saved = Path.ChangeExtension(path, ".fodt");
        Assert.True(File.Exists(saved), said);
        return XDocument.Load(saved);
    }
}
