using Deedle;

namespace ClusterStudies;

/// <summary>What stands in the cells of a frame.</summary>
internal static class FrameCells
{
    /// <summary>The cell, or null where it is missing.</summary>
    public static object? At<TRow>(Frame<TRow, string> frame, TRow row, string column) where TRow : notnull =>
        frame.GetColumn<object>(column).TryGet(row) is { HasValue: true } cell ? cell.Value : null;

    /// <summary>The columns that hold numbers and nothing else.</summary>
    public static IEnumerable<string> NumberColumns<TRow>(Frame<TRow, string> frame) where TRow : notnull =>
        frame.ColumnKeys.Where(column => frame.GetColumn<object>(column).Values.ToList() is { Count: > 0 } values
            && values.All(value => NumberText.IsNumeric(value.GetType())));

    /// <summary>Name and values of the columns of numbers, for bars.</summary>
    public static IReadOnlyList<(string Name, Func<TRow, double?> Value)> Measures<TRow>(Frame<TRow, string> frame)
        where TRow : notnull =>
        [.. NumberColumns(frame).Select(column => (column, (Func<TRow, double?>)(row => Number(frame, row, column))))];

    /// <summary>The cell as a number, or null where it is missing.</summary>
    public static double? Number<TRow>(Frame<TRow, string> frame, TRow row, string column) where TRow : notnull =>
        At(frame, row, column) is { } value ? Convert.ToDouble(value, NumberText.Culture) : null;

    /// <summary>A row's key as text; keys of several levels are joined.</summary>
    public static string Name<TRow>(TRow row) where TRow : notnull =>
        row is System.Runtime.CompilerServices.ITuple levels
        ? string.Join(", ", Enumerable.Range(0, levels.Length).Select(level => NumberText.Write(levels[level], null)))
        : NumberText.Write(row, null) ?? "";
}
