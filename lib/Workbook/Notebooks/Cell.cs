using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>One cell of a notebook, as a view of its JSON.</summary>
internal sealed class Cell(JsonObject json)
{
    public JsonObject Json { get; } = json;

    public bool IsCode => Json["cell_type"]!.GetValue<string>() == "code";

    public string Source => MultilineText.Join(Json["source"]);

    public bool IsBlank => string.IsNullOrWhiteSpace(Source);

    public JsonObject? Metadata => Json["metadata"] as JsonObject;

    /// <summary>Whether the cell has this tag, as Jupyter keeps them.</summary>
    public bool HasTag(string tag) => Metadata?["tags"] is JsonArray tags
        && tags.Any(each => each is JsonValue value && value.TryGetValue<string>(out var text) && text == tag);

    /// <summary>The outputs; empty where the cell has none.</summary>
    public IEnumerable<JsonObject> Outputs => (Json["outputs"] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The MIME bundles among the outputs.</summary>
    public IEnumerable<JsonObject> Bundles => Outputs.Select(output => output["data"]).OfType<JsonObject>();

    /// <summary>Replaces what the cell showed. A null count means that it did not run.</summary>
    public void SetOutputs(int? executionCount, JsonArray outputs)
    {
        SetIfDifferent("execution_count", executionCount is { } n ? JsonValue.Create(n) : null);
        SetIfDifferent("outputs", outputs);
    }

    /// <summary>Gives the cell an id made from its place and text, unless it has one.</summary>
    public void EnsureId(int position, ISet<string> taken)
    {
        if (Json.ContainsKey("id")) return;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{position}\n{Source}")));
        var id = Enumerable.Range(8, hash.Length - 8).Select(length => hash[..length]).First(id => !taken.Contains(id));
        taken.Add(id);
        // Jupyter sorts the keys of a cell; the id comes before the metadata.
        var place = Json.IndexOf("metadata");
        Json.Insert(place < 0 ? Json.Count : place, "id", id);
    }

    // What was read keeps its characters where nothing changed.
    private void SetIfDifferent(string key, JsonNode? value)
    {
        if (Json.ContainsKey(key) && JsonNode.DeepEquals(Json[key], value)) return;
        Json[key] = value;
    }
}
