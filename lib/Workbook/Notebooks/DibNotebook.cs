using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Documents;

namespace Workbook.Notebooks;

/// <summary>Notebooks in the format .dib of Polyglot Notebooks: cells and their languages, never outputs.</summary>
internal static class DibNotebook
{
    /// <summary>How the names of such files end.</summary>
    public const string Extension = ".dib";

    private static readonly (string Name, string[] Aliases)[] Languages =
    [
        (CellLanguage.CSharp, ["c#", "C#"]), ("fsharp", ["f#", "F#"]), ("pwsh", ["powershell"]), ("html", []),
        ("markdown", ["md"]), ("mermaid", []), ("javascript", ["js"]), ("value", []), ("http", []), ("sql", []),
        ("kql", []),
    ];

    public static bool Is(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The cells as a notebook of format 4.5.</summary>
    /// <exception cref="MalformedNotebookException">Its metadata are not JSON.</exception>
    public static JsonObject Parse(string text)
    {
        var kernels = new KernelInfoCollection { DefaultKernelName = CellLanguage.CSharp };
        foreach (var (name, aliases) in Languages) kernels.Add(new KernelInfo(name, name, aliases));
        try
        {
            var document = CodeSubmission.Parse(text, kernels);
            var language = document.GetDefaultKernelName() is { Length: > 0 } said ? said : CellLanguage.CSharp;
            var notebook = new JsonObject
            {
                ["cells"] = new JsonArray([.. document.Elements.Select(element => CellOf(element, language))]),
                ["metadata"] = new JsonObject
                {
                    ["kernelspec"] = new JsonObject { ["language"] = language, ["name"] = language },
                },
                ["nbformat"] = 4,
                ["nbformat_minor"] = 5,
            };
            var taken = new HashSet<string>();
            foreach (var (i, cell) in Cell.Of(notebook).Index()) cell.EnsureId(i + 1, taken);
            return notebook;
        }
        catch (JsonException e)
        {
            throw new MalformedNotebookException(
                $"the #!meta section is not valid JSON. {e.Message.Split(" Path:")[0]}");
        }
    }

    private static JsonObject CellOf(InteractiveDocumentElement element, string notebookLanguage)
    {
        var language = element.KernelName ?? notebookLanguage;
        if (language == "markdown")
        {
            return new JsonObject
            {
                ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = element.Contents,
            };
        }

        return new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language } },
            ["outputs"] = new JsonArray(),
            ["source"] = element.Contents,
        };
    }
}
