using Deedle;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace ClusterStudies;

public static partial class Charts
{
    /// <summary>A bar for each item, from the top down; hatched by group where groups are given.</summary>
    /// <param name="items">The items, in order. Those without a value have no bar.</param>
    /// <param name="label">The item's name on the axis; one item of each group may share it.</param>
    /// <param name="value">The length of its bar.</param>
    /// <param name="group">The group, which decides on colour and hatching and stands in the legend.</param>
    /// <param name="text">What stands at the end of the bar.</param>
    /// <param name="vertical">Bars that stand, from left to right.</param>
    /// <param name="colors">The groups' colours, of <see cref="Palette"/>, instead of the usual ones.</param>
    public static GenericChart Bars<T>(IEnumerable<T> items, Func<T, object?> label, Func<T, double?> value,
        Func<T, object?>? group = null, Func<T, object?>? text = null, bool vertical = false,
        IReadOnlyList<string>? colors = null)
    {
        var groups = Groups(items, group).ToList();
        // Side by side only where two groups share a name: else each bar has its whole place.
        var all = groups.SelectMany(members => members.Items).ToList();
        var labels = all.Select(item => Categories.TextOrMissing(label(item))).Distinct().Count();
        var mode = all.Count == labels ? "overlay" : "group";
        return BarChart(mode, vertical, groups.Select((members, i) =>
            Bar(members.Name, members.Items, label, value, text, vertical, ColorAt(colors, Palette.InOrder, i))));
    }

    /// <summary>Bars side by side for each item, one for each measure.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="label">The item's name on the axis.</param>
    /// <param name="measures">Name, for the legend, and value of each measure.</param>
    /// <param name="vertical">Bars that stand, from left to right.</param>
    /// <param name="colors">The measures' colours, of <see cref="Palette"/>, instead of the usual ones.</param>
    public static GenericChart Bars<T>(IEnumerable<T> items, Func<T, object?> label,
        IReadOnlyList<(string Name, Func<T, double?> Value)> measures, bool vertical = false,
        IReadOnlyList<string>? colors = null) =>
        Measured("group", items, label, measures, vertical, colors);

    /// <summary>Bars of a frame: its rows are the places on the axis, its columns of numbers the measures.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="values">What the values are, with their unit, for the axis.</param>
    /// <param name="vertical">Bars that stand, from left to right.</param>
    /// <param name="colors">The columns' colours, of <see cref="Palette"/>, instead of the usual ones.</param>
    public static GenericChart Bars<TRow>(Frame<TRow, string> frame, string? values = null, bool vertical = false,
        IReadOnlyList<string>? colors = null)
        where TRow : notnull =>
        Measured("group", frame.RowKeys.ToList(), FrameCells.Name, FrameCells.Measures(frame), vertical, colors)
            .WithValueAxis(values, vertical);

    /// <summary>A bar for each level that was counted.</summary>
    /// <param name="frequencies">The counts.</param>
    /// <param name="values">What is counted, for the axis: "Companies (number)".</param>
    /// <param name="vertical">Bars that stand, from left to right.</param>
    public static GenericChart Bars(Frequencies frequencies, string values = "Number", bool vertical = false)
    {
        var chart = Bars(frequencies.Labels, label => label, label => frequencies[label], vertical: vertical)
            .WithValueAxis(values, vertical);
        return vertical ? chart.WithXAxis(frequencies.Field) : chart.WithYAxis(frequencies.Field);
    }

    /// <summary>Bars side by side: the table's rows are the places on the axis, its columns the bars.</summary>
    /// <inheritdoc cref="StackedBars(CrossTable, string, bool, IReadOnlyList{string})"/>
    public static GenericChart Bars(CrossTable table, string? values = null, bool vertical = false,
        IReadOnlyList<string>? colors = null) => Counted("group", table, values, vertical, colors);

    /// <summary>Bars in parts, one part for each measure.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="label">The item's name on the axis.</param>
    /// <param name="measures">Name, for the legend, and value of each part.</param>
    /// <param name="vertical">Bars that stand, from left to right.</param>
    /// <param name="colors">The parts' colours, of <see cref="Palette"/>, instead of the usual ones.</param>
    public static GenericChart StackedBars<T>(IEnumerable<T> items, Func<T, object?> label,
        IReadOnlyList<(string Name, Func<T, double?> Value)> measures, bool vertical = false,
        IReadOnlyList<string>? colors = null) =>
        Measured("stack", items, label, measures, vertical, colors);

    /// <summary>Bars of a frame in parts: its rows are the bars, its columns of numbers the parts.</summary>
    /// <inheritdoc cref="Bars{TRow}(Frame{TRow, string}, string, bool, IReadOnlyList{string})"/>
    public static GenericChart StackedBars<TRow>(Frame<TRow, string> frame, string? values = null,
        bool vertical = false, IReadOnlyList<string>? colors = null) where TRow : notnull =>
        Measured("stack", frame.RowKeys.ToList(), FrameCells.Name, FrameCells.Measures(frame), vertical, colors)
            .WithValueAxis(values, vertical);

    /// <summary>Bars of counts in parts: the table's rows are the bars, its columns the parts.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="values">What is counted, for the axis: "Claims (number)".</param>
    /// <param name="vertical">Bars that stand, from left to right.</param>
    /// <param name="colors">The columns' colours, of <see cref="Palette"/>, instead of the usual ones.</param>
    public static GenericChart StackedBars(CrossTable table, string? values = null, bool vertical = false,
        IReadOnlyList<string>? colors = null) => Counted("stack", table, values, vertical, colors);

    private static GenericChart Counted(string mode, CrossTable table, string? values, bool vertical,
        IReadOnlyList<string>? colors) =>
        Measured(mode, table.RowLabels, row => row,
            [.. table.ColumnLabels.Select(column => (column, (Func<string, double?>)(row => table[row, column])))],
            vertical, colors)
        .WithValueAxis(values, vertical);

    private static GenericChart Measured<T>(string mode, IEnumerable<T> items, Func<T, object?> label,
        IReadOnlyList<(string Name, Func<T, double?> Value)> measures, bool vertical, IReadOnlyList<string>? colors)
    {
        var all = items.ToList();
        return BarChart(mode, vertical, measures.Select((measure, i) =>
            Bar(measure.Name, all, label, measure.Value, null, vertical, ColorAt(colors, Palette.InOrder, i))));
    }

    private static GenericChart BarChart(string mode, bool vertical, IEnumerable<Trace2D> bars) =>
        Of(bars).ChangeLayout(layout =>
        {
        layout.Set("barmode", mode);
        // Letters and years that name bars are no numbers of an axis.
        layout.Set(vertical ? "xaxis" : "yaxis", new LinearAxis().Set("type", "category")
            .Set("autorange", vertical ? null : "reversed"));
        // Standing parts are listed from the top down, as plotly does by itself; lying ones from left to right.
        layout.Set("legend", vertical ? null : new Legend().Set("traceorder", "normal"));
    });

    private static Trace2D Bar<T>(string? name, IReadOnlyList<T> items, Func<T, object?> label, Func<T, double?> value,
        Func<T, object?>? text, bool vertical, string color) => new Trace2D("bar")
        .Set("name", name)
        .Set("orientation", vertical ? "v" : "h")
        .Set(vertical ? "x" : "y", items.Select(item => Categories.TextOrMissing(label(item))).ToArray())
        .Set(vertical ? "y" : "x", items.Select(value).ToArray())
        .Set("text", text is null ? null : items.Select(item => Words(text, item)).ToArray())
        .Set("textposition", text is null ? null : "outside")
        .Set("cliponaxis", text is null ? null : false)
        .Set("marker", new Marker()
            .Set("color", color)
            .Set("line", new Line().Set("color", color).Set("width", 1))
            .Set("pattern", new Pattern().Set("shape", Palette.Hatching(color))));

    private static GenericChart WithValueAxis(this GenericChart chart, string? title, bool vertical) =>
        title is null ? chart : vertical ? chart.WithYAxis(title) : chart.WithXAxis(title);
}
