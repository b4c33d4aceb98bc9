namespace Workbook.Changes;

/// <summary>Compares a table with what it was: rows by their headers, columns by their titles.</summary>
internal sealed class TableComparison(Place place, TableContent old, TableContent now)
{
    private readonly IReadOnlyList<(Column? Old, Column? New)> _columns =
        Pairs.Of(Columns(old), Columns(now), column => column.Content.Title, column => column.Content.Header);

    private readonly HashSet<string> _names = [.. Doubled(old), .. Doubled(now)];

    /// <summary>What changed; <see cref="TableChange.IsEmpty"/> where nothing did.</summary>
    public TableChange Change()
    {
        var rows = Pairs.Of<TableRow>(old.Rows, now.Rows,
            row => string.Join('\n', row.Cells), row => row.Anchor, row => Header(row) + "\n" + Texts(row),
            row => Header(row) + "\n" + FirstText(row), Header, HeaderWithoutNumbers);
        var kept = rows.Where(row => row is { Old: not null, New: not null }).ToList();
        var places = kept.Select(row => old.Rows.Index().First(each => ReferenceEquals(each.Item, row.Old)).Index)
            .ToList();
        return new TableChange(place, old, now)
        {
            Cells = [.. kept.SelectMany(row => Cells(row.Old!, row.New!)).Where(cell => !IsReworded(cell))],
            AddedRows = [.. rows.Where(row => row.Old is null).Select(row => Whole(now, row.New!))],
            GoneRows = [.. rows.Where(row => row.New is null).Select(row => Whole(old, row.Old!))],
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

    private IEnumerable<CellChange> Cells(TableRow was, TableRow row)
    {
        foreach (var (before, column) in _columns)
        {
            if (before is null || column is null) continue;
            var (text, then) = (row.Cells[column.Place], was.Cells[before.Place]);
            var change = new CellChange(Name(now, row), column.Content.Title, then, text)
            {
                P = was.Numbers.TryGetValue(before.Place, out var oldP)
                    && row.Numbers.TryGetValue(column.Place, out var newP) && column.Content.IsPValue
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

    private WholeRow Whole(TableContent table, TableRow row) => new(Name(table, row), [.. table.Columns
        .Zip(row.Cells).Where(cell => !cell.First.IsRowHeader && cell.Second.Length > 0)
        .Select(cell => (cell.First.Title, cell.Second))]);

    // Rows whose headers are the same are told apart by their first cell of text; a letter says little without what it
    // stands for: "Company V".
    private string Name(TableContent table, TableRow row)
    {
        var header = Header(table, row);
        if (_names.Contains(header) && First(table, row) is { Length: > 0 } text) return $"{header}, {text}";
        var title = table.Columns.FirstOrDefault(column => column.IsRowHeader)?.Header ?? "";
        return header.Length is > 0 and < 3 && title.Length > 0 && !title.Contains(' ') ? $"{title} {header}" : header;
    }

    private static IEnumerable<string> Doubled(TableContent table) => table.Rows.Select(row => Header(table, row))
        .GroupBy(header => header).Where(same => same.Count() > 1).Select(same => same.Key);

    private string Header(TableRow row) => Header(TableOf(row), row);

    private static string Header(TableContent table, TableRow row) =>
        string.Join(", ", Cells(table, row, column => column.IsRowHeader));

    private string Texts(TableRow row) =>
        string.Join('\n', Cells(TableOf(row), row, column => column is { IsRowHeader: false, IsNumeric: false }));

    private string FirstText(TableRow row) => First(TableOf(row), row);

    private static string First(TableContent table, TableRow row) =>
        Cells(table, row, column => column is { IsRowHeader: false, IsNumeric: false }).FirstOrDefault("");

    private string? HeaderWithoutNumbers(TableRow row)
    {
        var name = Pairs.WithoutNumbers(Header(row));
        return name is not null && IsAlone(old) && IsAlone(now) ? name : null;

        bool IsAlone(TableContent table) =>
            table.Rows.Count(other => Pairs.WithoutNumbers(Header(table, other)) == name) == 1;
    }

    private static IEnumerable<string> Cells(TableContent table, TableRow row, Func<TableColumn, bool> which) =>
        table.Columns.Zip(row.Cells).Where(cell => which(cell.First)).Select(cell => cell.Second);

    private TableContent TableOf(TableRow row) =>
        now.Rows.Any(each => ReferenceEquals(each, row)) ? now : old;

    private sealed record Column(int Place, TableColumn Content);
}
