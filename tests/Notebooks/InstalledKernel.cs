using System.Diagnostics;
using System.Text.Json.Nodes;
using Workbook.FrontEnds;

namespace Tests.Notebooks;

/// <summary>
/// The kernel that users have, started by a real Jupyter client: it references none of our packages, so what loads
/// there loads everywhere.
/// </summary>
public sealed class InstalledKernel : IDisposable
{
    private readonly string _prefix = Directory.CreateTempSubdirectory("kernelspec-").FullName;

    public InstalledKernel() =>
        KernelInstallation.Install(JupyterFolders.Below(_prefix), KernelSpec.OfNotebooks, mayReplace: false);

    public void Dispose() => Directory.Delete(_prefix, recursive: true);

    [KernelFact]
    public void Every_notebook_runs_unchanged_and_shows_what_is_saved()
    {
        var results = Run();
        foreach (var name in SavedNotebooks.Names.Where(name => !SavedNotebooks.IsOptional(name)))
        {
            Assert.True(results[name]!["error"] is null, $"{name}: {results[name]!["error"]}");
            var cells = SavedNotebooks.CodeCells(name).ToList();
            var shown = results[name]!["outputs"]!.AsArray();
            Assert.Equal(cells.Count, shown.Count);
            foreach (var (cell, outputs) in cells.Zip(shown))
            {
                Assert.True(Contents(cell["outputs"]!) == Contents(outputs!),
                    $"{name}, cell {cell["id"]}: saved\n{Contents(cell["outputs"]!)}\nbut the kernel "
                        + $"shows\n{Contents(outputs!)}");
            }
        }
    }

    [KernelFact]
    public void It_completes_explains_is_interrupted_and_restarted_and_a_second_notebook_runs_beside_it()
    {
        var loads = SavedNotebooks.Source(SavedNotebooks.CodeCells("09-explore.ipynb").First());

        var said = Say("talk_to_kernel.py", KernelSpec.OfNotebooks, SavedNotebooks.Folder, loads);

        Assert.Equal("C#", (string?)said["language"]);
        Assert.Equal("ok", (string?)said["loads"]!["status"]);
        Assert.Equal(["Where"], said["completes"]!.AsArray().Select(name => (string?)name));
        Assert.Contains("interval for a count of successes", (string?)said["explains"]);
        Assert.False((bool?)said["explains_what_is_not_there"]);
        // Both a cell that computes for ever and one that waits for ever.
        Assert.Equal(("error", "error"), ((string?)said["loop"], (string?)said["wait"]));
        Assert.Equal("42", (string?)said["beside"]!["shows"]);
        Assert.Equal("22", (string?)said["after_interrupts"]!["shows"]);
        Assert.Contains("CS0103", (string?)said["after_restart"]!["shows"]);
        Assert.False((bool?)said["left_running"]);
    }

    private JsonNode Run() => Say("run_in_kernel.py", [$"{KernelSpec.OfNotebooks},{KernelSpec.OfNotebooks}",
        .. SavedNotebooks.Names.Select(name => Path.Combine(SavedNotebooks.Folder, name))]);

    private JsonNode Say(string program, params string[] arguments)
    {
        var script = Path.Combine(SavedNotebooks.Root, "tests", "Notebooks", program);
        var start = new ProcessStartInfo(JupyterFactAttribute.Python!, [script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["JUPYTER_PATH"] = Path.Combine(_prefix, "share", "jupyter") },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var result = process.StandardOutput.ReadToEnd().Split('\n')
            .FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal));
        process.WaitForExit();
        return JsonNode.Parse(result?["RESULT ".Length..] ?? throw new InvalidOperationException(errors.Result))!;
    }

    /// <summary>
    /// What outputs say: tables, figures and verdicts as data, else their text. Pictures are made by the run alone.
    /// </summary>
    private static string Contents(JsonNode outputs) =>
        string.Join("\n", outputs.AsArray().Select(Content).OfType<string>());

    private static string? Content(JsonNode? output)
    {
        if ((string?)output!["output_type"] == "stream") return Text(output["text"]);
        var data = output["data"]!.AsObject();
        var told = new[] { Mime.Table, Mime.Plotly, Mime.Verdict }.Where(data.ContainsKey).ToList();
        return told.Count > 0
            ? string.Join("\n", told.Select(mime => $"{mime}: {SavedJson.Content(data[mime])!.ToJsonString()}"))
            : Text(data["text/plain"]);
    }

    private static string Text(JsonNode? text) =>
        (text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "")
            .ReplaceLineEndings("\n");
}

/// <summary>
/// A test that needs a Jupyter client; skipped with the reason where it is missing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KernelFactAttribute : FactAttribute
{
    public KernelFactAttribute()
    {
        if (!JupyterFactAttribute.Works(JupyterFactAttribute.Python ?? "python3", "-c", "import nbclient"))
            Skip = SkipReason.Note("nbclient is missing (Debian: python3-nbclient).");
        else
            Skip = SkipReason.Note(PublishedState.WhyPinnedTestsAreSkipped);
    }
}
