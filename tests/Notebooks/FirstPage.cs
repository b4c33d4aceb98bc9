using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterStudies;
using Tests.Workbook.Running;
using static Tests.Workbook.Running.NotebookFolder;

namespace Tests.Notebooks;

/// <summary>The page for people who know statistics and no .NET: what it tells them to write works.</summary>
public partial class FirstPage
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SavedNotebooks.Root, "lib", "README.md"))
        .ReplaceLineEndings("\n");

    [Fact]
    public void Every_block_of_code_is_a_cell_that_shows_something()
    {
        using var folder = new NotebookFolder();
        var cells = Written().Matches(Page).Select(match => match.Groups["cell"].Value).ToList();
        Assert.True(cells.Count > 10, "The page has no code.");
        var first = SavedNotebooks.Source(SavedNotebooks.CodeCells("09-explore.ipynb").First()).Replace("../lib",
            Path.Combine(SavedNotebooks.Root, "lib"));
        var language = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } };
        folder.AddJson("page", language, [Cell("first", first), .. cells.Select((cell, i) => Cell($"block{i}", cell))]);

        var run = folder.Run("--data", DataFolder.Find(), "--out", Path.Combine(folder.Root, "out"));

        Assert.True(run.ExitCode == 0, run.Said);
        var saved = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Root, "out", "page.ipynb")))!["cells"]!;
        Assert.All(saved.AsArray().Skip(1), cell => Assert.Single(cell!["outputs"]!.AsArray()));
    }

    [Fact]
    public void Its_links_lead_somewhere() => Assert.All(
        Link().Matches(Page).Select(match => match.Groups[1].Value),
        target => Assert.True(File.Exists(Path.Combine(SavedNotebooks.Root, "lib", target)), target));

    [GeneratedRegex(@"^```csharp\n(?<cell>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Written();

    [GeneratedRegex(@"\]\(([^)\s#]+)")]
    private static partial Regex Link();
}
