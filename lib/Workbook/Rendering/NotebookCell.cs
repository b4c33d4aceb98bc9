using System.Text.Json.Nodes;

namespace Workbook.Rendering;

/// <summary>What a page needs of a cell.</summary>
internal sealed record NotebookCell(string Id, string Kind, string Source, string? Language, IReadOnlyList<JsonObject> Outputs, JsonObject? Attachments)
{
    internal string Anchor => "cell-" + Id;

    internal static IReadOnlyList<NotebookCell> Of(JsonNode notebook)
    {
        var cells = (notebook as JsonObject)?["cells"] as JsonArray ?? [];
        return [.. cells.OfType<JsonObject>().Select((cell, i) => new NotebookCell(
            Text(cell["id"]) is { Length: > 0 } id ? id : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Text(cell["cell_type"]),
            Text(cell["source"]),
            cell["metadata"] is JsonObject metadata ? LanguageIn(metadata) : null,
            [.. (cell["outputs"] as JsonArray ?? []).OfType<JsonObject>()],
            cell["attachments"] as JsonObject))];
    }

    /// <summary>nbformat stores text as a string or as an array of lines.</summary>
    internal static string Text(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Text)),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        null => "",
        _ => node.ToJsonString(),
    };

    private static string? LanguageIn(JsonObject metadata) =>
        metadata["polyglot_notebook"] is JsonObject polyglot ? Text(polyglot["kernelName"])
        : metadata["dotnet_interactive"] is JsonObject interactive ? Text(interactive["language"])
        : null;
}
