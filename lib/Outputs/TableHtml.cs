using System.Text;

namespace Outputs;

/// <summary>Writes a <see cref="TableContent"/> as HTML: caption, header scopes, notes; alignment inline, since most front-ends bring no style sheet.</summary>
public static class TableHtml
{
    // Longest texts, in letters, that are still a phrase, or a sentence.
    private const int Phrase = 40, Sentence = 90;

    /// <summary>The table as HTML, meaningful without a style sheet.</summary>
    public static string Write(TableContent table)
    {
        var columns = table.Columns;
        var rows = table.Rows.Select(row => row.Cells).ToList();
        var html = new StringBuilder();
        html.Append("<table class=\"workbook-table\">\n<caption>").Append(HtmlText.Encode(table.Caption)).Append("</caption>\n<thead>\n<tr>");
        for (var c = 0; c < columns.Count; c++)
            html.Append("<th scope=\"col\" style=\"").Append(Alignment(columns[c])).Append(LeastWidth(rows, c)).Append("\">").Append(HtmlText.Encode(columns[c].Title)).Append("</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");

        foreach (var row in table.Rows)
        {
            html.Append("<tr");
            if (row.Anchor is { } anchor) html.Append(" id=\"").Append(HtmlText.Encode(anchor)).Append('"');
            if (row.Mark is { } mark) html.Append(" data-verdict=\"").Append(HtmlText.Encode(mark)).Append('"');
            if (row.IsEmphasized) html.Append(" class=\"emphasized\" style=\"font-weight:bold\"");
            html.Append('>');
            for (var c = 0; c < columns.Count; c++)
                WriteCell(html, columns[c], row.Cells[c], row.Links.GetValueOrDefault(c));
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n");
        if (table.Notes.Count > 0)
        {
            html.Append("<tfoot>\n");
            foreach (var note in table.Notes)
                html.Append("<tr><td colspan=\"").Append(columns.Count).Append("\" style=\"text-align:left\">").Append(HtmlText.Encode(note)).Append("</td></tr>\n");
            html.Append("</tfoot>\n");
        }
        return html.Append("</table>").ToString();
    }

    private static void WriteCell(StringBuilder html, TableColumn column, string text, string? link)
    {
        var tag = column.IsRowHeader ? "th" : "td";
        html.Append('<').Append(tag);
        if (column.IsRowHeader) html.Append(" scope=\"row\"");
        html.Append(" style=\"").Append(Alignment(column));
        // A row named by a whole sentence is not set in bold, as front-ends do with row headers.
        if (column.IsRowHeader && text.Length > Phrase) html.Append(";font-weight:normal");
        html.Append("\">");
        if (link is null) html.Append(HtmlText.Encode(text));
        else html.Append("<a href=\"").Append(HtmlText.Encode(link)).Append("\">").Append(HtmlText.Encode(text)).Append("</a>");
        html.Append("</").Append(tag).Append('>');
    }

    private static string Alignment(TableColumn column) => column.IsNumeric ? "text-align:right" : "text-align:left";

    // Beside many short columns a browser presses a column of sentences into a strip of single words: where there is one, columns of text share most of the width.
    private static string LeastWidth(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        if (rows.Count == 0 || Longest(column) <= Phrase) return "";
        var least = $";min-width:{(Longest(column) > Sentence ? 14 : 10)}em";
        var columns = Enumerable.Range(0, rows[0].Count).ToList();
        return columns.Any(c => Longest(c) > Sentence) ? $"{least};width:{62 * Weight(column) / columns.Sum(Weight)}%" : least;

        int Longest(int c) => rows.Max(row => row[c].Length);
        int Weight(int c) => Longest(c) > Phrase ? Math.Min(Longest(c), 2 * Sentence) : 0;
    }
}
