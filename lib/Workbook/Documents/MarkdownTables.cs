using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using TableRow = Outputs.TableRow;

namespace Workbook.Documents;

/// <summary>Tables in Markdown. A paragraph of its own right before or after a table that begins with
/// <c>Table:</c> is its caption, as in Pandoc; a table with a caption has a number like any other.</summary>
internal static class MarkdownTables
{
    private const string Opening = "Table:";
    private static readonly object CaptionKey = new();

    /// <summary>Takes the captions out of a text and gives them to their tables.</summary>
    public static void TakeCaptions(MarkdownDocument text)
    {
        foreach (var table in text.Descendants<Table>().ToList())
        {
            var around = table.Parent!;
            var place = around.IndexOf(table);
            foreach (var neighbour in new[] { place - 1, place + 1 })
            {
                if (neighbour < 0 || neighbour >= around.Count || around[neighbour] is not ParagraphBlock paragraph)
                    continue;
                var words = MarkdownText.Words(paragraph);
                if (!words.StartsWith(Opening, StringComparison.Ordinal) || words.Length == Opening.Length) continue;
                around.RemoveAt(neighbour);
                table.SetData(CaptionKey, words[Opening.Length..].Trim());
                break;
            }
        }
    }

    /// <summary>The caption; null where the text gives none.</summary>
    public static string? Caption(Table table) => table.GetData(CaptionKey) as string;

    /// <summary>Whether the cells of a column are set flush right.</summary>
    public static bool IsRight(Table table, int column) => column < table.ColumnDefinitions.Count
        && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;

    /// <summary>The table as those that the library shows are saved: what its cells say, without links and
    /// emphasis.</summary>
    public static TableContent Content(Table table)
    {
        var rows = table.OfType<MarkdownRow>().Select(row => (row.IsHeader, Cells: Cells(row))).ToList();
        var width = rows.Max(row => row.Cells.Count);
        var head = rows.Find(row => row.IsHeader).Cells ?? [];
        return new TableContent(Caption(table) ?? "",
            [.. Enumerable.Range(0, width).Select(c => new TableColumn(
                c < head.Count ? head[c] : "", null, IsRowHeader: false, IsNumeric: IsRight(table, c)))],
            [.. rows.Where(row => !row.IsHeader).Select(row => new TableRow(
                [.. row.Cells, .. Enumerable.Repeat("", width - row.Cells.Count)]))], []);
    }

    private static List<string> Cells(MarkdownRow row) => [.. row.OfType<TableCell>().Select(MarkdownText.Words)];
}
