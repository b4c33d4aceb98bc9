using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Tests.Notebooks;

/// <summary>
/// The kernel that users have, started by a real Jupyter client: it references none of our packages, so what loads
/// there loads everywhere.
/// </summary>
public sealed class InstalledKernel : IDisposable
{
    // Kernels that look for a free port at the same moment find the same one, and one of them dies: each has a range.
    private static readonly IReadOnlyDictionary<string, string> Ports = new Dictionary<string, string>
    {
        ["workbook-test-1"] = "2100-2500",
        ["workbook-test-2"] = "2501-2900",
    };

    private readonly string _jupyterPath = Directory.CreateTempSubdirectory("kernelspec-").FullName;

    public InstalledKernel()
    {
        foreach (var (name, ports) in Ports)
        {
            var folder = Directory.CreateDirectory(Path.Combine(_jupyterPath, "kernels", name)).FullName;
            string[] arguments =
                ["jupyter", "--default-kernel", "csharp", "--http-port-range", ports, "{connection_file}"];
            File.WriteAllText(Path.Combine(folder, "kernel.json"), new JsonObject
            {
                ["argv"] = new JsonArray([.. KernelFactAttribute.Tool, .. arguments]),
                ["display_name"] = ".NET (C#)",
                ["language"] = "C#",
            }.ToJsonString());
        }
    }

    public void Dispose() => Directory.Delete(_jupyterPath, recursive: true);

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

    private JsonNode Run()
    {
        var script = Path.Combine(SavedNotebooks.Root, "tests", "Notebooks", "run_in_kernel.py");
        var paths = SavedNotebooks.Names.Select(name => Path.Combine(SavedNotebooks.Folder, name));
        var start = new ProcessStartInfo(JupyterFactAttribute.Python!, [script, string.Join(',', Ports.Keys), .. paths])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["JUPYTER_PATH"] = _jupyterPath, ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1" },
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
        // Its first output is a script by which the kernel looks for its own web server.
        if (Text(data["text/html"]).Contains("probeAddresses", StringComparison.Ordinal)) return null;
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
/// A test that needs a Jupyter client and the installed .NET Interactive kernel; skipped with the reason where one
/// is missing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KernelFactAttribute : FactAttribute
{
    /// <summary>The tool that <c>.config/dotnet-tools.json</c> pins, as a command line.</summary>
    public static IReadOnlyList<string> Tool { get; } = ["dotnet", "tool", "run", "dotnet-interactive", "--"];

    public KernelFactAttribute()
    {
        if (!JupyterFactAttribute.Works(JupyterFactAttribute.Python ?? "python3", "-c", "import nbclient"))
            Skip = SkipReason.Note("nbclient is missing (Debian: python3-nbclient).");
        else if (!JupyterFactAttribute.Works(Tool[0], [.. Tool.Skip(1), "--version"]))
            Skip = SkipReason.Note("The .NET Interactive kernel is missing: run dotnet tool restore.");
        else
            Skip = SkipReason.Note(PublishedState.WhyPinnedTestsAreSkipped);
    }
}
