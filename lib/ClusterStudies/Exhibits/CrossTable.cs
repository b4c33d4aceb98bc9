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
/// Counts of items by two of their fields, with totals. The fields may hold words, yes/no, numbers or enumerations;
/// the levels are said in words. Items without a value in either field are counted as missing, not as a level.
/// </summary>
public sealed class CrossTable
{
    private readonly bool _rowsAreOrdered, _columnsAreOrdered;

    private CrossTable(string rowField, string columnField, IReadOnlyList<string> rows, IReadOnlyList<string> columns,
        int[,] counts, int missing, (bool Rows, bool Columns) ordered)
    {
        (_rowsAreOrdered, _columnsAreOrdered) = ordered;
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

    /// <summary>The count at two levels, such as <c>table["Optics", true]</c>; zero where a level does not
    /// occur.</summary>
    /// <exception cref="KeyNotFoundException">A level is a misspelling of another, or is not in the order that was
    /// given.</exception>
    public int this[object row, object column]
    {
        get
        {
            var r = AskedCategory.Place(RowField, RowLabels, row, _rowsAreOrdered);
            var c = AskedCategory.Place(ColumnField, ColumnLabels, column, _columnsAreOrdered);
            return r >= 0 && c >= 0 ? Counts[r, c] : 0;
        }
    }

    /// <summary>Sum of each row.</summary>
    public IReadOnlyList<int> RowTotals =>
        [.. RowLabels.Select((_, r) => ColumnLabels.Select((_, c) => Counts[r, c]).Sum())];

    /// <summary>Sum of each column.</summary>
    public IReadOnlyList<int> ColumnTotals =>
        [.. ColumnLabels.Select((_, c) => RowLabels.Select((_, r) => Counts[r, c]).Sum())];

    /// <summary>Counts items by two fields.</summary>
    /// <param name="items">The items.</param>
    /// <param name="rowField">What the rows are, as a heading.</param>
    /// <param name="row">The row's level of an item: words, yes/no, a number or an enumeration; <c>null</c> where it
    /// is missing.</param>
    /// <param name="columnField">What the columns are, as a heading.</param>
    /// <param name="column">The column's level of an item, likewise.</param>
    /// <param name="rowOrder">The rows' order, levels with no item included; by default yes before no, numbers and
    /// enumerations by their value, words as they occur.</param>
    /// <param name="columnOrder">The columns' order, likewise.</param>
    public static CrossTable Of<T>(IEnumerable<T> items, string rowField, Func<T, object?> row, string columnField,
        Func<T, object?> column, IEnumerable<object>? rowOrder = null, IEnumerable<object>? columnOrder = null)
    {
        var (known, missing) = CompleteCases.Pairs(items.ToList(), row, column);
        var rows = Categories.Labels(known.Select(p => p.First), rowOrder);
        var columns = Categories.Labels(known.Select(p => p.Second), columnOrder);
        var counts = new int[rows.Count, columns.Count];
        foreach (var pair in known) counts[Place(rows, pair.First!), Place(columns, pair.Second!)]++;
        return new CrossTable(
            rowField, columnField, rows, columns, counts, missing, (rowOrder is not null, columnOrder is not null));
    }

    /// <summary>The counts alone, so that a test of a table of counts takes the table itself.</summary>
    public static implicit operator int[,](CrossTable table) => table.Counts;

    /// <summary>
    /// Fisher's exact test of independence of rows and columns, see <see cref="FisherExact"/>. Levels without items
    /// are left out. Of two rows and two columns, the odds ratio sets the first ones of the table against the second;
    /// the report names them.
    /// </summary>
    /// <exception cref="ArgumentException">Fewer than two rows or columns hold items, or the table is too large for
    /// an exact test.</exception>
    public TestResult Test()
    {
        var result = FisherExact.Exact(Counts) with { Missing = Missing };
        string[] rows = [.. RowLabels.Where((_, i) => RowTotals[i] > 0)];
        string[] columns = [.. ColumnLabels.Where((_, i) => ColumnTotals[i] > 0)];
        return rows.Length == 2 && columns.Length == 2
            ? result with { Compared = $"2 x 2, {rows[0]} against {rows[1]}; {columns[0]} against {columns[1]}" }
            : result;
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

    private static int Place(IReadOnlyList<string> labels, object level) =>
        labels.ToList().IndexOf(Categories.TextOrMissing(level));
}
