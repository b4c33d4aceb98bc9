using System.Text;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>What one cell shows, in order, as a notebook keeps it.</summary>
internal sealed class CellOutputs(MachineTraces traces)
{
    // Taken off before the notebook is saved: it is another one in every run.
    private const string DisplayId = "id";

    private readonly List<JsonObject> _outputs = [];
    private StringBuilder? _stream;

    public void Add(JsonObject output)
    {
        if (output["output_type"]!.GetValue<string>() != "stream")
        {
            EndStream();
            _outputs.Add(output);
            return;
        }
        var text = output["text"]!.GetValue<string>();
        if (_stream is not null && _outputs[^1]["name"]!.GetValue<string>() == output["name"]!.GetValue<string>())
        {
            _stream.Append(text);
            return;
        }
        EndStream();
        _stream = new StringBuilder(text);
        _outputs.Add(output);
    }

    /// <summary>Gives an output shown before under this id its new content.</summary>
    public void Update(string id, JsonObject data)
    {
        foreach (var output in _outputs.Where(output => output[DisplayId]?.GetValue<string>() == id))
            output["data"] = data.DeepClone();
    }

    public JsonArray ToJson()
    {
        EndStream();
        return new([.. _outputs.Select(output =>
        {
            var json = (JsonObject)traces.Remove(Fresh(output))!;
            json.Remove(DisplayId);
            if (json["output_type"]!.GetValue<string>() == "stream")
                json["text"] = MultilineText.Split(json["text"]!.GetValue<string>());
            return json;
        })]);
    }

    private void EndStream()
    {
        if (_stream is null) return;
        _outputs[^1]["text"] = _stream.ToString();
        _stream = null;
    }

    // Texts that came from the worker are written as the notebook writes its own, not with the worker's escapes.
    private static JsonNode? Fresh(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Select(entry => KeyValuePair.Create(entry.Key, Fresh(entry.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Fresh)]),
        JsonValue v when v.TryGetValue<string>(out var text) => JsonValue.Create(text),
        _ => node?.DeepClone(),
    };
}
