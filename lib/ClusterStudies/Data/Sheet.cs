namespace ClusterStudies;

/// <summary>
/// The cells of a file, trimmed, with the line each row begins on. Knows nothing of what they should be.
/// </summary>
/// <param name="delimiter">What stands between the cells of a text file; null in a workbook.</param>
internal sealed class Sheet(char? delimiter)
{
    /// <summary>One row: its first line as an editor counts, its cells, and how each is written.</summary>
    internal sealed record Row(int Line, string[] Cells, Func<int, Notation> Notation);

    internal char? Delimiter { get; } = delimiter;

    internal Row? Header { get; private set; }

    /// <summary>The rows below the header that are well formed and not empty.</summary>
    internal List<Row> Rows { get; } = [];

    /// <summary>Adds a row that is not empty: the first is the header.</summary>
    internal void Add(Row row)
    {
        // Spreadsheets write trailing cells for columns that once held something.
        var used = Array.FindLastIndex(row.Cells, cell => cell.Length > 0) + 1;
        if (used == 0)
            return;
        if (Header is null)
            Header = row with { Cells = row.Cells[..used] };
        else
            Rows.Add(row);
    }

    // Line breaks inside a cell depend on the program that saved the file, not on the data.
    internal static string Clean(string cell) => cell.Replace("\r\n", "\n").Replace('\r', '\n').Trim();
}
