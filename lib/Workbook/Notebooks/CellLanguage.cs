using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>Which language a notebook or a cell is written in, by what the front-ends note down about it.</summary>
internal static class CellLanguage
{
    public const string CSharp = "csharp";

    private static readonly string[] CSharpNames = [CSharp, "c#", ".net-csharp"];

    // Besides C#, the engine shows these.
    private static readonly string[] Shown = ["html", "markdown", "mermaid", "value", "javascript"];

    // A cell may begin with a directive; these choose a language that only other kernels run.
    private static readonly string[] Elsewhere = ["fsharp", "f#", "pwsh", "powershell", "http", "sql", "kql", "python", "r"];

    /// <summary>The language of cells that do not say their own; null where nothing says it.</summary>
    public static string? OfNotebook(JsonObject notebook)
    {
        var metadata = notebook["metadata"] as JsonObject;
        string?[] said =
        [
            Text(metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName"),
            Text(metadata, "dotnet_interactive", "defaultKernelName"),
            // A kernel may go by any name: its language counts.
            Text(metadata, "kernelspec", "language"),
            Text(metadata, "kernelspec", "name"),
            Text(metadata, "language_info", "name"),
        ];
        return said.OfType<string>().Select(Plain).FirstOrDefault();
    }

    /// <summary>The language of a code cell.</summary>
    public static string Of(Cell cell, string notebookLanguage) =>
        ChosenElsewhere(cell.Source)
        ?? Plain(Text(cell.Metadata, "polyglot_notebook", "kernelName")
            ?? Text(cell.Metadata, "dotnet_interactive", "language")
            ?? (Text(cell.Metadata, "vscode", "languageId") is { } id and not "polyglot-notebook" ? id : notebookLanguage));

    public static bool IsCSharp(string? language) => language == CSharp;

    /// <summary>Whether a cell in this language can be run here.</summary>
    public static bool Runs(string language) => IsCSharp(language) || Shown.Contains(language);

    private static string Plain(string language)
    {
        var name = language.ToLowerInvariant();
        if (name.StartsWith("dotnet-interactive.", StringComparison.Ordinal)) name = name["dotnet-interactive.".Length..];
        return CSharpNames.Contains(name) ? CSharp : name;
    }

    private static string? ChosenElsewhere(string source)
    {
        var text = source.TrimStart();
        if (!text.StartsWith("#!", StringComparison.Ordinal)) return null;
        var name = text[2..].Split([' ', '\t', '\r', '\n'])[0].ToLowerInvariant();
        return Elsewhere.Contains(name) ? name : null;
    }

    private static string? Text(JsonObject? node, params string[] keys)
    {
        JsonNode? current = node;
        foreach (var key in keys) current = (current as JsonObject)?[key];
        return current is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
    }
}
