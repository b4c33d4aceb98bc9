using System.Text.Json.Nodes;
using Plotly.NET;
using XPlot.Plotly;

namespace ClusterStudies;

/// <summary>What plotly.js 3 takes, made of a chart that XPlot.Plotly wrote for plotly.js 1.</summary>
internal static class XPlotJson
{
    // Its size, where nobody set another.
    private const int Width = 900, Height = 500;

    public static JsonObject Of(PlotlyChart chart)
    {
        // It gives its JSON only as part of a script: one statement a line.
        var script = chart.GetPlottingJS().Split('\n').Select(line => line.Trim()).ToList();
        var data = JsonNode.Parse(Assigned(script, "data"))!.AsArray();
        var layout = JsonNode.Parse(Assigned(script, "layout")) as JsonObject ?? [];
        Lift(layout);
        var isUsual = (chart.Width, chart.Height) == (Width, Height);
        layout.TryAdd("width", isUsual ? HouseStyle.Width : chart.Width);
        layout.TryAdd("height", isUsual ? HouseStyle.Height : chart.Height);
        layout.TryAdd("template", Template());
        return ChartJson.Whole(data, layout);
    }

    private static string Assigned(IEnumerable<string> script, string name) =>
        script.First(line => line.StartsWith($"var {name} = ", StringComparison.Ordinal))[$"var {name} = ".Length..]
        .TrimEnd(';');

    /// <summary>Titles become objects, their fonts part of them; XPlot's own marks go.</summary>
    private static void Lift(JsonObject owner)
    {
        owner.Remove("_isSubplotObj");
        if (owner["title"] is JsonValue text) owner["title"] = new JsonObject { ["text"] = text.DeepClone() };
        if (owner["titlefont"] is { } font)
        {
            owner.Remove("titlefont");
            if (owner["title"] is JsonObject title) title["font"] = font;
        }
        foreach (var part in owner.Select(entry => entry.Value).OfType<JsonObject>().ToList()) Lift(part);
    }

    private static JsonNode Template() => ChartJson.Of(GenericChart.ofTraceObjects(true,
        Microsoft.FSharp.Collections.FSharpList<Plotly.NET.Trace>.Empty))["layout"]!["template"]!.DeepClone();
}
