using Workbook.Changes;

namespace Workbook.Pages;

/// <summary>Writes tables of old and new values; what was and what is differ in word and line, not in colour alone.
/// </summary>
internal static class ChangesTable
{
    private const int Phrase = 40, Most = 15;

    /// <summary>A row: what it is about, and its other cells.</summary>
    internal sealed record Row(Html Header, IReadOnlyList<Html> Cells);

    /// <summary>A table whose rows stack where there is no room for columns; of many, those after the first are folded.
    /// </summary>
    public static Html Write(string caption, IReadOnlyList<string> heads, IEnumerable<Row> rows)
    {
        var all = rows.ToList();
        var rest = ChangeCounts.Counted(all.Count - Most, "more change");
        return all.Count <= Most + 1 ? Whole(caption, heads, all) : $"""
            {Whole(caption, heads, all.Take(Most))}
            <details class="folded"><summary>{rest}</summary>
            {Whole($"{caption}: {rest}", heads, all.Skip(Most))}</details>

            """;
    }

    private static Html Whole(string caption, IReadOnlyList<string> heads, IEnumerable<Row> rows) =>
        BlockHtml.Region(caption, $"""
            <table class="workbook-table changed"><caption>{caption}</caption>
            <thead><tr>{heads.Select(Head)}</tr></thead>
            <tbody>
            {rows.Select(row => (Html)$"""
                <tr><th scope="row">{row.Header}</th>{
                    row.Cells.Select((cell, i) => Cell(heads[i + 1], cell))}</tr>

                """)}</tbody></table>
            """);

    /// <summary>Old and new text; of long ones the words that changed are marked.</summary>
    public static IEnumerable<Html> Beside(string? old, string? now)
    {
        if (old is null || now is null || old.Length <= Phrase || now.Length <= Phrase)
            return [Value(old), Value(now)];
        var runs = WordRun.Between(old, now);
        return
        [
            $"{runs.Select(run => run.IsKept ? (Html)$"{run.Old} " : Marked("del", run.Old))}",
            $"{runs.Select(run => run.IsKept ? (Html)$"{run.New} " : Marked("ins", run.New))}",
        ];
    }

    /// <summary>Words of a text, marked where they changed.</summary>
    public static Html Run(WordRun run) =>
        run.IsKept ? (Html)$"{run.Old} " : (Html)$"{Marked("del", run.Old)}{Marked("ins", run.New)}";

    /// <summary>Words that are gone or new, which is said to those who hear the page, too.</summary>
    public static Html Marked(string element, string words) => words.Length == 0 ? Html.None : element == "del"
        ? (Html)$"<del><span class=\"heard\">gone: </span>{words}</del> "
        : (Html)$"<ins><span class=\"heard\">new: </span>{words}</ins> ";

    private static Html Head(string head) => $"<th scope=\"col\">{head}</th>";

    private static Html Cell(string head, Html cell) =>
        $"<td data-label=\"{head}\"{(cell.ToString().Length <= Phrase ? " data-short" : "")}>{cell}</td>";

    private static Html Value(string? value) => $"{(string.IsNullOrEmpty(value) ? "–" : value)}";
}
