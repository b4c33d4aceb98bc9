using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>The part of the index that tells of tables whose rows speak of claims, such as passages that speak against
/// each other: how many there are of each mark, and those of the weightiest, which come first.</summary>
internal sealed class PassagesAgainst(PageLinks links)
{
    /// <summary>Anchor and caption of each table, for the list of contents.</summary>
    public IEnumerable<(string Anchor, string Caption)> Parts =>
        links.TablesAbout.Select(table => (AnchorOf(table.Table), table.Table.Caption));

    public Html Write() => $"{links.TablesAbout.Select(Write)}";

    private static Html Write(TableAbout about)
    {
        var marks = about.Table.Rows.GroupBy(row => row.Mark ?? "").ToList();
        var counts = string.Join(", ", marks.Select(mark => FormattableString.Invariant($"{mark.Count()} {mark.Key}")));
        var rest = marks.Skip(1).Select(mark => (Html)$"""
            <details class="folded"><summary>{mark.Key}: {mark.Count()}</summary>
            {Rows(about, mark)}</details>

            """);
        return $"""
            <h2 id="{AnchorOf(about.Table)}">{about.Table.Caption}</h2>
            <p class="about"><a href="{about.Address}">{about.Table.Caption}</a>: {about.Table.Rows.Count} rows
            ({counts}), each linked from the claims that it concerns.</p>
            {marks.Take(1).Select(mark => Rows(about, mark))}{rest}
            """;
    }

    private static Html Rows(TableAbout about, IEnumerable<TableRow> rows) => $"""
        <ul class="against">
        {rows.Select(row => Row(about, row))}</ul>

        """;

    // The row's name, with a link to the row; its other cells are there.
    private static Html Row(TableAbout about, TableRow row)
    {
        var name = about.Table.Columns.Zip(row.Cells).FirstOrDefault(cell => cell.First.IsRowHeader).Second
            ?? row.Cells[0];
        return row.Anchor is null ? (Html)$"<li>{name}</li>\n"
            : $"<li><a href=\"{about.Page}#{row.Anchor}\">{name}</a></li>\n";
    }

    private static string AnchorOf(TableContent table) => "about-" + HeadingList.Slug(table.Caption);
}
