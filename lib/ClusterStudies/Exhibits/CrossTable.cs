namespace ClusterStudies;

/// <summary>Which shares a displayed <see cref="CrossTable"/> shows beside the counts.</summary>
public enum CrossTableShares
{
    /// <summary>Counts only.</summary>
    None,

    /// <summary>Shares of each row's total.</summary>
    OfRow,

    /// <summary>Shares of each column's total.</summary>
    OfColumn,

    /// <summary>Shares of all.</summary>
    OfAll,
}

/// <summary>
/// Counts of items by two of their fields, with totals. Items without a value in either field are counted as missing,
/// not as a level.
/// </summary>
public sealed class CrossTable
{
    private CrossTable(string rowField, string columnField, IReadOnlyList<string> rows, IReadOnlyList<string> columns,
        int[,] counts, int missing)
    {
        (RowField, RowLabels) = (rowField, rows);
        (ColumnField, ColumnLabels) = (columnField, columns);
        (Counts, Missing) = (counts, missing);
    }

    /// <summary>What the rows are.</summary>
    public string RowField { get; }

    /// <summary>What the columns are.</summary>
    public string ColumnField { get; }

    /// <summary>The rows' levels, in order.</summary>
    public IReadOnlyList<string> RowLabels { get; }

    /// <summary>The columns' levels, in order.</summary>
    public IReadOnlyList<string> ColumnLabels { get; }

    /// <summary>Counts by row and column: what the tests of independence take.</summary>
    public int[,] Counts { get; }

    /// <summary>Items left out, because one of the two fields is empty.</summary>
    public int Missing { get; }

    /// <summary>Items counted.</summary>
    public int N => Counts.Cast<int>().Sum();

    /// <summary>The count at two levels; zero where a level does not occur.</summary>
    public int this[string row, string column] =>
        RowLabels.ToList().IndexOf(row) is >= 0 and var r && ColumnLabels.ToList().IndexOf(column) is >= 0 and var c
            ? Counts[r, c] : 0;

    /// <summary>Sum of each row.</summary>
    public IReadOnlyList<int> RowTotals =>
        [.. RowLabels.Select((_, r) => ColumnLabels.Select((_, c) => Counts[r, c]).Sum())];

    /// <summary>Sum of each column.</summary>
    public IReadOnlyList<int> ColumnTotals =>
        [.. ColumnLabels.Select((_, c) => RowLabels.Select((_, r) => Counts[r, c]).Sum())];

    /// <summary>Counts items by two fields.</summary>
    /// <param name="items">The items.</param>
    /// <param name="rowField">What the rows are, as a heading.</param>
    /// <param name="row">The row's level of an item, or <c>null</c> where it is missing.</param>
    /// <param name="columnField">What the columns are, as a heading.</param>
    /// <param name="column">The column's level of an item, or <c>null</c> where it is missing.</param>
    /// <param name="rowOrder">The rows' order, levels with no item included; by default the order in which levels
    /// occur.</param>
    /// <param name="columnOrder">The columns' order, likewise.</param>
    public static CrossTable Of<T>(IEnumerable<T> items, string rowField, Func<T, string?> row, string columnField,
        Func<T, string?> column, IEnumerable<string>? rowOrder = null, IEnumerable<string>? columnOrder = null)
    {
        var pairs = items.Select(item => (Row: row(item), Column: column(item))).ToList();
        var known = pairs.Where(p => p.Row is not null && p.Column is not null)
            .Select(p => (Row: p.Row!, Column: p.Column!)).ToList();
        var rows = Levels(known.Select(p => p.Row), rowOrder);
        var columns = Levels(known.Select(p => p.Column), columnOrder);
        var counts = new int[rows.Count, columns.Count];
        foreach (var pair in known) counts[rows.IndexOf(pair.Row), columns.IndexOf(pair.Column)]++;
        return new CrossTable(rowField, columnField, rows, columns, counts, pairs.Count - known.Count);
    }

    /// <summary>The table with totals; shares stand behind the counts.</summary>
    public Table ToTable(string caption, CrossTableShares shares = CrossTableShares.None)
    {
        var rowTotals = RowTotals;
        var columnTotals = ColumnTotals;
        var lines = RowLabels.Select((label, r) => (Label: label, Total: rowTotals[r], Cells: columnTotals
            .Select((whole, c) => (Count: Counts[r, c], Of: Whole(shares, rowTotals[r], whole))).ToList())).ToList();
        var sums = columnTotals.Select(whole => (Count: whole, Of: Whole(shares, N, whole))).ToList();
        lines.Add((Label: "Total", Total: N, Cells: sums));

        var table = Table.Of(lines, caption).RowHeader(RowField, line => line.Label);
        for (var c = 0; c < ColumnLabels.Count; c++)
        {
            var column = c;
            table = shares == CrossTableShares.None
                ? table.Column(ColumnLabels[c], line => line.Cells[column].Count)
                : table.NumberTextColumn(ColumnLabels[c],
                line => WithShare(line.Cells[column].Count, line.Cells[column].Of));
        }
        table = (shares is CrossTableShares.None or CrossTableShares.OfRow
                ? table.Column("Total", line => line.Total)
                : table.NumberTextColumn("Total", line => WithShare(line.Total, N)))
            .Emphasize(line => line.Label == "Total")
            .Note($"Columns: {ColumnField}. n = {N}{(Missing > 0 ? $", missing {Missing}" : "")}{Of(shares)}.");
        return table;
    }

    private int Whole(CrossTableShares shares, int row, int column) => shares switch
    {
        CrossTableShares.OfRow => row,
        CrossTableShares.OfColumn => column,
        _ => N,
    };

    private static string Of(CrossTableShares shares) => shares switch
    {
        CrossTableShares.OfRow => "; in parentheses, the share of the row",
        CrossTableShares.OfColumn => "; in parentheses, the share of the column",
        CrossTableShares.OfAll => "; in parentheses, the share of all",
        _ => "",
    };

    private static string WithShare(int count, int of) =>
        of == 0 ? "0" : FormattableString.Invariant($"{count} ({100.0 * count / of:0}%)");

    private static List<string> Levels(IEnumerable<string> found, IEnumerable<string>? order)
    {
        var first = order?.ToList() ?? [];
        return [.. first, .. found.Distinct().Where(level => !first.Contains(level))];
    }
}
