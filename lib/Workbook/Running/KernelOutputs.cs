using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Running;

/// <summary>Turns the kernel's events into outputs as a notebook keeps them.</summary>
/// <param name="show">Takes an output, at once.</param>
/// <param name="update">Takes the new bundle of the output that was shown under this id.</param>
internal sealed class KernelOutputs(Action<JsonObject> show, Action<string, JsonObject> update)
{
    private readonly MimeBundle _bundles = new();

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
                if (value.ValueId is { } id) output["id"] = id;
                show(output);
                break;
            case DisplayedValueUpdated { ValueId: { } shown } value:
                update(shown, _bundles.Of(value.FormattedValues));
                break;
            case StandardOutputValueProduced text:
                AddStream("stdout", Text(text));
                break;
            case StandardErrorValueProduced text:
                AddStream("stderr", Text(text));
                break;
        }
    }

    public void AddStream(string name, string text) => show(new JsonObject
    {
        ["name"] = name,
        ["output_type"] = "stream",
        ["text"] = text.Replace("\r\n", "\n", StringComparison.Ordinal),
    });

    private static string Text(DisplayEvent produced) => string.Concat(produced.FormattedValues.Select(value => value.Value));
}
