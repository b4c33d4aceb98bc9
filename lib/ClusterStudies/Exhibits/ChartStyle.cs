using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ClusterStudies;

/// <summary>
/// What figures often need beside their marks. Every call gives a new chart; only what is named is set.
/// </summary>
public static class ChartStyle
{
    /// <summary>Sets what runs along the horizontal axis.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="title">What runs along it, with its unit.</param>
    /// <param name="range">Both ends, in the axis' own values.</param>
    /// <param name="log">A logarithmic scale.</param>
    /// <param name="ticks">Where ticks stand.</param>
    /// <param name="tickTexts">What they say; the places of names are 0, 1 and so on.</param>
    /// <param name="step">Distance between ticks.</param>
    /// <param name="reversed">Runs the axis the other way.</param>
    /// <param name="grid">Whether grid lines are drawn.</param>
    /// <param name="zeroLine">Whether the line at zero is drawn.</param>
    /// <param name="category">Takes values as names, even where they look like numbers.</param>
    public static GenericChart WithXAxis(
        this GenericChart chart, string? title = null, (double From, double To)? range = null, bool log = false,
        IEnumerable<double>? ticks = null, IEnumerable<string>? tickTexts = null, double? step = null,
        bool reversed = false, bool? grid = null, bool? zeroLine = null, bool category = false) =>
        WithAxis(chart, "xaxis", title, range, log, ticks, tickTexts, step, reversed, grid, zeroLine, category);

    /// <summary>Sets what runs along the vertical axis.</summary>
    /// <inheritdoc cref="WithXAxis"/>
    public static GenericChart WithYAxis(
        this GenericChart chart, string? title = null, (double From, double To)? range = null, bool log = false,
        IEnumerable<double>? ticks = null, IEnumerable<string>? tickTexts = null, double? step = null,
        bool reversed = false, bool? grid = null, bool? zeroLine = null, bool category = false) =>
        WithAxis(chart, "yaxis", title, range, log, ticks, tickTexts, step, reversed, grid, zeroLine, category);

    /// <summary>Sets the height in pixels (480 unless set) and, where named, the width (800 unless set).</summary>
    public static GenericChart WithHeight(this GenericChart chart, int height, int? width = null) =>
        chart.ChangeLayout(layout => layout.Set("height", height).Set("width", width));

    /// <summary>Sets margins in pixels; they grow by themselves with long tick texts.</summary>
    public static GenericChart WithMargin(this GenericChart chart, int? left = null, int? right = null,
        int? top = null, int? bottom = null) =>
        chart.ChangeLayout(layout => layout.Set("margin",
            layout.CopyOf<Margin>("margin").Set("l", left).Set("r", right).Set("t", top).Set("b", bottom)));

    /// <summary>Sets the legend's title, whether there is one, and whether it lists the last group first.</summary>
    public static GenericChart WithLegend(this GenericChart chart, string? title = null, bool? show = null,
        bool? reversed = null) =>
        chart.ChangeLayout(layout => layout.Set("showlegend", show).Set("legend", layout.CopyOf<Legend>("legend")
            .Set("title", title is null ? null : new Title().Set("text", title))
            .Set("traceorder", reversed switch { null => null, true => "reversed", false => "normal" })));

    /// <summary>Draws a dashed line across the whole figure, at a value of one of the axes.</summary>
    public static GenericChart WithLineAt(this GenericChart chart, double? x = null, double? y = null) =>
        chart.ChangeLayout(layout => layout.Append("shapes",
        [
            Line(x ?? 0, y ?? 0, x ?? 1, y ?? 1, Palette.Ink, 1.5, "dash").Set(x is null ? "xref" : "yref", "paper"),
        ]));

    /// <summary>Draws lines under the marks, such as the median of each group.</summary>
    public static GenericChart WithLines(this GenericChart chart,
        IEnumerable<(double X0, double Y0, double X1, double Y1)> lines, string color = Palette.Orange) =>
        chart.ChangeLayout(layout => layout.Append("shapes",
            lines.Select(line => Line(line.X0, line.Y0, line.X1, line.Y1, color, 2).Set("layer", "below"))));

    /// <summary>Writes a text at a place of the figure, in the values of its axes.</summary>
    public static GenericChart WithText(this GenericChart chart, double x, double y, string text) =>
        chart.ChangeLayout(layout => layout.Append("annotations",
        [
            new Annotation().Set("x", x).Set("y", y).Set("text", text).Set("showarrow", false),
        ]));

    internal static Shape Line(double x0, double y0, double x1, double y1, string color, double width,
        string? dash = null) =>
        new Shape().Set("type", "line").Set("x0", x0).Set("y0", y0).Set("x1", x1).Set("y1", y1)
            .Set("line", new Line().Set("color", color).Set("width", width).Set("dash", dash));

    private static GenericChart WithAxis(
        GenericChart chart, string name, string? title, (double From, double To)? range, bool log,
        IEnumerable<double>? ticks, IEnumerable<string>? tickTexts, double? step,
        bool reversed, bool? grid, bool? zeroLine, bool category) =>
        chart.ChangeLayout(layout =>
        {
            var axis = layout.CopyOf<LinearAxis>(name);
            layout.Set(name, axis
                .Set("title", title is null ? null : axis.CopyOf<Title>("title").Set("text", title))
                .Set("type", log ? "log" : category ? "category" : null)
                .Set("range", range is { } ends ? new[] { Place(ends.From), Place(ends.To) } : null)
                .Set("autorange", reversed ? "reversed" : null)
                .Set("tickvals", (ticks ?? tickTexts?.Select((_, i) => (double)i))?.ToArray())
                .Set("ticktext", tickTexts?.ToArray())
                .Set("tickangle", tickTexts is null ? null : 0)
                .Set("dtick", step)
                .Set("showgrid", grid)
                .Set("zeroline", zeroLine));

            // plotly takes the ends of a logarithmic axis as powers of ten.
            double Place(double end) => log ? Math.Log10(end) : end;
        });
}
