using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Plotly.NET;

namespace ClusterStudies;

public static partial class Charts
{
    private const double Beside = 0.12;

    /// <summary>An estimate and its interval for each item, from the top down; groups that share a label stand beside each other.</summary>
    /// <param name="items">The items, in order. Those without an estimate are left out.</param>
    /// <param name="label">The item's name on the axis.</param>
    /// <param name="value">The estimate.</param>
    /// <param name="low">The lower end of its interval; null where there is none.</param>
    /// <param name="high">The upper end; an infinite one is drawn a tenth beyond the largest finite value.</param>
    /// <param name="group">The group, which decides on symbol and colour and stands in the legend.</param>
    /// <param name="text">What stands beside the estimate.</param>
    /// <param name="vertical">Intervals that stand, from left to right.</param>
    public static GenericChart Intervals<T>(IEnumerable<T> items, Func<T, string> label, Func<T, double?> value, Func<T, double?> low,
        Func<T, double?> high, Func<T, string>? group = null, Func<T, string>? text = null, bool vertical = false)
    {
        var all = items.Where(item => value(item) is not null).ToList();
        var labels = all.Select(label).Distinct().ToList();
        var groups = Groups(all, group).ToList();
        var end = 1.1 * all.SelectMany(item => new[] { value(item), low(item), high(item) }).OfType<double>().Where(double.IsFinite).DefaultIfEmpty(1).Max();
        var step = labels.Count < all.Count ? Beside : 0;
        return Of(groups.Select((members, i) => Interval(members.Name, members.Items, item => labels.IndexOf(label(item)) + step * (i - (groups.Count - 1) / 2.0),
                item => Shown(value(item)), item => Shown(low(item)), item => Shown(high(item)), text, vertical, i, isBeside: step > 0)))
            .WithLegend(show: group is not null)
            .ChangeLayout(layout => layout.Set(vertical ? "xaxis" : "yaxis", new LinearAxis()
                .Set("tickvals", Enumerable.Range(0, labels.Count).ToArray())
                .Set("ticktext", labels.ToArray())
                .Set("range", vertical ? new[] { -0.5, labels.Count - 0.5 } : [labels.Count - 0.5, -0.5])
                .Set("zeroline", false)));

        double? Shown(double? place) => place is { } number ? Math.Min(number, end) : null;
    }

    private static Trace2D Interval<T>(string? name, IReadOnlyList<T> items, Func<T, double?> place, Func<T, double?> value, Func<T, double?> low,
        Func<T, double?> high, Func<T, string>? text, bool vertical, int group, bool isBeside)
    {
        var mark = MarkAt(group);
        // Where two marks stand on each other's line, the second is open, and texts stand on the outer side.
        var symbol = isBeside && group > 0 ? mark.Symbol + "-open" : mark.Symbol;
        var position = !vertical ? "top center" : group == 0 && isBeside ? "middle left" : "middle right";
        return Scatter(name, items, vertical ? place : value, vertical ? value : place, text, mark with { TextPosition = position })
            .Set("marker", Marker(mark with { Symbol = symbol }))
            .Set(vertical ? "error_y" : "error_x", new Error()
                .Set("type", "data")
                .Set("symmetric", false)
                .Set("array", items.Select(item => high(item) - value(item)).ToArray())
                .Set("arrayminus", items.Select(item => value(item) - low(item)).ToArray())
                .Set("color", mark.Fill)
                .Set("thickness", 1.5));
    }
}
