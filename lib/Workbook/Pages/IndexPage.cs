using System.Globalization;
using System.Text;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>The page that one opens first: what this is, the notebooks, and what became of every claim.</summary>
internal static class IndexPage
{
    internal static string Body(string title, string introduction, IReadOnlyList<NotebookPage> pages, ScoreSheet score)
    {
        var html = new StringBuilder($"<h1>{Markup.Escape(title)}</h1>\n<div class=\"text\">\n{TableRegions.Wrap(introduction)}</div>\n");
        Notebooks(html, pages);
        if (score.Verdicts.Count > 0)
            Claims(html, score);
        if (score.Exhibits.Count > 0)
            Exhibits(html, score, pages);
        return html.ToString();
    }

    internal static string Contents(ScoreSheet score)
    {
        var html = new StringBuilder("<nav class=\"contents\" aria-label=\"On this page\">\n<details open><summary>On this page</summary>\n<ul>\n<li><a href=\"#notebooks\">Notebooks</a></li>\n");
        if (score.Verdicts.Count > 0)
            html.Append("<li><a href=\"#scoreboard\">Claims of the studies</a></li>\n");
        if (score.Findings.Count > 0)
            html.Append("<li class=\"level-3\"><a href=\"#what-differs\">What differs</a></li>\n");
        if (score.Verdicts.Count > 0)
            html.Append("<li class=\"level-3\"><a href=\"#ledger\">Every claim</a></li>\n");
        if (score.Exhibits.Count > 0)
            html.Append("<li><a href=\"#exhibits\">Tables and figures</a></li>\n");
        return html.Append("</ul>\n</details>\n</nav>\n").ToString();
    }

    private static void Notebooks(StringBuilder html, IReadOnlyList<NotebookPage> pages)
    {
        html.Append("<h2 id=\"notebooks\">Notebooks</h2>\n<ol class=\"notebooks\">\n");
        foreach (var (i, page) in pages.Index())
        {
            var word = page.Notebook.Status switch { RunStatus.Failed => "failed", RunStatus.Skipped => "skipped", _ => null };
            html.Append($"<li><h3><a href=\"{page.Notebook.PageName}\">{Markup.Escape(page.Label)}</a></h3>\n");
            if (word is not null)
                html.Append($"<p class=\"status\" data-status=\"{word}\"><strong>{word}</strong>{(page.Notebook.Reason is null ? "" : ": " + Markup.Escape(page.Notebook.Reason.Split('\n')[0].Trim()))}</p>\n");
            if (i > 0 && page.Teaser.Length > 0) // the first notebook's stands above, as the introduction
                html.Append($"<p>{page.Teaser}</p>\n");
            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }

    private static void Claims(StringBuilder html, ScoreSheet score)
    {
        var studies = score.Verdicts.GroupBy(verdict => verdict.Verdict.Study).ToList();
        html.Append("<h2 id=\"scoreboard\">Claims of the studies</h2>\n");
        html.Append("<p>Each statement of the studies that counts, sums, ranks or compares was set against the data. Each number of a study leads to the claims that it counts, each verdict to the cell that computed it.</p>\n");
        var table = new StringBuilder("<table class=\"workbook-table\"><caption>Claims by study and verdict</caption><thead><tr><th scope=\"col\">Study</th>");
        foreach (var word in score.Words)
            table.Append($"<th scope=\"col\" class=\"number\">{Markup.Escape(word)}</th>");
        table.Append("<th scope=\"col\" class=\"number\">all claims</th></tr></thead><tbody>");
        foreach (var study in studies)
            Row(table, score, study.Key);
        if (studies.Count > 1)
            Row(table, score, null);
        html.Append(TableRegions.Wrap(table.Append("</tbody></table>\n").ToString()));

        if (score.Findings.Count > 0)
        {
            html.Append("<h3 id=\"what-differs\">What differs</h3>\n<ul class=\"differing\">\n");
            foreach (var verdict in score.Findings)
                html.Append($"<li>{Badge(verdict)} {Markup.Escape(verdict.Verdict.Statement)} <span class=\"values\">Published: {Value(verdict.Verdict.Published)}; computed: {Value(verdict.Verdict.Computed)}.</span> <span class=\"where\">{Markup.Escape(Name(verdict.Verdict.Study))}{Part(verdict.Verdict.Section)}</span></li>\n");
            html.Append("</ul>\n");
        }

        html.Append("<h3 id=\"ledger\">Every claim</h3>\n");
        foreach (var study in studies)
            Ledger(html, study.Key, [.. study], score.Words);
    }

    /// <summary>The counts of one study, each with a link to what it counts; of all studies, null, without.</summary>
    private static void Row(StringBuilder table, ScoreSheet score, string? study)
    {
        table.Append($"<tr><th scope=\"row\">{Markup.Escape(study is null ? "All" : Name(study))}</th>");
        foreach (var word in score.Words)
        {
            var count = score.Count(study, word);
            table.Append($"<td class=\"number\">{(count == 0 || study is null ? Number(count) : $"<a href=\"#{LedgerOf(study)}-{Markup.Slug(word)}\">{Number(count)}</a>")}</td>");
        }

        table.Append($"<td class=\"number\"><a href=\"#{(study is null ? "ledger" : LedgerOf(study))}\">{Number(score.Count(study, null))}</a></td></tr>");
    }

    private static void Ledger(StringBuilder html, string study, IReadOnlyList<PlacedVerdict> verdicts, IReadOnlyList<string> words)
    {
        var ledger = LedgerOf(study);
        html.Append($"<details class=\"ledger\" id=\"{ledger}\"><summary>{Markup.Escape(Name(study))}: {Number(verdicts.Count)} {(verdicts.Count == 1 ? "claim" : "claims")}</summary>\n");
        var table = new StringBuilder($"<table class=\"workbook-table claims\"><caption>Claims of the study: {Markup.Escape(Name(study))}</caption>"
            + "<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Published</th><th scope=\"col\">Computed</th><th scope=\"col\">Verdict</th></tr></thead>");
        foreach (var group in verdicts.GroupBy(verdict => verdict.Verdict.Text).OrderBy(group => words.ToList().IndexOf(group.Key)))
        {
            table.Append($"\n<tbody id=\"{ledger}-{Markup.Slug(group.Key)}\"><tr><th scope=\"rowgroup\" colspan=\"4\">{Markup.Escape(group.Key)}: {Number(group.Count())}</th></tr>\n");
            foreach (var verdict in group)
                table.Append($"<tr id=\"{Anchor(verdict.Verdict.Id)}\" data-verdict=\"{Markup.Escape(verdict.Verdict.Word.Code())}\"><th scope=\"row\">{Markup.Escape(verdict.Verdict.Statement)} <span class=\"where\">{Markup.Escape(verdict.Verdict.Id)}{Part(verdict.Verdict.Section)}</span></th>"
                    + $"<td>{Value(verdict.Verdict.Published)}</td><td>{Value(verdict.Verdict.Computed)}</td><td>{Badge(verdict)}</td></tr>\n");
            table.Append("</tbody>");
        }

        html.Append(TableRegions.Wrap(table.Append("</table>\n").ToString())).Append("</details>\n");
    }

    private static void Exhibits(StringBuilder html, ScoreSheet score, IReadOnlyList<NotebookPage> pages)
    {
        var figures = score.Exhibits.Count(exhibit => exhibit.IsFigure);
        var tables = score.Exhibits.Count - figures;
        html.Append($"<h2 id=\"exhibits\">Tables and figures</h2>\n<details class=\"ledger\"><summary>{Number(tables)} {(tables == 1 ? "table" : "tables")}, {Number(figures)} {(figures == 1 ? "figure" : "figures")}</summary>\n");
        foreach (var page in pages)
        {
            var here = score.Exhibits.Where(exhibit => exhibit.Notebook == page.Notebook.FileName).ToList();
            if (here.Count == 0)
                continue;
            html.Append($"<h3>{Markup.Escape(page.Label)}</h3>\n<ul>\n");
            foreach (var exhibit in here)
                html.Append($"<li><a href=\"{Link(exhibit.Notebook, exhibit.CellId)}\">{Markup.Escape(exhibit.Caption)}</a></li>\n");
            html.Append("</ul>\n");
        }

        html.Append("</details>\n");
    }

    /// <summary>The claim's row in the ledger.</summary>
    internal static string Anchor(string claim) => "claim-" + Markup.Slug(claim);

    private static string Badge(PlacedVerdict verdict) =>
        $"<a class=\"badge\" data-verdict=\"{Markup.Escape(verdict.Verdict.Word.Code())}\" href=\"{Link(verdict.Notebook, verdict.CellId)}\" title=\"To the cell that checks {Markup.Escape(verdict.Verdict.Id)}\">{Markup.Escape(verdict.Verdict.Text)}</a>";

    private static string Link(string notebook, string cell) => $"{Path.ChangeExtension(notebook, ".html")}#cell-{Markup.Escape(cell)}";

    private static string Value(string value) => value.Length == 0 ? "–" : Markup.Escape(value);

    private static string LedgerOf(string study) => "ledger-" + Markup.Slug(study);

    private static string Part(string section) => section.Length == 0 ? "" : ", " + Markup.Escape(section);

    private static string Name(string study) => study.Length == 0 ? "Other" : char.ToUpperInvariant(study[0]) + study[1..];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
