namespace Workbook.Changes;

/// <summary>What a run changed, for the terminal: what moves a conclusion first, then values, tables, figures and
/// sentences.</summary>
internal static class ChangeLines
{
    private const int MostConclusions = 20, MostOfAKind = 6, MostOfAnExhibit = 3;

    /// <summary>The lines.</summary>
    /// <param name="report">What changed.</param>
    /// <param name="page">The page that has everything, where long lists are shortened; null to shorten
    /// nothing.</param>
    public static IEnumerable<string> Of(ChangeReport report, string? page)
    {
        foreach (var line in Summary(report)) yield return line;
        string[] conclusions =
        [
            .. report.Turned.Select(verdict => $"verdict turned: {ChangeWords.Of(verdict)}"),
            .. report.Moves.Where(move => move.Cell.Crossed).Select(move => $"p crossed 0.05: {ChangeWords.Of(move)}"),
        ];
        IEnumerable<IEnumerable<string>> kinds =
        [
            Shortened(conclusions, MostConclusions, "such change"),
            Shortened(report.Prose.Select(ChangeWords.Of), MostConclusions, "sentence"),
            Shortened(report.Moved.Select(verdict => $"verdict: {ChangeWords.Of(verdict)}"), MostOfAKind, "verdict"),
            Shortened(report.Moves.Where(move => !move.Cell.Crossed).Select(move => $"p: {ChangeWords.Of(move)}"),
                MostOfAKind, "p-value"),
            Exhibits(report.Tables.Select(table => (table.Place, Name(table.Caption), Lines(table))), "table"),
            Exhibits(report.Figures.Select(figure => (figure.Place, Name(figure.Caption), Lines(figure))), "figure"),
            Shortened(report.Texts.Select(text => $"{text.Kind}: {ChangeWords.Of(text)} ({text.Place})"), MostOfAKind,
                "text"),
            Shortened(report.Others.Select(other => $"{other.What} ({other.Place})"), MostOfAKind, "output"),
        ];
        foreach (var line in kinds.SelectMany(kind => kind)) yield return "  " + line;

        IEnumerable<string> Exhibits(
            IEnumerable<(Place Place, string Name, List<string> Lines)> all, string noun)
        {
            // One that says all it has to in the lines above is only named.
            var exhibits = all.ToList();
            var shown = page is null ? exhibits.Count : MostOfAKind;
            foreach (var (place, name, lines) in exhibits.Take(shown))
            {
                foreach (var line in Shortened(lines, MostOfAnExhibit, "change", $"{name}: "))
                    yield return $"{line} ({place})";
            }

            if (exhibits.Count > shown) yield return More(exhibits.Count - shown, noun);
        }

        IEnumerable<string> Shortened(IEnumerable<string> all, int most, string noun, string before = "")
        {
            var lines = all.ToList();
            // The line that says how many there are more is not worth one of them.
            var shown = page is null || lines.Count <= most + 1 ? lines.Count : most;
            var rest = lines.Count - shown;
            return rest == 0 ? lines : [.. lines.Take(shown), before + More(rest, noun)];
        }

        string More(int count, string noun) => $"and {ChangeCounts.Counted(count, $"more {noun}")} on {page}";
    }

    private static IEnumerable<string> Summary(ChangeReport report)
    {
        if (report.Compared.Count > 0)
        {
            var counts = ChangeCounts.Of(report);
            yield return report.IsEmpty ? "Nothing changed."
                : counts.Length == 0 ? "Changed: only the words of verdicts" : $"Changed: {counts}";
        }

        foreach (var remark in ChangeCounts.Remarks(report)) yield return "  " + remark;
        foreach (var reason in report.NotCompared.GroupBy(each => each.Reason))
            yield return $"Not compared: {string.Join(", ", reason.Select(each => each.Notebook))} ({reason.Key})";
    }

    private static string Name(string caption) => ChangeWords.Name(caption);

    private static List<string> Lines(TableChange table)
    {
        var name = Name(table.Caption);
        if (table.Old is null) return [$"{name}: a table that was not there"];
        if (table.New is null) return [$"{name}: the table is gone"];
        return
        [
            .. table.AddedColumns.Select(column => $"{name}: column added: {column}"),
            .. table.GoneColumns.Select(column => $"{name}: column gone: {column}"),
            .. table.AddedRows.Select(row => $"{name}: row added: {ChangeWords.Name(row.Row)}"),
            .. table.GoneRows.Select(row => $"{name}: row gone: {ChangeWords.Name(row.Row)}"),
            .. table.Cells.Where(cell => cell.P is null).Select(cell => ChangeWords.Of(table.Caption, cell)),
            .. table.IsReordered ? [$"{name}: its rows stand in another order"] : Array.Empty<string>(),
            .. table.Texts.Select(text => $"{name}, {text.Kind}: {ChangeWords.Of(text)}"),
        ];
    }

    private static List<string> Lines(FigureChange figure)
    {
        var name = Name(figure.Caption);
        if (figure.Old is null) return [$"{name}: a figure that was not there"];
        if (figure.New is null) return [$"{name}: the figure is gone"];
        return
        [
            .. figure.Points.Select(point => ChangeWords.Of(figure.Caption, point)),
            .. figure.Texts.Select(text => $"{name}, {text.Kind}: {ChangeWords.Of(text)}"),
            .. figure.Points.Count + figure.Texts.Count == 0
                ? [$"{name}: drawn otherwise, with the same values"] : Array.Empty<string>(),
        ];
    }
}
