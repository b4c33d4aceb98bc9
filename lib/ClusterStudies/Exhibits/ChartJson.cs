using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace ClusterStudies;

/// <summary>What plotly.js takes, made of a Plotly.NET chart: data, layout and config.</summary>
internal static class ChartJson
{
    public static JsonObject Of(GenericChart chart)
    {
        var figure = JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();
        return Whole((JsonArray)figure["data"]!.DeepClone(), (JsonObject)figure["layout"]!.DeepClone());
    }

    public static JsonObject Whole(JsonArray data, JsonObject layout)
    {
        foreach (var list in Lists(data).ToList()) NumbersOrNothing(list);
        return new JsonObject
        {
            ["data"] = data,
            ["layout"] = layout,
            ["config"] = new JsonObject { ["responsive"] = true, ["displaylogo"] = false },
        };
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node) => node switch
    {
        JsonArray list => [list, .. list.SelectMany(Lists)],
        JsonObject owner => owner.SelectMany(entry => Lists(entry.Value)),
        _ => [],
    };

    // JSON has no NaN: among numbers both packages write its name, which plotly.js would take for a category. It
    // draws nothing at a null.
    private static void NumbersOrNothing(JsonArray list)
    {
        if (!list.Any(value => value?.GetValueKind() == JsonValueKind.Number)) return;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i]?.GetValueKind() == JsonValueKind.String
                && (string?)list[i] is "NaN" or "Infinity" or "-Infinity")
            {
                list[i] = null;
            }
        }
    }
}
