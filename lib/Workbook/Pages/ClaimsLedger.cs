using Workbook.Documents;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>The part of the index that tells what became of the claims: counts, what differs, and every
/// claim.</summary>
internal sealed class ClaimsLedger(ScoreSheet score, PageLinks links)
{
    private readonly List<IGrouping<string, PlacedVerdict>> _studies =
        [.. score.Verdicts.GroupBy(verdict => verdict.Verdict.Study)];

    private readonly HashSet<string> _groups = [];

    /// <summary>What became of the claims on which the studies' conclusions rest.</summary>
    public Html Headlines() => $"""
        <h2 id="headlines">What stands</h2>
        {_studies.Select(study => Headlines(study.Key))}
        """;

    /// <summary>Counts, what differs, and all claims.</summary>
    public Html Write() => $"""
        <h2 id="scoreboard">Claims of the studies</h2>
        <p>Each statement of the studies that counts, sums, ranks or compares was set against the data.
        Each number of a study leads to the claims that it counts, each verdict to the cell that computed it.</p>
        {BlockHtml.Region("Claims by study and verdict", Counts())}
        {(score.Findings.Count > 0 ? Findings() : null)}
        <h3 id="ledger">Every claim</h3>
        {_studies.Select(study => Ledger(study.Key, [.. study]))}
        """;

    private Html Counts()
    {
        var heads = score.Words.Append("all claims")
            .Select(word => (Html)$"<th scope=\"col\" class=\"number\">{word}</th>");
        return $"""
            <table class="workbook-table"><caption>Claims by study and verdict</caption>
            <thead><tr><th scope="col">Study</th>{heads}</tr></thead>
            <tbody>{_studies.Select(study => Rows(study.Key))}{(_studies.Count > 1 ? Rows(null) : null)}</tbody></table>
            """;
    }

    private Html Rows(string? study) => score.HasHeadlines ? $"{Row(study)}{HeadlineRow(study)}" : Row(study);

    private Html HeadlineRow(string? study)
    {
        var cells = score.Words.Append(null).Select(word => Cell(score.Count(study, word, headlinesOnly: true), null));
        return $"<tr class=\"part\"><th scope=\"row\">of these, headline</th>{cells}</tr>\n";
    }

    /// <summary>The counts of one study, each with a link to what it counts; of all studies, null, without.</summary>
    private Html Row(string? study)
    {
        var cells = score.Words.Select(word => (score.Count(study, word), study is null ? null : Group(study, word)))
            .Append((score.Count(study, null), study is null ? "ledger" : LedgerOf(study)))
            .Select(cell => Cell(cell.Item1, cell.Item2));
        return $"<tr><th scope=\"row\">{(study is null ? "All" : Named(study))}</th>{cells}</tr>\n";
    }

    private static Html Cell(int count, string? anchor) => count == 0 || anchor is null
        ? (Html)$"<td class=\"number\">{count}</td>"
        : (Html)$"<td class=\"number\"><a href=\"#{anchor}\">{count}</a></td>";

    private Html Findings() => $"""
        <h3 id="what-differs">What differs</h3>
        <ul class="differing">
        {score.Findings.Select(Finding)}</ul>

        """;

    private Html Finding(PlacedVerdict placed)
    {
        var verdict = placed.Verdict;
        return $"""
            <li>{Badge(placed)} {verdict.Statement}
            <span class="values">Published: {Value(verdict.Published)}; computed: {Value(verdict.Computed)}.</span>
            <span class="where">{Named(verdict.Study)}{Part(verdict.Section)}{Importance(verdict)}</span>{
                Against(verdict)}</li>

            """;
    }

    private static bool IsHeadline(PlacedVerdict placed) =>
        placed.Verdict.Importance == Outputs.Importance.Headline;

    private Html Headlines(string study) => Table(study, $"Headline claims of the study: {Named(study)}",
        [.. score.Verdicts.Where(placed => placed.Verdict.Study == study && IsHeadline(placed))]);

    // What the study's conclusions rest on stands above, open; within the rest, what is said in passing is folded.
    private Html Ledger(string study, IReadOnlyList<PlacedVerdict> verdicts)
    {
        var caption = "Claims of the study: " + Named(study);
        var asides = verdicts.Where(verdict => verdict.Verdict.IsAside).ToList();
        var headlines = verdicts.Where(IsHeadline).ToList();
        var summary = FormattableString.Invariant(
            $"{asides.Count} incidental or external claim{(asides.Count == 1 ? "" : "s")}");
        var (others, which) = (verdicts.Count - headlines.Count, headlines.Count == 0 ? "" : "other ");
        return $"""
            <details class="ledger" id="{LedgerOf(study)}">
            <summary>{Named(study)}: {others} {which}{(others == 1 ? "claim" : "claims")}</summary>
            {Table(study, caption, [.. verdicts.Except(asides).Except(headlines)])}
            {(asides.Count == 0 ? null : (Html)$"""
                <details class="folded"><summary>{summary}</summary>
                {Table(study, $"{caption}: {summary}", asides)}</details>
                """)}
            </details>

            """;
    }

    private Html Table(string study, string caption, IReadOnlyList<PlacedVerdict> verdicts)
    {
        var words = score.Words.ToList();
        var groups = verdicts.GroupBy(verdict => verdict.Verdict.Text).OrderBy(group => words.IndexOf(group.Key));
        return verdicts.Count == 0 ? Html.None : BlockHtml.Region(caption, $"""
            <table class="workbook-table claims"><caption>{caption}</caption>
            <thead><tr><th scope="col">Claim</th>
            <th scope="col">Published</th><th scope="col">Computed</th>
            <th scope="col">Verdict</th></tr></thead>
            {groups.Select(group => Claims(study, group.Key, [.. group]))}</table>
            """);
    }

    // A count leads to the first of the claims that it counts, wherever they stand.
    private Html Claims(string study, string word, IReadOnlyList<PlacedVerdict> verdicts) => $"""
        <tbody{(_groups.Add(Group(study, word)) ? (Html)$" id=\"{Group(study, word)}\"" : null)}>
        <tr><th scope="rowgroup" colspan="4">{word}: {verdicts.Count}</th></tr>
        {verdicts.Select(Claim)}</tbody>

        """;

    private Html Claim(PlacedVerdict placed)
    {
        var verdict = placed.Verdict;
        return $"""
            <tr id="{verdict.Anchor}" data-verdict="{verdict.Word.Code()}">
            <th scope="row">{verdict.Statement} <span class="where">{verdict.Id}{
                Part(verdict.Section)}</span>{Against(verdict)}</th>
            {Labelled("Published", verdict.Published)}{Labelled("Computed", verdict.Computed)}
            <td data-label="Verdict" data-short>{Badge(placed)}</td></tr>

            """;
    }

    // What tables elsewhere say about the claim: "Passages against each other: hard 1 2, soft 1", each number a link.
    private Html Against(Verdict verdict)
    {
        var lists = links.About(verdict).GroupBy(row => row.Table).Select(table => (Html)$"""
            <span class="where passages">{table.Key}: {table.GroupBy(row => row.Word).Select(Words)}</span>
            """);
        return $"{lists}";
    }

    private static Html Words(IGrouping<string, RowAbout> word, int place)
    {
        var numbers = word.Select((row, i) => (Html)$" <a href=\"{row.Address}\" title=\"{word.Key}\">{i + 1}</a>");
        return $"{(place > 0 ? ", " : "")}{word.Key}{numbers}";
    }

    private static string Importance(Verdict verdict) =>
        verdict.Importance == Outputs.Importance.Headline ? ", headline" : "";

    private static Html Labelled(string heading, string value) =>
        $"<td data-label=\"{heading}\"{(value.Length <= 40 ? " data-short" : "")}>{Value(value)}</td>";

    private static Html Badge(PlacedVerdict placed)
    {
        var cell = PageLinks.Cell(placed.Notebook, placed.CellId);
        var (verdict, help) = (placed.Verdict, $"To the cell that checks {placed.Verdict.Id}");
        return $"<a class=\"badge\" data-verdict=\"{verdict.Word.Code()}\" href=\"{
            cell}\" title=\"{help}\">{verdict.Text}</a>";
    }

    private static string Value(string value) => value.Length == 0 ? "–" : value;

    private static string LedgerOf(string study) => "ledger-" + HeadingList.Slug(study);

    private static string Group(string study, string word) => $"{LedgerOf(study)}-{HeadingList.Slug(word)}";

    private static string Part(string section) => section.Length == 0 ? "" : ", " + section;

    private static string Named(string study) =>
        study.Length == 0 ? "Other" : char.ToUpperInvariant(study[0]) + study[1..];
}
