using System.Diagnostics;
using System.Text.Json.Nodes;
using Tests.ClusterStudies.Data;

namespace Tests.Notebooks;

/// <summary>Notebook 10 on data other than the example, as a user runs it.</summary>
public sealed class OwnCluster : IDisposable
{
    private const string Notebook = "10-your-own-cluster.ipynb";

    private readonly CopiedPackage _data = new();
    private readonly string _out = Directory.CreateTempSubdirectory("workbook-own-").FullName;

    public void Dispose()
    {
        _data.Dispose();
        Directory.Delete(_out, recursive: true);
    }

    [Fact]
    public void An_empty_template_leads_through_the_notebook_without_an_error()
    {
        Assert.Equal(0, Run("new-data", "harbor", "--data", _data.Folder).ExitCode);

        var cells = Cells("harbor");

        Assert.Contains("Its tables have no company yet.", Text(cells, "opening"));
        Assert.Contains("There is nothing to draw", Text(cells, "share-figure"));
        Assert.Contains("nothing to be cautious about", Text(cells, "caution-sentence"));
    }

    [PinnedFact]
    public void On_the_photonics_data_it_gives_the_numbers_of_notebook_05()
    {
        var cells = Cells("photonics");
        var published = SavedNotebooks.CodeCells("05-photonics-pathways.ipynb").ToList();

        // The question is worded otherwise; what follows it is the same.
        Assert.All(new[]
        {
            ("style-by-line-test", "behavior-by-line-test"), ("style-share-test", "behavior-share-test"),
        }, pair => Assert.Equal(After(Text(published, pair.Item2)), After(Text(cells, pair.Item1))));
        Assert.Contains(Numbers(Text(published, "share-by-stage-test")), Text(cells, "step-test"));
        Assert.Contains(Numbers(Text(published, "distance-trend")), Text(cells, "distance-test"));
        Assert.DoesNotContain("invented", Text(cells, "opening"));
    }

    private static string After(string sentence) => sentence[(sentence.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    // From the estimate to the p-value: the number of cases left out is counted otherwise.
    private static string Numbers(string sentence) =>
        sentence[sentence.IndexOf("): ", StringComparison.Ordinal)..sentence.IndexOf(" (two-sided",
            StringComparison.Ordinal)];

    private static string Text(IEnumerable<JsonNode> cells, string id) => string.Concat(
        cells.Single(cell => (string?)cell["id"] == id)["outputs"]![0]!["data"]!["text/plain"]!.AsArray()
            .Select(line => (string?)line));

    private List<JsonNode> Cells(string cluster)
    {
        var (exitCode, said) = Run("10", "-p", $"cluster={cluster}", "--data", _data.Folder, "--out", _out);
        Assert.True(exitCode == 0, said);
        return [.. JsonNode.Parse(File.ReadAllText(Path.Combine(_out, Notebook)))!["cells"]!.AsArray()
            .OfType<JsonNode>().Where(cell => (string?)cell["cell_type"] == "code")];
    }

    private static (int ExitCode, string Said) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "workbook.dll"), .. arguments])
        {
            WorkingDirectory = SavedNotebooks.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
