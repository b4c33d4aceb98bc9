using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>What a reader needs of a cell, however little of it is there.</summary>
/// <param name="Id">Its id; its place where it has none.</param>
/// <param name="Kind">code, markdown or raw.</param>
/// <param name="Source">Its text.</param>
/// <param name="Number">Its number as front-ends count ([3] is 3); null where it did not run.</param>
/// <param name="Language">Its language, where it says one.</param>
/// <param name="Outputs">What it showed.</param>
/// <param name="Attachments">Pictures that its Markdown names, by name.</param>
internal sealed record NotebookCell(string Id, string Kind, string Source, int? Number, string? Language, IReadOnlyList<JsonObject> Outputs, JsonObject? Attachments)
{
    internal string Anchor => "cell-" + Id;

    /// <summary>The MIME bundles among the outputs.</summary>
    internal IEnumerable<JsonObject> Bundles => Outputs.Select(output => output["data"]).OfType<JsonObject>();

    internal static IReadOnlyList<NotebookCell> Of(JsonNode notebook)
    {
        var cells = (notebook as JsonObject)?["cells"] as JsonArray ?? [];
        return [.. cells.OfType<JsonObject>().Select((cell, i) => new NotebookCell(
            Text(cell["id"]) is { Length: > 0 } id ? id : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Text(cell["cell_type"]),
            Text(cell["source"]),
            cell["execution_count"] is JsonValue count && count.TryGetValue<int>(out var number) ? number : null,
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
