using System.Globalization;
using System.Text;

namespace Workbook.Rendering;

/// <summary>The page that one opens first: what this is, the notebooks, and what became of every claim.</summary>
internal static class IndexPage
{
    private static readonly (string Verdict, string Word)[] Words =
        [("reproduced", "reproduced"), ("differs", "differs"), ("not-derivable", "not derivable"), ("external", "external")];

    internal static string Body(string title, string introduction, IReadOnlyList<NotebookPage> pages, SiteScoreboard scoreboard)
    {
        var html = new StringBuilder($"<h1>{Markup.Escape(title)}</h1>\n<div class=\"text\">\n{TableRegions.Wrap(introduction)}</div>\n");
        Notebooks(html, pages);
        if (scoreboard.Verdicts.Count > 0)
            Claims(html, scoreboard.Verdicts);
        if (scoreboard.Exhibits.Count > 0)
            Exhibits(html, scoreboard, pages);
        return html.ToString();
    }

    internal static string Contents(SiteScoreboard scoreboard)
    {
        var html = new StringBuilder("<nav class=\"contents\" aria-label=\"On this page\">\n<details open><summary>On this page</summary>\n<ul>\n<li><a href=\"#notebooks\">Notebooks</a></li>\n");
        if (scoreboard.Verdicts.Count > 0)
            html.Append("<li><a href=\"#scoreboard\">Claims of the studies</a></li>\n");
        if (scoreboard.Verdicts.Any(verdict => verdict.Verdict == "differs"))
            html.Append("<li class=\"level-3\"><a href=\"#what-differs\">What differs</a></li>\n");
        if (scoreboard.Verdicts.Count > 0)
            html.Append("<li class=\"level-3\"><a href=\"#ledger\">Every claim</a></li>\n");
        if (scoreboard.Exhibits.Count > 0)
            html.Append("<li><a href=\"#exhibits\">Tables and figures</a></li>\n");
        return html.Append("</ul>\n</details>\n</nav>\n").ToString();
    }

    private static void Notebooks(StringBuilder html, IReadOnlyList<NotebookPage> pages)
    {
        html.Append("<h2 id=\"notebooks\">Notebooks</h2>\n<ol class=\"notebooks\">\n");
        foreach (var page in pages)
        {
            var word = page.Notebook.Status switch { RunStatus.Failed => "failed", RunStatus.Skipped => "skipped", _ => null };
            html.Append($"<li><h3><a href=\"{page.Notebook.PageName}\">{Markup.Escape(page.Title)}</a></h3>\n");
            if (word is not null)
                html.Append($"<p class=\"status\" data-status=\"{word}\"><strong>{word}</strong>{(page.Notebook.Reason is null ? "" : ": " + Markup.Escape(page.Notebook.Reason.Split('\n')[0].Trim()))}</p>\n");
            if (page.Teaser.Length > 0)
                html.Append($"<p>{page.Teaser}</p>\n");
            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }

    private static void Claims(StringBuilder html, IReadOnlyList<SiteVerdict> verdicts)
    {
        var studies = verdicts.GroupBy(verdict => verdict.Study).ToList();
        html.Append("<h2 id=\"scoreboard\">Claims of the studies</h2>\n");
        html.Append("<p>Each statement of the studies that counts, sums, ranks or compares was set against the data. Each number leads to the claims that it counts, each verdict to the cell that computed it.</p>\n");
        var table = new StringBuilder("<table class=\"workbook-table\"><caption>Claims by study and verdict</caption><thead><tr><th scope=\"col\">Study</th>");
        foreach (var (_, word) in Words)
            table.Append($"<th scope=\"col\" class=\"number\">{word}</th>");
        table.Append("<th scope=\"col\" class=\"number\">all claims</th></tr></thead><tbody>");
        foreach (var study in studies)
            Row(table, Name(study.Key), study.ToList(), LedgerOf(study.Key));
        if (studies.Count > 1)
            Row(table, "All", verdicts, null);
        html.Append(TableRegions.Wrap(table.Append("</tbody></table>\n").ToString()));

        var differing = verdicts.Where(verdict => verdict.Verdict == "differs").ToList();
        if (differing.Count > 0)
        {
            html.Append("<h3 id=\"what-differs\">What differs</h3>\n<ul class=\"differing\">\n");
            foreach (var verdict in differing)
                html.Append($"<li>{Badge(verdict)} {Markup.Escape(verdict.Statement)} <span class=\"values\">Published: {Value(verdict.Published, verdict.Unit)}; computed: {Value(verdict.Computed, verdict.Unit)}.</span> <span class=\"where\">{Markup.Escape(Name(verdict.Study))}{Part(verdict.Section)}</span></li>\n");
            html.Append("</ul>\n");
        }

        html.Append("<h3 id=\"ledger\">Every claim</h3>\n");
        foreach (var study in studies)
            Ledger(html, study.Key, study.ToList());
    }

    private static void Row(StringBuilder table, string name, IReadOnlyList<SiteVerdict> verdicts, string? ledger)
    {
        table.Append($"<tr><th scope=\"row\">{Markup.Escape(name)}</th>");
        foreach (var (verdict, _) in Words)
        {
            var count = verdicts.Count(entry => entry.Verdict == verdict);
            var target = count == 0 ? null : ledger is not null ? $"{ledger}-{verdict}" : verdict == "differs" ? "what-differs" : null;
            table.Append($"<td class=\"number\">{(target is null ? Number(count) : $"<a href=\"#{target}\">{Number(count)}</a>")}</td>");
        }

        table.Append($"<td class=\"number\"><a href=\"#{ledger ?? "ledger"}\">{Number(verdicts.Count)}</a></td></tr>");
    }

    private static void Ledger(StringBuilder html, string study, IReadOnlyList<SiteVerdict> verdicts)
    {
        var ledger = LedgerOf(study);
        html.Append($"<details class=\"ledger\" id=\"{ledger}\"><summary>{Markup.Escape(Name(study))}: {Number(verdicts.Count)} {(verdicts.Count == 1 ? "claim" : "claims")}</summary>\n");
        var table = new StringBuilder($"<table class=\"workbook-table claims\"><caption>Claims of the study: {Markup.Escape(Name(study))}</caption>"
            + "<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Published</th><th scope=\"col\">Computed</th><th scope=\"col\">Verdict</th></tr></thead>");
        var known = Words.Select(entry => entry.Verdict).ToList();
        foreach (var group in verdicts.GroupBy(verdict => verdict.Verdict).OrderBy(group => known.IndexOf(group.Key) is var place and >= 0 ? place : known.Count))
        {
            table.Append($"\n<tbody id=\"{ledger}-{Markup.Slug(group.Key)}\"><tr><th scope=\"rowgroup\" colspan=\"4\">{Markup.Escape(Word(group.Key))}: {Number(group.Count())}</th></tr>\n");
            foreach (var verdict in group)
                table.Append($"<tr id=\"{verdict.Anchor}\"><th scope=\"row\">{Markup.Escape(verdict.Statement)} <span class=\"where\">{Markup.Escape(verdict.Id)}{Part(verdict.Section)}</span></th>"
                    + $"<td>{Value(verdict.Published, verdict.Unit)}</td><td>{Value(verdict.Computed, verdict.Unit)}</td><td>{Badge(verdict)}</td></tr>\n");
            table.Append("</tbody>");
        }

        html.Append(TableRegions.Wrap(table.Append("</table>\n").ToString())).Append("</details>\n");
    }

    private static void Exhibits(StringBuilder html, SiteScoreboard scoreboard, IReadOnlyList<NotebookPage> pages)
    {
        var figures = scoreboard.Exhibits.Count(exhibit => exhibit.IsFigure);
        var tables = scoreboard.Exhibits.Count - figures;
        html.Append($"<h2 id=\"exhibits\">Tables and figures</h2>\n<details class=\"ledger\"><summary>{Number(tables)} {(tables == 1 ? "table" : "tables")}, {Number(figures)} {(figures == 1 ? "figure" : "figures")}</summary>\n");
        foreach (var page in pages)
        {
            var here = scoreboard.Exhibits.Where(exhibit => exhibit.Notebook == page.Notebook.FileName).ToList();
            if (here.Count == 0)
                continue;
            html.Append($"<h3>{Markup.Escape(page.Title)}</h3>\n<ul>\n");
            foreach (var exhibit in here)
                html.Append($"<li><a href=\"{Link(exhibit.Notebook, exhibit.CellId)}\">{Markup.Escape(exhibit.Caption)}</a></li>\n");
            html.Append("</ul>\n");
        }

        html.Append("</details>\n");
    }

    private static string Badge(SiteVerdict verdict) =>
        $"<a class=\"badge\" data-verdict=\"{Markup.Escape(verdict.Verdict)}\" href=\"{Link(verdict.Notebook, verdict.CellId)}\" title=\"To the cell that checks {Markup.Escape(verdict.Id)}\">{Markup.Escape(Word(verdict.Verdict))}</a>";

    private static string Link(string notebook, string cell) => $"{Path.ChangeExtension(notebook, ".html")}#cell-{Markup.Escape(cell)}";

    /// <summary>A bare number gets its unit; words stand as they were printed.</summary>
    private static string Value(string value, string unit) =>
        value.Length == 0 ? "–"
        : unit is "" or "none" || !double.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? Markup.Escape(value)
        : unit is "percent" ? Markup.Escape(value) + "%"
        : $"{Markup.Escape(value)} {Markup.Escape(unit)}";

    private static string Word(string verdict) => Words.FirstOrDefault(entry => entry.Verdict == verdict).Word ?? verdict;

    private static string LedgerOf(string study) => "ledger-" + Markup.Slug(study);

    private static string Part(string section) => section.Length == 0 ? "" : ", " + Markup.Escape(section);

    private static string Name(string study) => study.Length == 0 ? "Other" : char.ToUpperInvariant(study[0]) + study[1..];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
