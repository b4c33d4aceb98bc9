using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>Reads figures.</summary>
internal static partial class Figures
{
    /// <summary>The figure of an output.</summary>
    /// <param name="plotly">Its plotly JSON.</param>
    /// <param name="data">The output's other forms: its picture, its words.</param>
    public static FigureBlock Of(JsonObject plotly, JsonObject data)
    {
        var caption = Meta(plotly, "caption");
        var alternative =
            Meta(plotly, "alternative") ?? NullIfEmpty(MultilineText.Join(data[Mime.Plain])) ?? caption ?? "A figure";
        var png = MultilineText.Join(data[Mime.Png]).ReplaceLineEndings("");
        return new FigureBlock(
            plotly, caption, alternative, Base64.IsValid(png) ? NullIfEmpty(png) : null, Width(plotly), Height(plotly));
    }

    /// <summary>The width that a figure asks for, in CSS pixels.</summary>
    public static int Width(JsonNode figure) => Size(figure, "width", 800);

    /// <summary>The height that a figure asks for, in CSS pixels.</summary>
    public static int Height(JsonNode figure) => Size(figure, "height", 500);

    /// <summary>What its author says of a figure in <c>layout.meta</c>: caption, alternative; null where it does
    /// not.</summary>
    public static string? Meta(JsonNode figure, string name) =>
        Layout(figure)?["meta"] is JsonObject meta ? NullIfEmpty(MultilineText.Join(meta[name])) : null;

    /// <summary>What an axis measures; null where it does not say.</summary>
    public static string? AxisTitle(JsonNode figure, string axis)
    {
        var title = Axis(figure, axis)?["title"];
        return NullIfEmpty(LabelText(title is JsonObject titled ? titled["text"] : title));
    }

    /// <summary>An axis as the figure's layout describes it; null where it does not.</summary>
    public static JsonObject? Axis(JsonNode figure, string axis) => Layout(figure)?[axis] as JsonObject;

    /// <summary>A label as text: plotly's labels may hold a little markup of their own.</summary>
    public static string LabelText(JsonNode? value) => LabelMarkup().Replace(MultilineText.Join(value), " ").Trim();

    private static JsonObject? Layout(JsonNode figure) => (figure as JsonObject)?["layout"] as JsonObject;

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private static int Size(JsonNode figure, string name, int otherwise) =>
        Layout(figure)?[name] is JsonValue value
        && double.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out var size)
        && size is >= 10 and <= 10000
            ? (int)Math.Round(size) : otherwise;

    [GeneratedRegex("(<[^<>]*>|\\s)+")]
    private static partial Regex LabelMarkup();
}
