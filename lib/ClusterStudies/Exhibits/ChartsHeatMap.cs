using Deedle;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ClusterStudies;

public static partial class Charts
{
    /// <summary>
    /// A grid of counts, darker for more, each with its number: it needs no colour scale and reads in grey. The first
    /// row stands on top.
    /// </summary>
    /// <param name="table">The counts.</param>
    /// <param name="words">What stands under a count that is not zero, given the cell's row and column, such as the
    /// letters of the companies in it.</param>
    public static GenericChart HeatMap(CrossTable table, Func<string, string, string>? words = null) =>
        Grid(table.RowLabels, table.ColumnLabels, (row, column) => table[row, column], (row, column) =>
            words is null || table[row, column] == 0 ? $"{table[row, column]}"
            : $"{table[row, column]}{LineBreak}{words(row, column)}")
        .WithXAxis(table.ColumnField).WithYAxis(table.RowField)
        .WithHeight(120 + (words is null ? 46 : 80) * table.RowLabels.Count);

    /// <summary>
    /// A grid of a frame's numbers, darker for larger, each with its number. The first row stands on top.
    /// </summary>
    /// <param name="frame">The frame; its columns of numbers are drawn.</param>
    /// <param name="format">A .NET format for the numbers ("0.0", "P0").</param>
    public static GenericChart HeatMap<TRow>(Frame<TRow, string> frame, string? format = null) where TRow : notnull
    {
        var rows = frame.RowKeys.ToDictionary(FrameCells.Name);
        return Grid([.. rows.Keys], [.. FrameCells.NumberColumns(frame)],
            (row, column) => FrameCells.Number(frame, rows[row], column),
                (row, column) => NumberText.Write(FrameCells.Number(frame, rows[row], column), format) ?? "missing")
            .WithHeight(120 + 46 * rows.Count);
    }

    private const string LineBreak = "<br>";

    private static GenericChart Grid(IReadOnlyList<string> rows, IReadOnlyList<string> columns,
        Func<string, string, double?> value,
        Func<string, string, string> text)
    {
        var most = rows.SelectMany(row => columns.Select(column => value(row, column))).Max() is > 0 and var largest
            ? largest : 1;
        // White letters only where the shade is dark enough for them; plotly's own choice is grey on blue in between.
        var words = rows.SelectMany(row => columns.Select(column => new Annotation()
            .Set("x", BrokenColumn(column)).Set("y", Broken(row)).Set("text", text(row, column))
            .Set("showarrow", false)
            .Set("font", new Font().Set("size", 14)
            .Set("color", 3 * value(row, column) > 2 * most ? "#ffffff" : Palette.Ink))));
        return Of(
            [
                new Trace2D("heatmap")
                    .Set("x", columns.Select(BrokenColumn).ToArray())
                    .Set("y", rows.Select(Broken).ToArray())
                    .Set("z", rows.Select(row => columns.Select(column => value(row, column)).ToArray()).ToArray())
                    .Set("text", rows.Select(row => columns.Select(column => text(row, column)).ToArray()).ToArray())
                    .Set("colorscale", Palette.Counts)
                    .Set("zmin", 0)
                    .Set("zmax", most)
                    .Set("xgap", 3)
                    .Set("ygap", 3)
                    .Set("showscale", false)
                    .Set("hovertemplate", "%{y}, %{x}: %{z}<extra></extra>"),
            ])
            .WithXAxis(grid: false, category: true).WithYAxis(grid: false, reversed: true, category: true)
            .WithMargin(top: 30)
            .ChangeLayout(layout => layout.Append("annotations", words));
    }

    private static string Broken(string label) => label.Replace(", ", "," + LineBreak);

    private static string BrokenColumn(string label) => Broken(label).Replace("-", "-" + LineBreak);
}
