using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Tests.Workbook.Running;

/// <summary>A folder of notebooks for one test, and the command run on it as a process.</summary>
internal sealed class NotebookFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("workbook-test-").FullName;

    /// <summary>Environment variables that the command gets besides the machine's.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public string Notebooks => Path.Combine(Root, "notebooks");

    public NotebookFolder() => Directory.CreateDirectory(Notebooks);

    public string PathOf(string name) => Path.Combine(Notebooks, name + ".ipynb");

    public string TextOf(string name) => File.ReadAllText(PathOf(name));

    public NotebookFolder Add(string name, params string[] cells) => Add(name, new JsonObject(), cells);

    public NotebookFolder Add(string name, JsonObject metadata, params string[] cells)
    {
        metadata["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#",
            ["name"] = ".net-csharp" };
        return AddJson(name, metadata, [.. cells.Select((source, i) => Cell($"cell{i}", source))]);
    }

    public NotebookFolder AddJson(string name, JsonObject metadata, params JsonObject[] cells)
    {
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells]),
            ["metadata"] = metadata,
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        File.WriteAllText(PathOf(name),
            notebook.ToJsonString(new() { WriteIndented = true, IndentSize = 1 }).ReplaceLineEndings("\n") + "\n");
        return this;
    }

    public static JsonObject Cell(string? id, string source)
    {
        var cell = new JsonObject { ["cell_type"] = "code", ["execution_count"] = null };
        if (id is not null) cell["id"] = id;
        cell["metadata"] = new JsonObject();
        cell["outputs"] = new JsonArray();
        cell["source"] = source;
        return cell;
    }

    public JsonArray Outputs(string name, int cell) =>
        JsonNode.Parse(TextOf(name))!["cells"]![cell]!["outputs"]!.AsArray();

    public JsonNode Data(string name, int cell, int output = 0) => Outputs(name, cell)[output]!["data"]!;

    public static string Text(JsonNode? lines) =>
        lines is JsonArray many ? string.Concat(many.Select(l => l!.GetValue<string>())) : lines!.GetValue<string>();

    /// <summary>Runs the command to its end.</summary>
    public CommandRun Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output + errors.Result);
    }

    public Process Start(params string[] arguments) => Start(temporary: null, arguments);

    /// <param name="temporary">The folder that the command takes for temporary files; the machine's when null.</param>
    /// <param name="arguments">The command's arguments.</param>
    public Process Start(string? temporary, string[] arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "workbook.dll");
        var start = new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        if (temporary is not null) start.Environment["TMPDIR"] = temporary;
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

internal sealed record CommandRun(int ExitCode, string Said);
