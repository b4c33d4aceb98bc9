using Deedle;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace ClusterStudies;

/// <summary>How the points of one group are drawn.</summary>
/// <param name="Symbol">plotly's symbol.</param>
/// <param name="Fill">Colour inside.</param>
/// <param name="Size">Size in pixels.</param>
/// <param name="Outline">Colour of the outline; null for none.</param>
public sealed record PointMark(string Symbol, string Fill, double Size = 12, string? Outline = null)
{
    /// <summary>Where texts stand: "top center", "middle right", or "middle center" inside the point.</summary>
    public string TextPosition { get; init; } = "top center";

    /// <summary>Colour of texts.</summary>
    public string TextColor { get; init; } = Palette.Ink;

    /// <summary>Size of texts in pixels.</summary>
    public double TextSize { get; init; } = 14;
}

public static partial class Charts
{
    // The two colours that differ most come first: points have no hatching to tell them apart by.
    private static readonly string[] PointColors =
        [Palette.Blue, Palette.Orange, Palette.Sky, Palette.Green, Palette.Grey];

    /// <summary>A point for each item that has both values.</summary>
    /// <param name="items">The items.</param>
    /// <param name="x">Place along the horizontal axis.</param>
    /// <param name="y">Place along the vertical axis.</param>
    /// <param name="group">The group, which decides on symbol and colour and stands in the legend.</param>
    /// <param name="text">What stands at the point.</param>
    /// <param name="hover">What is said of the point when it is pointed at; by default its text and its
    /// values.</param>
    /// <param name="mark">How a group's points are drawn, given its name; by default by its place among the
    /// groups.</param>
    /// <param name="size">Size of each point in pixels, instead of the mark's.</param>
    public static GenericChart Points<T>(IEnumerable<T> items, Func<T, double?> x, Func<T, double?> y,
        Func<T, object?>? group = null, Func<T, object?>? text = null, Func<T, object?>? hover = null,
        Func<string, PointMark>? mark = null, Func<T, double>? size = null) =>
        Of(Groups(items.Where(item => x(item) is not null && y(item) is not null), group).Select((members, i) =>
        {
            var look = mark?.Invoke(members.Name ?? "") ?? MarkAt(i);
            return Scatter(members.Name, members.Items, x, y, text, look)
                .Set("marker", Marker(look, size is null ? null : members.Items.Select(size).ToArray()))
                .Set("customdata", hover is null ? null : members.Items.Select(item => Words(hover, item)).ToArray())
                .Set("hovertemplate", hover is null ? null : "%{customdata}<extra></extra>");
        })).WithLegend(show: group is not null);

    /// <summary>A point for each row of a frame that has both values, named by its row's key.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="x">The column of the places along the horizontal axis.</param>
    /// <param name="y">The column of the places along the vertical axis.</param>
    /// <param name="group">The column of the groups.</param>
    public static GenericChart Points<TRow>(Frame<TRow, string> frame, string x, string y, string? group = null)
        where TRow : notnull =>
        Points(frame.RowKeys, row => FrameCells.Number(frame, row, x), row => FrameCells.Number(frame, row, y),
            group is null ? null : row => NumberText.Write(FrameCells.At(frame, row, group), null) ?? "missing",
            FrameCells.Name)
        .WithXAxis(x).WithYAxis(y);

    private static PointMark MarkAt(int place) =>
        PointColors[place % PointColors.Length] is var color ? new PointMark(Palette.Symbol(color), color) : null!;

    private static Marker Marker(PointMark look, double[]? sizes = null) => new Marker()
        .Set("symbol", look.Symbol)
        .Set("color", look.Fill)
        .Set("size", sizes is null ? look.Size : sizes)
        .Set("opacity", 1)
        .Set("line", look.Outline is null ? null : new Line().Set("color", look.Outline).Set("width", 1.5));

    private static Trace2D Scatter<T>(string? name, IReadOnlyList<T> items, Func<T, double?> x, Func<T, double?> y,
        Func<T, object?>? text, PointMark mark) => new Trace2D("scatter")
        .Set("name", name)
        .Set("mode", text is null ? "markers" : "markers+text")
        .Set("x", items.Select(x).ToArray())
        .Set("y", items.Select(y).ToArray())
        .Set("text", text is null ? null : items.Select(item => Words(text, item)).ToArray())
        .Set("textposition", text is null ? null : mark.TextPosition)
        .Set("textfont", text is null ? null : new Font().Set("size", mark.TextSize).Set("color", mark.TextColor))
        .Set("cliponaxis", false);
}
