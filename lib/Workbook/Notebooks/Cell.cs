using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>One cell of a notebook, as a view of its JSON. What is missing or of another kind reads as
/// empty.</summary>
internal sealed class Cell(JsonObject json)
{
    public JsonObject Json { get; } = json;

    /// <summary>code, markdown or raw.</summary>
    public string Kind => MultilineText.Join(Json["cell_type"]);

    public bool IsCode => Kind == "code";

    public string Source => MultilineText.Join(Json["source"]);

    /// <summary>The source as the file lists it: lines with their ends, as a rule.</summary>
    public IEnumerable<string> Lines =>
        Json["source"] is JsonArray lines ? lines.Select(MultilineText.Join) : [Source];

    public bool IsBlank => string.IsNullOrWhiteSpace(Source);

    /// <summary>Its id; empty where it has none.</summary>
    public string Id => MultilineText.Join(Json["id"]);

    /// <summary>Its number as front-ends count ([3] is 3); null where it did not run.</summary>
    public int? Number =>
        Json["execution_count"] is JsonValue count && count.TryGetValue<int>(out var number) ? number : null;

    public JsonObject? Metadata => Json["metadata"] as JsonObject;

    /// <summary>The tags that its author gave it.</summary>
    public IEnumerable<string> Tags => (Metadata?["tags"] as JsonArray)?.Select(MultilineText.Join) ?? [];

    /// <summary>The outputs; empty where the cell has none.</summary>
    public IEnumerable<JsonObject> Outputs => (Json["outputs"] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>Pictures that its Markdown names, by name.</summary>
    public JsonObject? Attachments => Json["attachments"] as JsonObject;

    /// <summary>Whether its source is a list of lines that do not end: read, as the format says, as one
    /// line.</summary>
    public bool HasLinesWithoutEnds => Json["source"] is JsonArray { Count: > 1 } lines
        && !lines.Take(lines.Count - 1).Any(line => MultilineText.Join(line).EndsWith('\n'));

    /// <summary>The cells of a notebook, in order.</summary>
    public static IEnumerable<Cell> Of(JsonObject notebook) =>
        (notebook["cells"] as JsonArray)?.OfType<JsonObject>().Select(cell => new Cell(cell)) ?? [];

    /// <summary>Replaces what the cell showed. A null count means that it did not run.</summary>
    public void SetOutputs(int? executionCount, JsonArray outputs)
    {
        SetIfDifferent("execution_count", executionCount is { } n ? JsonValue.Create(n) : null);
        SetIfDifferent("outputs", outputs);
    }

    /// <summary>Gives the cell an id made from its place and text, unless it has one that no cell before it
    /// has.</summary>
    public void EnsureId(int position, ISet<string> taken)
    {
        if (Id.Length > 0 && taken.Add(Id)) return;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{position}\n{Source}")));
        var id = Enumerable.Range(8, hash.Length - 8).Select(length => hash[..length]).First(taken.Add);
        // Jupyter sorts the keys of a cell; the id comes before the metadata.
        var place = Json.IndexOf("metadata");
        if (Json.ContainsKey("id")) Json["id"] = id;
        else Json.Insert(place < 0 ? Json.Count : place, "id", id);
    }

    // What was read keeps its characters where nothing changed.
    private void SetIfDifferent(string key, JsonNode? value)
    {
        if (Json.ContainsKey(key) && JsonNode.DeepEquals(Json[key], value)) return;
        Json[key] = value;
    }
}
