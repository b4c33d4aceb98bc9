using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Workbook.Documents;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;

namespace Workbook.Pages;

/// <summary>Tables in Markdown as those that the library shows: caption with number, header cells with scope, in a
/// region.</summary>
/// <param name="exhibits">The numbers of the notebook's tables.</param>
internal sealed class MarkdownTableHtml(ExhibitList exhibits) : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var exhibit = exhibits.Of(table);
        var caption = exhibit?.Title ?? MarkdownTables.Caption(table);
        renderer.EnsureLine();
        renderer.Write(BlockHtml.RegionStart(caption ?? "Table", exhibit).ToString());
        renderer.WriteLine("<table>");
        if (caption is not null) renderer.WriteLine(((Html)$"<caption>{caption}</caption>").ToString());
        var rows = table.OfType<MarkdownRow>().ToList();
        WriteRows(renderer, table, rows.FindAll(row => row.IsHeader), "thead");
        WriteRows(renderer, table, rows.FindAll(row => !row.IsHeader), "tbody");
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, List<MarkdownRow> rows, string group)
    {
        if (rows.Count == 0) return;
        renderer.Write($"<{group}>").WriteLine();
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            foreach (var (i, cell) in row.OfType<TableCell>().Index())
                WriteCell(renderer, cell, row.IsHeader, MarkdownTables.IsRight(table, i));
            renderer.WriteLine("</tr>");
        }
        renderer.Write($"</{group}>").WriteLine();
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHead, bool isRight)
    {
        var tag = isHead ? "th" : "td";
        renderer.Write($"<{tag}");
        if (isHead) renderer.Write(" scope=\"col\"");
        if (cell.ColumnSpan > 1) renderer.Write(FormattableString.Invariant($" colspan=\"{cell.ColumnSpan}\""));
        if (cell.RowSpan > 1) renderer.Write(FormattableString.Invariant($" rowspan=\"{cell.RowSpan}\""));
        if (isRight) renderer.Write(" style=\"text-align:right\"");
        renderer.Write(">");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1; // A single paragraph is only its words.
        renderer.Write(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.Write($"</{tag}>");
    }
}
