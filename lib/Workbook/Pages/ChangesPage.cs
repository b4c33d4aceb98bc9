using Workbook.Changes;
using Workbook.Documents;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>The page that tells what a run changed, old beside new, what moves a conclusion first.</summary>
internal sealed class ChangesPage(ChangeReport report)
{
    public const string Title = "What changed";

    private readonly List<TestMove> _crossed = [.. report.Moves.Where(move => move.Cell.Crossed)];

    /// <summary>What is on the page; null where nothing changed.</summary>
    public Html? Contents => report.IsEmpty ? null : PageShell.Contents(
        Parts().Select(part => (2, part.Anchor, part.Heading)));

    public Html Body => $"""
        <h1>{Title}</h1>
        <p>{Summary()}</p>
        {NotCompared()}{Parts().Select(part => (Html)$"<h2 id=\"{part.Anchor}\">{part.Heading}</h2>\n{part.Content}")}
        """;

    /// <summary>What changed, in a sentence that leads to the page.</summary>
    public static Html Link(ChangeReport report) => $"""
        <p class="changes"><a href="{ChangeReport.PageName}">{Title}</a>: {
            (report.IsEmpty ? "nothing, as against the results saved before." : ChangeCounts.Of(report) + ".")}</p>

        """;

    private string Summary()
    {
        var notebooks = ChangeCounts.Counted(report.Compared.Count, "notebook");
        var against = $"of {notebooks} that ran, as against the results that were saved before the run";
        return report.IsEmpty ? $"Nothing changed in the results {against}."
            : $"In the results {against}: {ChangeCounts.Of(report)}.";
    }

    private IEnumerable<Html> NotCompared()
    {
        foreach (var reason in report.NotCompared.GroupBy(each => each.Reason))
        {
            yield return $"""
                <p>Not compared: {string.Join(", ", reason.Select(each => each.Notebook))} ({reason.Key}).</p>

                """;
        }

        foreach (var remark in ChangeCounts.Remarks(report)) yield return $"<p>{remark}.</p>\n";
    }

    private IEnumerable<(string Anchor, string Heading, Html Content)> Parts()
    {
        var (turned, moved) = (report.Turned.ToList(), report.Moved.ToList());
        var others = report.Moves.Except(_crossed).ToList();
        if (turned.Count > 0) yield return ("turned", "Verdicts that turned", Verdicts("Verdicts that turned", turned));
        if (_crossed.Count > 0)
            yield return ("crossed", "Tests whose p crossed 0.05", Moves("Tests whose p crossed 0.05", _crossed));
        if (report.Prose.Count > 0)
            yield return ("prose", "Prose that no longer holds, or holds again", Prose(report.Prose));
        if (moved.Count > 0)
            yield return ("moved", "Verdicts that stand", Verdicts("Verdicts that stand, with other values", moved));
        if (others.Count > 0) yield return ("tests", "Other p-values", Moves("Other p-values that moved", others));
        if (report.Tables.Count > 0) yield return ("tables", "Tables", $"{report.Tables.Select(Table)}");
        if (report.Figures.Count > 0) yield return ("figures", "Figures", $"{report.Figures.Select(Figure)}");
        if (report.Texts.Count > 0)
            yield return ("sentences", "Sentences", $"{report.Texts.Select(Sentence)}");
        if (report.Others.Count > 0)
            yield return ("others", "Other outputs", $"<ul>\n{report.Others.Select(Other)}</ul>\n");
    }

    private static Html Verdicts(string caption, IEnumerable<VerdictChange> changes) => ChangesTable.Write(
        caption, ["Statement", "Before", "Now"], changes.Select(change => new ChangesTable.Row(
            $"{change.Verdict.Statement} <span class=\"where\">{change.Verdict.Id}; {Where(change.Place)}{
                AlsoAt(change)}</span>", [Said(change.Old), Said(change.New)])));

    private static string AlsoAt(VerdictChange change) =>
        change.AlsoAt.Count == 0 ? "" : $", {ChangeCounts.Counted(change.AlsoAt.Count, "more cell")}";

    private static Html Said(Verdict? verdict) => verdict is null ? (Html)$"no verdict" : (Html)$"""
        <span class="badge" data-verdict="{verdict.Word.Code()}">{verdict.Text}</span> {verdict.Values}
        """;

    private static Html Prose(IEnumerable<ProseChange> changes) => ChangesTable.Write(
        "Sentences whose premises turned", ["Sentence", "It", "Before", "Now"], changes.Select(prose =>
            new ChangesTable.Row($"{prose.Prose.Sentence} <span class=\"where\">{Where(prose.Place)}{
                (prose.Prose.IsCheck ? "" : "; " + prose.Grounds)}</span>",
                [$"{prose.Word}", $"{prose.Before}", $"{prose.Now}"])));

    private static Html Moves(string caption, IEnumerable<TestMove> moves) => ChangesTable.Write(
        caption, ["Test", "Before", "Now"], moves.Select(move => new ChangesTable.Row(
            $"{move.Cell.Row}, {move.Cell.Column} <span class=\"where\">{move.Table}; {Where(move.Place)}</span>",
            [$"{move.Cell.Old}", $"{move.Cell.New}"])));

    private static Html Table(TableChange table)
    {
        var cells = table.Cells.Count == 0 ? null : ChangesTable.Write($"Cells that changed: {table.Caption}",
            ["Row", "Column", "Before", "Now"], table.Cells.Select(cell => new ChangesTable.Row(
                $"{cell.Row}", [$"{cell.Column}", .. ChangesTable.Beside(cell.Old, cell.New)])));
        return $"""
            <h3>{table.Caption}</h3>
            <p class="where">{Where(table.Place)}{(table.Old is null ? ": a table that was not there before."
                : table.New is null ? ": a table that is gone." : "")}</p>
            {cells}{Rows("Rows added", table.AddedRows, "ins")}{Rows("Rows gone", table.GoneRows, "del")}{
                List("Columns added", table.AddedColumns)}{List("Columns gone", table.GoneColumns)}{
                (table.IsReordered ? Html.Raw("<p>The rows stand in another order.</p>\n") : null)}{
                table.Texts.Select(Sentence)}
            """;
    }

    private static Html? Rows(string caption, IReadOnlyList<WholeRow> rows, string element) => rows.Count == 0 ? null
        : ChangesTable.Write(caption, ["Row", "Cells"], rows.Select(row => new ChangesTable.Row(
            ChangesTable.Marked(element, row.Row),
            [$"{string.Join("; ", row.Cells.Select(cell => $"{cell.Column}: {cell.Text}"))}"])));

    private static Html? List(string heading, IReadOnlyList<string> items) =>
        items.Count == 0 ? null : (Html)$"<p>{heading}: {string.Join(", ", items)}.</p>\n";

    private static Html Figure(FigureChange figure)
    {
        var values = figure.Points.Count == 0 ? null : ChangesTable.Write($"Values that changed: {figure.Caption}",
            ["Drawn for", "Value", "Before", "Now"], figure.Points.Select(point => new ChangesTable.Row(
                $"{point.Label}{(point.Trace.Length == 0 || point.Trace == point.Label ? "" : $" ({point.Trace})")}",
                [$"{point.Name}", .. ChangesTable.Beside(point.Old, point.New)])));
        return $"""
            <h3>{figure.Caption}</h3>
            <p class="where">{Where(figure.Place)}{(figure.Old is null ? ": a figure that was not there before."
                : figure.New is null ? ": a figure that is gone."
                : figure.Points.Count + figure.Texts.Count == 0 ? ": drawn otherwise, with the same values." : "")}</p>
            {values}{figure.Texts.Select(Sentence)}<div class="beside">
            {Picture("Before", figure.Old)}{Picture("Now", figure.New)}</div>

            """;
    }

    private static Html? Picture(string when, FigureBlock? figure) => figure?.Png is null ? null : (Html)$"""
        <figure class="workbook-figure"><img class="picture" src="data:image/png;base64,{
            PalettePng.Smaller(figure.Png)}" alt="{when}: {figure.Alternative}" width="{figure.Width}" height="{
            figure.Height}">
        <figcaption>{when}</figcaption></figure>

        """;

    private static Html Sentence(TextChange text)
    {
        var kind = char.ToUpperInvariant(text.Kind[0]) + text.Kind[1..];
        return $"""
            <p class="changed-text">{text.Words.Select(ChangesTable.Run)}
            <span class="where">{kind} {(text.Old is null ? "added, " : text.New is null ? "gone, " : "")}{
                Where(text.Place)}</span></p>

            """;
    }

    private static Html Other(OtherChange other) => $"<li>{other.What} {Where(other.Place)}</li>\n";

    private static Html Where(Place place) =>
        $"<a href=\"{PageLinks.Cell(place.Notebook, place.CellId)}\">{place.ToString()}</a>";
}
