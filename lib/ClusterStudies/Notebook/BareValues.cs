using System.Reflection;
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
        return With(Start(keys, $"Series of {Counted(keys.Count, "value")}", FrameCells.Name), [("Value", NumberText.IsNumeric(typeof(TValue)),
            key => series.TryGet(key) is { HasValue: true } value ? value.Value : null)]);
    }

    public static Table OfRecords<T>(IEnumerable<T> records)
    {
        var all = records.ToList();
        var properties = typeof(T).GetProperties().Where(property => property.GetIndexParameters().Length == 0).ToList();
        return With(Start(all, $"{typeof(T).Name}: {Counted(all.Count, "row")}", row => RecordFrames.Text(properties[0].GetValue(row)),
            FrameTables.Heading(properties[0].Name)), [.. properties.Skip(1).Select(property => (FrameTables.Heading(property.Name),
            NumberText.IsNumeric(property.PropertyType), (Func<T, object?>)(row => property.GetValue(row) is var value && value is string or not System.Collections.IEnumerable
                ? value : RecordFrames.Text(value))))]);
    }

    private static Figure Untitled(JsonObject figure) =>
        new(figure["layout"]?["title"]?["text"] is JsonValue title && (string?)title is { Length: > 0 } text ? text : "Chart without a caption", figure);

    private static Table<T> Start<T>(IReadOnlyList<T> rows, string caption, Func<T, string> name, string heading = "") =>
        Table.Of(rows.Take(Rows), caption).RowHeader(heading, name).Note(rows.Count > Rows ? $"The first {Rows} rows; {rows.Count - Rows} are not shown." : "");

    private static Table<T> With<T>(Table<T> table, IReadOnlyList<(string Heading, bool IsNumber, Func<T, object?> Value)> columns) => columns.Take(Columns)
        .Aggregate(table, (wider, column) => column.IsNumber
            ? wider.Column(column.Heading, row => column.Value(row) is { } value ? Convert.ToDouble(value, NumberText.Culture) : (double?)null)
            : wider.Column(column.Heading, column.Value))
        .Note(columns.Count > Columns ? $"Columns not shown: {string.Join(", ", columns.Skip(Columns).Select(column => column.Heading))}." : "");

    private static string Counted(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private sealed class FrameAsTable : IFrameOperation<Table>
    {
        public Table Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var named = FrameExtensions.IndexColumnsWith(frame, frame.ColumnKeys.Select(key => FrameCells.Name<object>(key!)));
            return Of(FrameExtensions.IndexRowsWith(named, frame.RowKeys.Cast<object>()));
        }

        private static Table Of(Frame<object, string> frame)
        {
            var numbers = FrameCells.NumberColumns(frame).ToHashSet();
            return With(Start([.. frame.RowKeys], $"Frame of {Counted(frame.RowCount, "row")} and {Counted(frame.ColumnCount, "column")}", FrameCells.Name),
                [.. frame.ColumnKeys.Select(key => (FrameTables.Heading(key), numbers.Contains(key), (Func<object, object?>)(row => FrameCells.At(frame, row, key))))]);
        }
    }
}
