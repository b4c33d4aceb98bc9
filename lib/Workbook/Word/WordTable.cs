using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Workbook.Word;

/// <summary>What stands in one cell, and how.</summary>
/// <param name="Inside">Runs, links and bookmarks.</param>
/// <param name="IsRight">Set flush right, as numbers are.</param>
internal sealed record WordCell(IReadOnlyList<OpenXmlElement> Inside, bool IsRight);

/// <summary>Writes a table: headings repeat on every page, no row is torn, nothing reaches beyond the text.</summary>
internal static class WordTable
{
    /// <summary>A table.</summary>
    /// <param name="name">Its caption, for readers who hear it.</param>
    /// <param name="widths">Its columns.</param>
    /// <param name="head">The cells of the heading; empty for none.</param>
    /// <param name="rows">The rows: those of one cell run over all columns.</param>
    public static Table Write(string name, ColumnWidths widths, IReadOnlyList<WordCell> head,
        IEnumerable<(IReadOnlyList<WordCell> Cells, bool IsEmphasized)> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "Exhibit" },
                new TableWidth { Width = Text(widths.Twips.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = head.Count > 0 ? "0620" : "0600", FirstRow = head.Count > 0,
                    LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true,
                    NoVerticalBand = true },
                new TableCaption { Val = WordText.Clean(name).ReplaceLineEndings(" ") }),
            new TableGrid(widths.Twips.Select(width => new GridColumn { Width = Text(width) })));
        if (head.Count > 0) table.Append(Row(head, widths, isHead: true, isEmphasized: false));
        foreach (var (cells, isEmphasized) in rows)
            table.Append(Row(cells, widths, isHead: false, isEmphasized));
        return table;
    }

    /// <summary>A table of mere words.</summary>
    public static Table Plain(TableContent table)
    {
        var isHead = table.Columns.Any(column => column.Title.Length > 0);
        return Write(table.Caption, ColumnWidths.Of(table),
            !isHead ? []
                : [.. table.Columns.Select(column => new WordCell([WordText.Run(column.Title)], column.IsNumeric))],
            table.Rows.Select(row => ((IReadOnlyList<WordCell>)[.. row.Cells.Select((cell, c) =>
                new WordCell([WordText.Run(cell)], table.Columns[c].IsNumeric))], row.IsEmphasized)));
    }

    private static TableRow Row(
        IReadOnlyList<WordCell> cells, ColumnWidths widths, bool isHead, bool isEmphasized)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHead) row.TableRowProperties!.Append(new TableHeader());
        var isOver = cells.Count == 1 && widths.Twips.Count > 1;
        foreach (var (i, cell) in cells.Index())
        {
            var about = new TableCellProperties(new TableCellWidth
                { Width = Text(isOver ? widths.Twips.Sum() : widths.Twips[i]), Type = TableWidthUnitValues.Dxa });
            if (isOver) about.Append(new GridSpan { Val = widths.Twips.Count });
            if (isHead) about.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom });
            var paragraph = WordText.Paragraph("TableText", cell.Inside);
            var layout = WordText.Properties(paragraph);
            if (isHead) layout.KeepNext = new KeepNext();
            if (cell.IsRight) layout.Justification = new Justification { Val = JustificationValues.Right };
            Dress(paragraph, widths.HalfPoints, isHead || isEmphasized);
            row.Append(new TableCell(about, paragraph));
        }
        return row;
    }

    private static void Dress(Paragraph paragraph, int halfPoints, bool isBold)
    {
        const int Usual = 18;
        foreach (var run in paragraph.Descendants<Run>())
        {
            run.RunProperties ??= new RunProperties();
            if (isBold) run.RunProperties.Bold = new Bold();
            if (halfPoints != Usual) run.RunProperties.FontSize = new FontSize { Val = Text(halfPoints) };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
