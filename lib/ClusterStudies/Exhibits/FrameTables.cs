using Deedle;

namespace ClusterStudies;

/// <summary>Frames as tables of the workbook, and the shares that a frame's numbers are of their sums.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>
    /// The frame as a table: the rows' keys name the rows, the columns' keys are the headings, "RevenueUsdMillion" in
    /// words.
    /// </summary>
    /// <param name="frame">The frame.</param>
    /// <param name="caption">What the table shows, of what, and n.</param>
    /// <param name="format">A .NET format for the numbers ("0.0", "P1").</param>
    /// <param name="formats">Formats of single columns, by the column's key.</param>
    /// <param name="units">Units of single columns, by the column's key.</param>
    /// <param name="missing">What stands where there is no value.</param>
    /// <param name="rows">What the rows are, as the heading over their names.</param>
    /// <returns>A table that can be added to: notes, further columns by the row's key, rows set apart.</returns>
    public static Table<TRow> ToTable<TRow>(this Frame<TRow, string> frame, string caption, string? format = null,
        IReadOnlyDictionary<string, string>? formats = null, IReadOnlyDictionary<string, string>? units = null,
        string missing = "", string rows = "")
        where TRow : notnull
    {
        var numbers = FrameCells.NumberColumns(frame).ToHashSet();
        var table = Table.Of(frame.RowKeys, caption).RowHeader(rows, FrameCells.Name);
        foreach (var key in frame.ColumnKeys)
        {
            var (unit, own) = (units?.GetValueOrDefault(key), formats?.GetValueOrDefault(key));
            var heading = Heading(key, unit);
            table = numbers.Contains(key)
                ? table.Column(heading, row => FrameCells.Number(frame, row, key), unit, own ?? format, missing)
                : table.Column(heading, row => FrameCells.At(frame, row, key), unit, own, missing);
        }
        return table;
    }

    /// <summary>
    /// Each number as a share (0 to 1) of its column's sum; columns that hold no numbers are left out.
    /// </summary>
    /// <param name="frame">The frame.</param>
    /// <param name="total">The key of the row that holds totals already, which is left out.</param>
    public static Frame<TRow, string> Shares<TRow>(this Frame<TRow, string> frame, TRow? total = default)
        where TRow : notnull
    {
        var rows = frame.RowKeys.Where(row => !row.Equals(total)).ToList();
        var shares = Frame.FromRowKeys(rows);
        foreach (var column in FrameCells.NumberColumns(frame))
        {
            var values = rows.Select(row => (Row: row, Value: FrameCells.Number(frame, row, column)))
                .Where(cell => cell.Value is not null).ToList();
            var sum = values.Sum(cell => cell.Value!.Value);
            shares.AddColumn(column, new Series<TRow, double>(
                values.Select(cell => KeyValuePair.Create(cell.Row, cell.Value!.Value / sum))));
        }
        return shares;
    }

    /// <summary>
    /// A property's name in words, without the unit: "TurnoverEurMillion" is "Turnover EUR million"; other headings
    /// stay.
    /// </summary>
    internal static string Heading(string key, string? unit = null)
    {
        if (key.Length == 0 || !char.IsUpper(key[0])
            || !key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            return key;
        }

        var words = System.Text.RegularExpressions.Regex.Split(key, "(?<=[a-z0-9])(?=[A-Z])")
            .Select((word, i) => word switch
        {
            "Usd" or "Eur" or "Nok" or "Fdi" => word.ToUpperInvariant(),
            _ => i == 0 ? word : word.ToLowerInvariant(),
        });
        var heading = string.Join(" ", words).Replace('_', '-');
        return unit is not null && heading.EndsWith(" " + unit, StringComparison.OrdinalIgnoreCase)
            ? heading[..^(unit.Length + 1)] : heading;
    }
}
