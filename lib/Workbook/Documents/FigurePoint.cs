using System.Text.Json.Nodes;

namespace Workbook.Documents;

/// <summary>A point, a bar or a field of a figure.</summary>
/// <param name="Trace">The name of the series; empty where it has none.</param>
/// <param name="Label">What it stands for.</param>
/// <param name="Values">What it shows: what each value is, and the value.</param>
/// <param name="Words">What it says when one points at it, or beside it; empty where it says nothing.</param>
internal sealed record FigurePoint(
    string Trace, string Label, IReadOnlyList<(string Name, string Value)> Values, string Words)
{
    /// <summary>The points of a figure in order; a figure of a kind that is not known has none.</summary>
    public static IReadOnlyList<FigurePoint> Of(FigureBlock figure) =>
        [.. ((figure.Plotly as JsonObject)?["data"] as JsonArray ?? []).OfType<JsonObject>()
            .SelectMany(trace => trace["z"] is JsonArray fields
                ? Fields(trace, fields) : Points(figure.Plotly, trace))];

    private static IEnumerable<FigurePoint> Fields(JsonObject trace, JsonArray rows)
    {
        foreach (var (i, row) in rows.Index())
        {
            foreach (var (j, value) in (row as JsonArray ?? []).Index())
            {
                yield return new(Name(trace), $"{At(trace["y"], i)}, {At(trace["x"], j)}",
                    [("value", FigureAxis.Number(value) is { } number ? FigureAxis.Written(number) : "")],
                    At((trace["text"] as JsonArray)?.ElementAtOrDefault(i), j));
            }
        }
    }

    private static IEnumerable<FigurePoint> Points(JsonNode figure, JsonObject trace)
    {
        var (x, y) = (FigureAxis.Of(figure, trace, "x"), FigureAxis.Of(figure, trace, "y"));
        if (trace["x"] is not JsonArray xs || trace["y"] is not JsonArray ys)
        {
            // A box or a histogram: values of one axis, in no order.
            var (axis, alone) = trace["x"] is JsonArray across ? (x, across) : (y, trace["y"] as JsonArray ?? []);
            foreach (var (i, value) in alone.Index())
                yield return new(Name(trace), $"{i + 1}", [(axis.Title, axis.Text(value))], At(trace["text"], i));
            yield break;
        }
        if (xs.Count != ys.Count) yield break;
        for (var i = 0; i < xs.Count; i++)
        {
            if (xs[i] is null || ys[i] is null) continue;
            var (text, place) = (At(trace["text"], i), NamingAxis(trace, x, y, xs[i], ys[i]));
            // A text without a digit names the point; one with a number says its value.
            var hasName = text.Length > 0 && !text.Any(char.IsAsciiDigit);
            if (x.IsHidden && y.IsHidden && !hasName) continue; // a line that joins others, or a mark of the legend
            var label = hasName ? text : place == 'y' ? y.Text(ys[i])
                : x.Names(xs[i]) ? x.Text(xs[i]) : $"{x.Title} {x.Text(xs[i])}";
            var values = new List<(string, string)>();
            if (!x.IsHidden && (hasName || place == 'y'))
                values.AddRange([(x.Title, x.Text(xs[i])), .. Interval(trace, "error_x", xs[i], i)]);
            if (!y.IsHidden && (hasName || place == 'x'))
                values.AddRange([(y.Title, y.Text(ys[i])), .. Interval(trace, "error_y", ys[i], i)]);
            var words = At(trace["customdata"], i);
            yield return new(Name(trace), label, values, words.Length > 0 || hasName ? words : text);
        }
    }

    // The axis along which things stand that the other one measures.
    private static char NamingAxis(JsonObject trace, FigureAxis x, FigureAxis y, JsonNode? atX, JsonNode? atY) =>
        trace["orientation"]?.ToString() == "h" || (y.Names(atY) && !x.Names(atX)) ? 'y' : 'x';

    private static IEnumerable<(string, string)> Interval(JsonObject trace, string name, JsonNode? value, int place)
    {
        if (trace[name] is not JsonObject error || FigureAxis.Number(value) is not { } middle) yield break;
        if (Length(error["array"]) is not { } above) yield break;
        var below = Length(error["arrayminus"]) ?? above;
        if (above + below > 0)
            yield return ("interval", $"{FigureAxis.Written(middle - below)} to {FigureAxis.Written(middle + above)}");

        double? Length(JsonNode? lengths) => FigureAxis.Number((lengths as JsonArray)?.ElementAtOrDefault(place));
    }

    private static string Name(JsonObject trace) => Figures.LabelText(trace["name"]);

    private static string At(JsonNode? list, int place) =>
        Figures.LabelText((list as JsonArray)?.ElementAtOrDefault(place));
}
