using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>Which language a notebook or a cell is written in, by what the front-ends note down about it.</summary>
internal static class CellLanguage
{
    private static readonly string[] CSharpNames =
        ["csharp", "c#", ".net-csharp", "polyglot-notebook", "dotnet-interactive.csharp"];

    /// <summary>The language of cells that do not say their own.</summary>
    public static string OfNotebook(JsonObject notebook)
    {
        var metadata = notebook["metadata"] as JsonObject;
        return Text(metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName")
            ?? Text(metadata, "dotnet_interactive", "defaultKernelName")
            ?? Text(metadata, "kernelspec", "language")
            ?? Text(metadata, "kernelspec", "name")
            ?? Text(metadata, "language_info", "name")
            ?? "csharp";
    }

    /// <summary>The language of a code cell; a first line like <c>#!fsharp</c> counts most.</summary>
    public static string Of(Cell cell, string notebookLanguage) =>
        Magic(cell.Source)
        ?? Text(cell.Metadata, "polyglot_notebook", "kernelName")
        ?? Text(cell.Metadata, "dotnet_interactive", "language")
        ?? Text(cell.Metadata, "vscode", "languageId")
        ?? notebookLanguage;

    public static bool IsCSharp(string language) => CSharpNames.Contains(language, StringComparer.OrdinalIgnoreCase);

    /// <summary>A cell's code without a first line such as <c>#!csharp</c>, which is blanked so that lines keep their
    /// numbers.</summary>
    public static string CodeOf(Cell cell)
    {
        var source = cell.Source;
        if (Magic(source) is null) return source;
        var start = source.IndexOf("#!", StringComparison.Ordinal);
        var end = source.IndexOf('\n', start);
        return source[..start] + (end < 0 ? "" : source[end..]);
    }

    private static string? Magic(string source)
    {
        var text = source.TrimStart();
        return text.StartsWith("#!", StringComparison.Ordinal) ? text[2..].Split([' ', '\t', '\r', '\n'])[0] : null;
    }

    private static string? Text(JsonObject? node, params string[] keys)
    {
        JsonNode? current = node;
        foreach (var key in keys) current = (current as JsonObject)?[key];
        return current is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
    }
}
