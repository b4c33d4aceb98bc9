using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>One output of a saved notebook.</summary>
/// <param name="CellId">The id of the cell that shows it; empty where it has none.</param>
/// <param name="Content">Its content of the MIME type that was asked for.</param>
public sealed record SavedOutput(string CellId, JsonNode Content)
{
    /// <summary>The outputs of a MIME type, in the order of the cells.</summary>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    internal static IReadOnlyList<SavedOutput> In(byte[] notebook, string mime) =>
    [
        .. from cell in (Parse(notebook) as JsonObject)?["cells"] as JsonArray ?? []
           from output in (cell as JsonObject)?["outputs"] as JsonArray ?? []
           let content = ((output as JsonObject)?["data"] as JsonObject)?[mime]
           where content is not null
           select new SavedOutput(cell["id"] is JsonValue id && id.TryGetValue<string>(out var text) ? text : "",
               content),
    ];

    private static JsonNode? Parse(byte[] notebook)
    {
        var text = notebook.AsSpan();
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
        return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 512 });
    }
}
