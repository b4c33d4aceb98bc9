namespace Outputs;

/// <summary>
/// Writes a <see cref="TableContent"/> as HTML: caption, header scopes, notes; alignment inline, since most
/// front-ends bring
/// no style sheet.
/// </summary>
public static class TableHtml
{
    // Longest texts, in letters, that are still a phrase, or a sentence; what is no longer than a phrase shares a
    // line with others.
    private const int Phrase = 40, Sentence = 90;

    /// <summary>The table as HTML, meaningful without a style sheet.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stacks">
    /// For a page that turns each row into a block where there is no room for columns: cells then bring their headings
    /// along.
    /// </param>
    public static string Write(TableContent table, bool stacks = false)
    {
        // A head without words heads nothing.
        var heads = table.Columns.Select((column, c) => column.Title.Length == 0 ? (Html)$"<td></td>" :
            $"<th scope=\"col\" style=\"{Alignment(column)}{LeastWidth(table, c)}\">{column.Title}</th>");
        var notes = table.Notes.Select(note => (Html)$"""
            <tr><td colspan="{table.Columns.Count}" style="text-align:left">{note}</td></tr>

            """);
        Html foot = $"""
            <tfoot>
            {notes}</tfoot>

            """;
        var (folded, open) = (table.Rows.Where(row => row.IsFolded).ToList(), table.Rows.Count(row => !row.IsFolded));
        // Where nothing would be left, nothing is folded away.
        if (open == 0 || folded.Count == 0) return Whole(table.Caption, table.Rows, isLast: true).ToString();
        Html html = $"""
            {Whole(table.Caption, table.Rows.Where(row => !row.IsFolded), isLast: false)}
            <details class="folded"><summary>{table.Folded}</summary>
            {Whole($"{table.Caption}: {table.Folded}", folded, isLast: true)}
            </details>
            """;
        return html.ToString();

        Html Whole(string caption, IEnumerable<TableRow> rows, bool isLast) => $"""
            <table class="workbook-table">
            <caption>{caption}</caption>
            <thead>
            <tr>{heads}</tr>
            </thead>
            <tbody>
            {rows.Select(Row)}</tbody>
            {(isLast && table.Notes.Count > 0 ? foot : null)}</table>
            """;

        Html Row(TableRow row) => $"""
            <tr{Attribute("id", row.Anchor)}{Attribute("data-verdict", row.Mark)}{Emphasis(row)}>{
                Cells(row)}</tr>

            """;

        IEnumerable<Html> Cells(TableRow row) => table.Columns.Zip(row.Cells).Select((cell, c) =>
        {
            var (column, text) = cell;
            var content = row.Links.GetValueOrDefault(c) is { } link
                ? (Html)$"<a href=\"{link}\">{text}</a>" : $"{text}";
            // A row named by a whole sentence is not set in bold, as front-ends do with row headers.
            return column.IsRowHeader
                ? (Html)$"<th scope=\"row\" style=\"{Alignment(column)}{Lighter(text)}\">{content}</th>"
                : (Html)$"<td style=\"{Alignment(column)}\"{Label(column, text)}>{content}</td>";
        });

        Html? Label(TableColumn column, string text) => !stacks || text.Length == 0 || column.Title.Length == 0 ? null
            : (Html)$" data-label=\"{column.Title}\"{(text.Length <= Phrase ? " data-short" : "")}";
    }

    private static Html? Attribute(string name, string? value) => value is null ? null : (Html)$" {name}=\"{value}\"";

    private static Html? Emphasis(TableRow row) =>
        row.IsEmphasized ? Html.Raw(" class=\"emphasized\" style=\"font-weight:bold\"") : null;

    private static string Lighter(string text) => text.Length > Phrase ? ";font-weight:normal" : "";

    private static string Alignment(TableColumn column) => column.IsNumeric ? "text-align:right" : "text-align:left";

    // Beside many short columns a browser presses a column of sentences into a strip of single words: where there is
    // one, columns of text share the width that short columns leave.
    private static string LeastWidth(TableContent table, int column)
    {
        if (table.Rows.Count == 0 || Longest(column) <= Phrase) return "";
        var columns = Enumerable.Range(0, table.Columns.Count).ToList();
        // Many columns of sentences share the page rather than run out of it.
        var isRoomy = columns.Count(c => Longest(c) > Sentence) <= 3;
        var least = $";min-width:{(isRoomy && Longest(column) > Sentence ? 14 : 10)}em";
        var share = Math.Max(62, 100 - columns.Where(c => Longest(c) <= Phrase).Sum(Room));
        return columns.Any(c => Longest(c) > Sentence)
            ? $"{least};width:{share * Weight(column) / columns.Sum(Weight)}%" : least;

        int Room(int c) => Math.Max(6, Math.Max(Longest(c), table.Columns[c].Title.Length));
        int Longest(int c) => table.Rows.Max(row => row.Cells[c].Length);
        int Weight(int c) => Longest(c) > Phrase ? Math.Min(Longest(c), 2 * Sentence) : 0;
    }
}
