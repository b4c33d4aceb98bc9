using Markdig.Syntax;
using Workbook.Changes;
using Workbook.Documents;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>The page that one opens first: what this is, the notebooks, and what became of every claim.</summary>
internal sealed class IndexPage(
    string title, IReadOnlyList<NotebookPage> pages, PageLinks links, ScoreSheet score, ChangeReport? changes = null,
    bool hasReference = false)
{
    /// <summary>The page's file name.</summary>
    public const string Name = "index.html";

    private const string NoLongerHolds = "Prose that no longer holds";

    private readonly ClaimsLedger _ledger = new(score, links);

    public Html Body => $"""
        <h1>{Heading}</h1>
        <div class="text">
        {Introduction()}</div>
        {(changes is null ? null : ChangesPage.Link(changes))}<h2 id="notebooks">Notebooks</h2>
        <ol class="notebooks">
        {pages.Index().Select(page => Entry(page.Item, isFirst: page.Index == 0))}</ol>
        {(hasReference ? Reference : null)}{(score.Verdicts.Count > 0 ? _ledger.Write() : null)}{
            (score.BrokenProse.Count > 0 ? Broken() : null)}{(score.Exhibits.Count > 0 ? Exhibits() : null)}
        """;

    public Html Contents
    {
        get
        {
            var parts = new List<(int, string, string)> { (2, "notebooks", "Notebooks") };
            if (score.Verdicts.Count > 0) parts.Add((2, "scoreboard", "Claims of the studies"));
            if (score.Findings.Count > 0) parts.Add((3, "what-differs", "What differs"));
            if (score.Verdicts.Count > 0) parts.Add((3, "ledger", "Every claim"));
            if (score.BrokenProse.Count > 0) parts.Add((2, "prose", NoLongerHolds));
            if (score.Exhibits.Count > 0) parts.Add((2, "exhibits", "Tables and figures"));
            return PageShell.Contents(parts);
        }
    }

    private static Html Reference => $"""
        <p id="reference">For cells of your own: <a href="{ReferencePage.Name}">the reference</a> has everything that
        they can use, with units, errors and sources.</p>

        """;

    private string Heading => pages.Count > 0 && pages[0].Document.Headings.Count > 0 ? pages[0].Document.Title : title;

    // What the first notebook says below its title.
    private Html? Introduction()
    {
        if (pages.Count == 0 || pages[0].Document.Texts.FirstOrDefault() is not { } text) return null;
        var copy = MarkdownText.Read(text.Source) with { Attachments = text.Attachments };
        if (copy.Markdown.Descendants<HeadingBlock>().FirstOrDefault() is { } heading) heading.Parent!.Remove(heading);
        return Markdown(pages[0]).Write(copy);
    }

    private MarkdownHtml Markdown(NotebookPage page) =>
        new(links, page.Name, Name, page.Notebook.Folder, page.Document.Exhibits);

    private Html Entry(NotebookPage page, bool isFirst)
    {
        // The first notebook's opening stands above, as the introduction.
        var teaser = isFirst ? null : page.Document.Teaser;
        return $"""
            <li><h3><a href="{PageLinks.Address(page.Name)}">{page.Document.Label}</a></h3>
            {Status(page.Notebook)}{
                (teaser is var (paragraph, text) ? Markdown(page).Write(paragraph, text) : null)}</li>

            """;
    }

    private static Html? Status(RenderedNotebook notebook)
    {
        if (notebook.Status is not (RunStatus.Failed or RunStatus.Skipped)) return null;
        var word = notebook.Status.ToString().ToLowerInvariant();
        var reason = notebook.Reason is null ? "" : ": " + notebook.Reason.Split('\n')[0].Trim();
        return $"<p class=\"status\" data-status=\"{word}\"><strong>{word}</strong>{reason}</p>\n";
    }

    private Html Broken() => $"""
        <h2 id="prose">{NoLongerHolds}</h2>
        <ul>
        {score.BrokenProse.Select(broken => (Html)$"""
            <li><a href="{PageLinks.PageOf(broken.Notebook)}#cell-{broken.CellId}">{broken.Sentence}</a>
            ({broken.Now})</li>

            """)}</ul>

        """;

    private Html Exhibits()
    {
        var figures = score.Exhibits.Count(exhibit => exhibit.IsFigure);
        var lists = pages
            .Select(page => (
                page, here: score.Exhibits.Where(exhibit => exhibit.Notebook == page.Document.Name).ToList()))
            .Where(list => list.here.Count > 0)
            .Select(list => (Html)$"""
                <h3>{list.page.Document.Label}</h3>
                <ul>
                {list.here.Select(exhibit => Link(list.page, exhibit))}</ul>

                """);
        return $"""
            <h2 id="exhibits">Tables and figures</h2>
            <details class="ledger"><summary>{Counted(score.Exhibits.Count - figures, "table")}, {
                Counted(figures, "figure")}</summary>
            {lists}</details>

            """;
    }

    private static Html Link(NotebookPage page, Exhibit exhibit) =>
        $"<li><a href=\"{PageLinks.Address(page.Name)}#{exhibit.Anchor}\">{exhibit.Title}</a></li>\n";

    private static string Counted(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
