using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>Tables 1 to 4 as the notebooks show them: every published cell, in published order.</summary>
public class PublishedTables
{
    [PinnedTheory]
    [InlineData("04-photonics-companies", "table-1", "companies")]
    [InlineData("04-photonics-companies", "table-2", "activities")]
    [InlineData("05-photonics-pathways", "table-3", "behavior")]
    [InlineData("05-photonics-pathways", "table-4", "stages")]
    public void Every_cell_is_shown_as_published(string notebook, string cell, string file)
    {
        var package = DataPackage.Open("photonics");
        // Results saved before the data were changed show the data before the change.
        if (!package.IsAsPublished(file)) return;

        var lines = File.ReadAllLines(Path.Combine(package.Folder, "photonics", $"{file}.csv")).Skip(1);
        var published = lines.Select(line => string.Join(" | ", Cells(line)));
        Assert.Equal(published, Shown(notebook, cell));
    }

    private static IEnumerable<string> Shown(string notebook, string id)
    {
        var path = Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "notebooks", $"{notebook}.ipynb");
        var cell = JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray().Single(c => (string?)c!["id"] == id)!;
        var html = string.Concat(cell["outputs"]![0]!["data"]!["text/html"]!.AsArray().Select(line => (string?)line));
        return new HtmlParser().ParseDocument(html).QuerySelectorAll("tbody tr")
            .Select(row => string.Join(" | ", row.Children.Select(c => c.TextContent)));
    }

    // These files quote a cell only where it holds a comma, and none holds a quote.
    private static IEnumerable<string> Cells(string line) =>
        line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part.Replace(",", "\u001f")] : new[] { part })
            .Aggregate("", (all, part) => all + part).Split(',').Select(cell => cell.Replace("\u001f", ","));
}
