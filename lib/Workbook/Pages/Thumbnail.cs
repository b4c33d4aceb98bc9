using Workbook.Documents;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>A table or figure, small: enough to be known again.</summary>
internal static class Thumbnail
{
    private const int Rows = 4, Columns = 4, Letters = 18, Width = 360;

    /// <summary>A link to it: what it looks like, above its number and caption.</summary>
    /// <param name="exhibit">The table or figure.</param>
    /// <param name="address">Where it stands.</param>
    public static Html Link(Exhibit exhibit, string address) => $"""
        <li><a href="{address}"><div class="thumb" aria-hidden="true">{Look(exhibit.Block)}</div>{
            exhibit.Title}</a></li>

        """;

    private static Html? Look(Block block) => block switch
    {
        FigureBlock { Png: { } png } => $"""
            <img class="picture" alt="" src="data:image/png;base64,{PalettePng.Smaller(png, Width)}">
            """,
        TableBlock { Table: var table } => Corner(table),
        _ => null,
    };

    private static Html Corner(TableContent table)
    {
        var heads = table.Columns.Take(Columns)
            .Select(column => (Html)$"<th scope=\"col\">{Short(column.Header)}</th>");
        var rows = table.Rows.Take(Rows).Select(row => (Html)$"<tr>{row.Cells.Take(Columns).Zip(table.Columns,
            (cell, column) => (Html)$"<td{(column.IsNumeric ? " class=\"number\"" : "")}>{Short(cell)}</td>")}</tr>");
        return $"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>";
    }

    private static string Short(string text) => text.Length <= Letters ? text : $"{text[..Letters].TrimEnd()} …";
}
