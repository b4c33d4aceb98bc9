using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Running;

/// <summary>Turns the kernel's events into outputs as a notebook keeps them.</summary>
/// <param name="show">Takes an output, at once.</param>
/// <param name="update">Takes the new bundle of the output that was shown under this id.</param>
internal sealed class KernelOutputs(Action<JsonObject> show, Action<string, JsonObject> update)
{
    private readonly MimeBundle _bundles = new();
    private readonly Dictionary<string, string> _shown = new(ReferenceEqualityComparer.Instance);

    public void Add(KernelEvent produced, int cell)
    {
        switch (produced)
        {
            // The value of display(...) at the end of a cell is on show already.
            case ReturnValueProduced { Value: DisplayedValue }:
                break;
            case ReturnValueProduced value:
                show(new JsonObject
                {
                    ["data"] = _bundles.Of(value.FormattedValues),
                    ["execution_count"] = cell,
                    ["metadata"] = new JsonObject(),
                    ["output_type"] = "execute_result",
                });
                break;
            case DisplayedValueProduced value:
                var output = new JsonObject
                {
                    ["data"] = _bundles.Of(value.FormattedValues),
                    ["metadata"] = new JsonObject(),
                    ["output_type"] = "display_data",
                };
                // The id is taken off again before the notebook is saved.
                if (value.ValueId is { } id) output["id"] = Mark(id, value.FormattedValues);
                show(output);
                break;
            case DisplayedValueUpdated { ValueId: { } shown } value:
                update(Shown(value.FormattedValues) ?? shown, _bundles.Of(value.FormattedValues));
                break;
            case StandardOutputValueProduced text:
                AddStream("stdout", Text(text));
                break;
            case StandardErrorValueProduced text:
                AddStream("stderr", Text(text));
                break;
        }
    }

    // What display(...) returns is not what it showed, and has another id. Both have the same list of MIME types, and
    // an update hands it on: the very string of the type tells which output it was.
    private string Mark(string id, IReadOnlyCollection<FormattedValue> values)
    {
        if (values is FormattedValue[] { Length: > 0 } list)
        {
            var type = new string(list[0].MimeType.AsSpan());
            list[0] = new FormattedValue(type, list[0].Value);
            _shown[type] = id;
        }
        return id;
    }

    private string? Shown(IReadOnlyCollection<FormattedValue> values) =>
        values.FirstOrDefault() is { } first && _shown.TryGetValue(first.MimeType, out var id) ? id : null;

    public void AddStream(string name, string text) => show(new JsonObject
    {
        ["name"] = name,
        ["output_type"] = "stream",
        ["text"] = text.Replace("\r\n", "\n", StringComparison.Ordinal),
    });

    private static string Text(DisplayEvent produced) =>
        string.Concat(produced.FormattedValues.Select(value => value.Value));
}
