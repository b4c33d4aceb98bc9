using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ClusterStudies;

/// <summary>Writes a <see cref="Figure"/> as plotly.js JSON, in the workbook's house style.</summary>
internal static class FigureJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = new LowerCase(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // plotly draws nothing at a null; JSON has no NaN.
        Converters = { new NotANumberAsNull() },
    };

    public static string Write(Figure figure)
    {
        var layout = JsonSerializer.SerializeToNode(figure.Layout, Options)!.AsObject();
        SetTitle(layout["xaxis"]!.AsObject());
        SetTitle(layout["yaxis"]!.AsObject());
        if (layout["legend"] is JsonObject legend) SetTitle(legend);
        foreach (var axis in new[] { "xaxis", "yaxis" })
        {
            SetDefault(layout[axis]!.AsObject(), "gridcolor", "#e3e6ea");
            SetDefault(layout[axis]!.AsObject(), "linecolor", "#6b7280");
            SetDefault(layout[axis]!.AsObject(), "zerolinecolor", "#9aa1ab");
        }
        layout["font"] = new JsonObject { ["family"] = "Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif", ["size"] = 14, ["color"] = Palette.Ink };
        layout["paper_bgcolor"] = "#ffffff";
        layout["plot_bgcolor"] = "#ffffff";
        SetDefault(layout, "margin", JsonSerializer.SerializeToNode(new Margin(), Options)!);
        layout["meta"] = new JsonObject { ["caption"] = figure.Caption, ["alternative"] = figure.Alternative };

        var traces = new JsonArray([.. figure.Traces.Select(trace => JsonSerializer.SerializeToNode(trace, trace.GetType(), Options))]);
        return new JsonObject
        {
            ["data"] = traces,
            ["layout"] = layout,
            ["config"] = new JsonObject { ["responsive"] = true, ["displaylogo"] = false },
        }.ToJsonString(Options);
    }

    // plotly 3 takes a title as an object only.
    private static void SetTitle(JsonObject owner)
    {
        if (owner["title"] is JsonValue text) owner["title"] = new JsonObject { ["text"] = text.GetValue<string>() };
        // Without it, plotly sets the title among long tick labels.
        if (owner["title"] is JsonObject title && owner.ContainsKey("automargin")) title["standoff"] = owner["titlestandoff"]?.DeepClone() ?? 10;
        owner.Remove("titlestandoff");
    }

    private static void SetDefault(JsonObject owner, string name, JsonNode value)
    {
        if (!owner.ContainsKey(name)) owner[name] = value;
    }

    private sealed class LowerCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToLowerInvariant();
    }

    private sealed class NotANumberAsNull : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value)) writer.WriteNumberValue(value);
            else writer.WriteNullValue();
        }
    }
}
