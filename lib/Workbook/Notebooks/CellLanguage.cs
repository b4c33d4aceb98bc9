using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>Which language a notebook or a cell is written in, by what the front-ends note down about it.</summary>
internal static class CellLanguage
{
    public const string CSharp = "csharp";

    private static readonly string[] CSharpNames = [CSharp, "c#", ".net-csharp"];

    // Besides C#, the engine shows these.
    private static readonly string[] Shown = ["html", "markdown", "mermaid", "value", "javascript"];

    // Languages that a directive at the head of a cell can choose, and only other kernels run; as people call them.
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["fsharp"] = "F#", ["f#"] = "F#", ["pwsh"] = "PowerShell", ["powershell"] = "PowerShell", ["http"] = "HTTP",
        ["sql"] = "SQL", ["kql"] = "KQL", ["python"] = "Python", ["r"] = "R",
    };

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

    /// <summary>The language of a code cell; a first line like <c>#!html</c> counts most.</summary>
    public static string Of(Cell cell, string notebookLanguage) =>
        Directive(cell.Source)
        ?? Plain(Text(cell.Metadata, "polyglot_notebook", "kernelName")
            ?? Text(cell.Metadata, "dotnet_interactive", "language")
            ?? (Text(cell.Metadata, "vscode", "languageId") is { } id and not "polyglot-notebook" ? id
                : notebookLanguage));

    public static bool IsCSharp(string? language) => language == CSharp;

    /// <summary>Whether a cell in this language can be run here.</summary>
    public static bool Runs(string language) => IsCSharp(language) || Shown.Contains(language);

    /// <summary>How people call a language that is not run here; null for one that no front-end chooses.</summary>
    public static string? Title(string language) => Elsewhere.GetValueOrDefault(Plain(language));

    /// <summary>What is said where code in a language of that title is to run.</summary>
    public static string DoesNotRun(string title) =>
        $"{title} does not run here: only C#, HTML, Markdown and Mermaid do";

    /// <summary>A cell's code without a first line such as <c>#!html</c>, which is blanked so that lines keep their
    /// numbers.</summary>
    public static string CodeOf(Cell cell)
    {
        var source = cell.Source;
        if (Directive(source) is null) return source;
        var start = source.IndexOf("#!", StringComparison.Ordinal);
        var end = source.IndexOf('\n', start);
        return source[..start] + (end < 0 ? "" : source[end..]);
    }

    private static string Plain(string language)
    {
        var name = language.ToLowerInvariant();
        if (name.StartsWith("dotnet-interactive.", StringComparison.Ordinal))
            name = name["dotnet-interactive.".Length..];
        return CSharpNames.Contains(name) ? CSharp : name;
    }

    // Other directives, such as #!time, choose no language.
    private static string? Directive(string source)
    {
        var text = source.TrimStart();
        if (!text.StartsWith("#!", StringComparison.Ordinal)) return null;
        var name = Plain(text[2..].Split([' ', '\t', '\r', '\n'])[0]);
        return Runs(name) || Elsewhere.ContainsKey(name) ? name : null;
    }

    private static string? Text(JsonObject? node, params string[] keys)
    {
        JsonNode? current = node;
        foreach (var key in keys) current = (current as JsonObject)?[key];
        return current is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
    }
}
