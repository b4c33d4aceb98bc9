namespace Workbook.Changes;

/// <summary>Compares a table with what it was: rows by their headers, columns by their titles.</summary>
internal sealed class TableComparison(Place place, TableContent old, TableContent now)
{
    private readonly IReadOnlyList<(Column? Old, Column? New)> _columns =
        Pairs.Of(Columns(old), Columns(now), column => column.Content.Title, column => column.Content.Header);

    private readonly IReadOnlyList<Row> _old = Rows(old), _now = Rows(now);

    /// <summary>What changed; <see cref="TableChange.IsEmpty"/> where nothing did.</summary>
    public TableChange Change()
    {
        var rows = Pairs.Of<Row>(_old, _now,
            row => string.Join('\n', row.Content.Cells), row => row.Content.Anchor,
            row => row.Header + "\n" + string.Join('\n', row.Texts),
            row => row.Header + "\n" + row.FirstText, row => row.Header, HeaderWithoutNumbers);
        var kept = rows.Where(row => row is { Old: not null, New: not null }).ToList();
        var places = kept.Select(row => row.Old!.Place).ToList();
        return new TableChange(place, old, now)
        {
            Cells = [.. kept.SelectMany(row => Cells(row.Old!, row.New!)).Where(cell => !IsReworded(cell))],
            AddedRows = [.. rows.Where(row => row.Old is null).Select(row => Whole(row.New!))],
            GoneRows = [.. rows.Where(row => row.New is null).Select(row => Whole(row.Old!))],
            AddedColumns = [.. _columns.Where(column => column.Old is null).Select(c => c.New!.Content.Title)],
            GoneColumns = [.. _columns.Where(column => column.New is null).Select(c => c.Old!.Content.Title)],
            IsReordered = !places.SequenceEqual(places.Order()),
            Texts = [.. TextsThatChanged(place, old, now)],
        };
    }

    /// <summary>Caption and notes that read otherwise.</summary>
    public static IEnumerable<TextChange> TextsThatChanged(Place place, TableContent old, TableContent now)
    {
        if (old.Caption != now.Caption) yield return new(place, "caption", old.Caption, now.Caption);
        foreach (var (was, note) in Pairs.Of(old.Notes, now.Notes, text => text, Pairs.WithoutNumbers, _ => ""))
            if (was != note) yield return new(place, "note", was, note);
    }

    private static List<Column> Columns(TableContent table) =>
        [.. table.Columns.Select((column, place) => new Column(place, column))];

    private static List<Row> Rows(TableContent table) =>
        [.. table.Rows.Select((row, place) => new Row(table, place, row))];

    private IEnumerable<CellChange> Cells(Row was, Row row)
    {
        foreach (var (before, column) in _columns)
        {
            if (before is null || column is null) continue;
            var (text, then) = (row.Content.Cells[column.Place], was.Content.Cells[before.Place]);
            var change = new CellChange(Name(row), column.Content.Title, then, text)
            {
                P = was.Content.Numbers.TryGetValue(before.Place, out var oldP)
                    && row.Content.Numbers.TryGetValue(column.Place, out var newP) && column.Content.IsPValue
                        ? (oldP, newP) : null,
            };
            if (text != then || change.Crossed) yield return change;
        }
    }

    // "reproduced" becomes "still holds" when the data are no longer the published ones: nothing turned.
    private static bool IsReworded(CellChange cell) =>
        Meaning(cell.Old) is { } word && Meaning(cell.New) == word;

    private static VerdictWord? Meaning(string word) => word switch
    {
        VerdictWords.StillHolds or VerdictWords.NowHolds => VerdictWord.Reproduced,
        VerdictWords.StillDiffers or VerdictWords.NoLongerHolds => VerdictWord.Differs,
        _ => VerdictWords.FromCode(word.Replace(' ', '-')) switch
        {
            VerdictWord.Consistent => VerdictWord.Reproduced,
            var other => other,
        },
    };

    private WholeRow Whole(Row row) => new(Name(row), [.. row.Table.Columns.Zip(row.Content.Cells)
        .Where(cell => !cell.First.IsRowHeader && cell.Second.Length > 0)
        .Select(cell => (cell.First.Title, cell.Second))]);

    // Rows whose headers are the same are told apart by their first cell of text; a letter says little without what it
    // stands for: "Company V".
    private string Name(Row row)
    {
        var header = row.Header;
        if ((IsDoubled(_old) || IsDoubled(_now)) && row.FirstText is { Length: > 0 } text) return $"{header}, {text}";
        var title = row.Table.Columns.FirstOrDefault(column => column.IsRowHeader)?.Header ?? "";
        return header.Length is > 0 and < 3 && title.Length > 0 && !title.Contains(' ') ? $"{title} {header}" : header;

        bool IsDoubled(IReadOnlyList<Row> rows) => rows.Count(other => other.Header == header) > 1;
    }

    private string? HeaderWithoutNumbers(Row row)
    {
        var name = Pairs.WithoutNumbers(row.Header);
        return name is not null && IsAlone(_old) && IsAlone(_now) ? name : null;

        bool IsAlone(IReadOnlyList<Row> rows) =>
            rows.Count(other => Pairs.WithoutNumbers(other.Header) == name) == 1;
    }

    private sealed record Column(int Place, TableColumn Content);

    private sealed record Row(TableContent Table, int Place, TableRow Content)
    {
        public string Header { get; } = string.Join(", ", Cells(Table, Content, column => column.IsRowHeader));

        public IReadOnlyList<string> Texts { get; } =
            [.. Cells(Table, Content, column => column is { IsRowHeader: false, IsNumeric: false })];

        public string FirstText => Texts.FirstOrDefault("");

        private static IEnumerable<string> Cells(TableContent table, TableRow row, Func<TableColumn, bool> which) =>
            table.Columns.Zip(row.Cells).Where(cell => which(cell.First)).Select(cell => cell.Second);
    }
}
