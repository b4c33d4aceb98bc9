using System.Text.Json.Nodes;
using Deedle;

namespace ClusterStudies;

/// <summary>
/// What a cell ends with when nobody made a table or a figure of it: shown as one all the same, of a size to look at.
/// </summary>
internal static class BareValues
{
    private const int Rows = 20, Columns = 12;

    public static Figure Of(Plotly.NET.GenericChart chart) => Untitled(ChartJson.Of(chart));

    public static Figure Of(XPlot.Plotly.PlotlyChart chart) => Untitled(XPlotJson.Of(chart));

    public static Table Of(IFrame frame) => frame.Apply(new FrameAsTable());

    public static Table OfSeries<TKey, TValue>(Series<TKey, TValue> series) where TKey : notnull
    {
        var keys = series.Keys.ToList();
        var values = new Column<TKey>("Value", NumberText.IsNumeric(typeof(TValue)),
            key => series.TryGet(key) is { HasValue: true } value ? value.Value : null);
        return Short($"Series of {Counted(keys.Count, "value")}", keys, "", FrameCells.Name, [values]);
    }

    public static Table OfRecords<T>(IEnumerable<T> records)
    {
        var all = records.ToList();
        return RecordColumns.Add(Table.Of(all.Take(Rows), $"{typeof(T).Name}: {Counted(all.Count, "row")}"))
            .Note(Left(all.Count)).Note(RecordColumns.Left<T>());
    }

    private static Figure Untitled(JsonObject figure)
    {
        var title = (string?)figure["layout"]?["title"]?["text"];
        return new(string.IsNullOrWhiteSpace(title) ? "Chart without a caption" : title, figure);
    }

    private static Table Short<T>(string caption, IReadOnlyList<T> rows, string heading, Func<T, string> name,
        IReadOnlyList<Column<T>> columns)
    {
        var table = Table.Of(rows.Take(Rows), caption).RowHeader(heading, name);
        foreach (var column in columns.Take(Columns))
        {
            table = column.IsNumber
                ? table.Column(column.Heading, row => column.Value(row) is { } value
                    ? Convert.ToDouble(value, NumberText.Culture) : (double?)null)
                : table.Column(column.Heading, column.Value);
        }

        var others = string.Join(", ", columns.Skip(Columns).Select(column => column.Heading));
        return table
            .Note(Left(rows.Count))
            .Note(others.Length > 0 ? $"Columns not shown: {others}." : "");
    }

    private static string Left(int rows) =>
        rows > Rows ? $"The first {Rows} rows; {rows - Rows} are not shown." : "";

    private static string Counted(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private sealed record Column<T>(string Heading, bool IsNumber, Func<T, object?> Value);

    private sealed class FrameAsTable : IFrameOperation<Table>
    {
        public Table Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var names = frame.ColumnKeys.Select(key => FrameCells.Name<object>(key!));
            var named = FrameExtensions.IndexColumnsWith(frame, names);
            return Of(FrameExtensions.IndexRowsWith(named, frame.RowKeys.Cast<object>()));
        }

        private static Table Of(Frame<object, string> frame)
        {
            var numbers = FrameCells.NumberColumns(frame).ToHashSet();
            var columns = frame.ColumnKeys.Select(key => new Column<object>(
                ExhibitExtensions.Heading(key), numbers.Contains(key), row => FrameCells.At(frame, row, key)));
            return Short($"Frame of {Counted(frame.RowCount, "row")} and {Counted(frame.ColumnCount, "column")}",
                [.. frame.RowKeys], "", FrameCells.Name, [.. columns]);
        }
    }
}
