using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace ClusterStudies;

public static partial class Charts
{
    private const double Beside = 0.12;

    /// <summary>
    /// An estimate and its interval for each item, from the top down; groups that share a label stand beside each
    /// other.
    /// </summary>
    /// <param name="items">The items, in order. Those without an estimate are left out.</param>
    /// <param name="label">The item's name on the axis.</param>
    /// <param name="value">The estimate.</param>
    /// <param name="low">The lower end of its interval; null where there is none.</param>
    /// <param name="high">The upper end; an infinite one is drawn a tenth beyond the largest finite value.</param>
    /// <param name="group">The group, which decides on symbol and colour and stands in the legend.</param>
    /// <param name="text">What stands beside the estimate.</param>
    /// <param name="vertical">Intervals that stand, from left to right.</param>
    public static GenericChart Intervals<T>(IEnumerable<T> items, Func<T, object?> label, Func<T, double?> value,
        Func<T, double?> low, Func<T, double?> high, Func<T, object?>? group = null, Func<T, object?>? text = null,
        bool vertical = false)
    {
        var all = items.Where(item => value(item) is not null).ToList();
        var labels = all.Select(item => Categories.TextOrMissing(label(item))).Distinct().ToList();
        var groups = Groups(all, group).ToList();
        var ends = all.SelectMany(item => new[] { value(item), low(item), high(item) }).OfType<double>();
        var last = 1.1 * ends.Where(double.IsFinite).DefaultIfEmpty(1).Max();
        var isBeside = labels.Count < all.Count;

        var traces = groups.Select((members, i) =>
        {
            var shift = isBeside ? Beside * (i - (groups.Count - 1) / 2.0) : 0;
            return new IntervalTrace<T>(
                item => labels.IndexOf(Categories.TextOrMissing(label(item))) + shift,
                item => Shown(value(item)), item => Shown(low(item)), item => Shown(high(item)), text, vertical)
                .Of(members.Name, members.Items, i, isBeside);
        });
        return Of(traces)
            .WithLegend(show: group is not null)
            .ChangeLayout(layout => layout.Set(vertical ? "xaxis" : "yaxis", new LinearAxis()
                .Set("tickvals", Enumerable.Range(0, labels.Count).ToArray())
                .Set("ticktext", labels.ToArray())
                .Set("range", vertical ? new[] { -0.5, labels.Count - 0.5 } : [labels.Count - 0.5, -0.5])
                .Set("zeroline", false)));

        double? Shown(double? place) => place is { } number ? Math.Min(number, last) : null;
    }

    /// <summary>The share of each group with its interval, in percent.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="values">What the shares are of, for the axis: "Profitable companies (% of companies)".</param>
    public static GenericChart Intervals(GroupShares shares, string values = "Share (%)") =>
        Intervals(shares.Known, group => group.Label, group => 100 * group.Share.Estimate,
            group => 100 * group.Share.ConfidenceLow, group => 100 * group.Share.ConfidenceHigh,
            text: group => Printed.Text($"{group.Share.Successes} of {group.Share.N}"))
        .WithXAxis(values, range: (0, 100)).WithYAxis(shares.Field);

    private sealed record IntervalTrace<T>(Func<T, double?> Place, Func<T, double?> Value, Func<T, double?> Low,
        Func<T, double?> High, Func<T, object?>? Text, bool IsVertical)
    {
        public Trace2D Of(string? name, IReadOnlyList<T> items, int group, bool isBeside)
        {
            // Where two marks stand on each other's line, the second is open, and texts stand on the outer side.
            var mark = MarkAt(group) with
            {
                TextPosition = !IsVertical ? "top center" : group == 0 && isBeside ? "middle left" : "middle right",
            };
            var symbol = isBeside && group > 0 ? mark.Symbol + "-open" : mark.Symbol;
            var (x, y) = IsVertical ? (Place, Value) : (Value, Place);
            return Scatter(name, items, x, y, Text, mark)
                .Set("marker", Marker(mark with { Symbol = symbol }))
                .Set(IsVertical ? "error_y" : "error_x", new Error()
                    .Set("type", "data")
                    .Set("symmetric", false)
                    .Set("array", items.Select(item => High(item) - Value(item)).ToArray())
                    .Set("arrayminus", items.Select(item => Value(item) - Low(item)).ToArray())
                    .Set("color", mark.Fill)
                    .Set("thickness", 1.5));
        }
    }
}
