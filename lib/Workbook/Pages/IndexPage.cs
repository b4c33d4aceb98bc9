using Markdig.Syntax;
using Workbook.Changes;
using Workbook.Documents;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>The page that one opens first: what this is, the notebooks, and what became of every claim.</summary>
internal sealed class IndexPage(Site site, ChangeReport? changes = null)
{
    /// <summary>The page's file name.</summary>
    public const string Name = "index.html";

    private const string NoLongerHolds = "Prose that no longer holds";

    private readonly IReadOnlyList<NotebookPage> _pages = site.Pages;
    private readonly ScoreSheet _score = site.Score;
    private readonly ClaimsLedger _ledger = new(site.Score, site.Links);
    private readonly PassagesAgainst _against = new(site.Links);

    public Html Body => $"""
        <h1>{Heading}</h1>
        <div class="text">
        {Introduction()}</div>
        {(changes is null ? null : ChangesPage.Link(changes))}{
            (_score.HasHeadlines ? _ledger.Headlines() : null)}<h2 id="notebooks">Notebooks</h2>
        <ol class="notebooks">
        {_pages.Index().Select(page => Entry(page.Item, isFirst: page.Index == 0))}</ol>
        {(site.Reference.Exists ? Reference : null)}{
            (_score.Verdicts.Count > 0 ? _ledger.Write() : null)}{
            _against.Write()}{(_score.BrokenProse.Count > 0 ? Broken() : null)}{
            (_score.Exhibits.Count > 0 ? Exhibits() : null)}{Fronts.Select(Front)}
        """;

    public Html Contents
    {
        get
        {
            var parts = new List<(int, string, string)>();
            if (_score.HasHeadlines) parts.Add((2, "headlines", "What stands"));
            parts.Add((2, "notebooks", "Notebooks"));
            if (_score.Verdicts.Count > 0) parts.Add((2, "scoreboard", "Claims of the studies"));
            if (_score.Findings.Count > 0) parts.Add((3, "what-differs", "What differs"));
            if (_score.Verdicts.Count > 0) parts.Add((3, "ledger", "Every claim"));
            parts.AddRange(_against.Parts.Select(part => (2, part.Anchor, part.Caption)));
            if (_score.BrokenProse.Count > 0) parts.Add((2, "prose", NoLongerHolds));
            if (_score.Exhibits.Any(exhibit => exhibit.IsFigure)) parts.Add((2, "figures", "Figures"));
            if (_score.Exhibits.Any(exhibit => !exhibit.IsFigure)) parts.Add((2, "tables", "Tables"));
            parts.AddRange(Fronts.Where(front => HeadingOf(front.Passage) is not null)
                .Select(front => (2, AnchorOf(front.Passage), HeadingOf(front.Passage)!)));
            return PageShell.Contents(parts);
        }
    }

    // What authors of notebooks want to be read here, too: how to cite, versions.
    private IEnumerable<(NotebookPage Page, Passage Passage)> Fronts => _pages.SelectMany(
        page => page.Document.Passages.Where(passage => passage.IsForTheFront), (page, passage) => (page, passage));

    private static Html Reference => $"""
        <p id="reference">For cells of your own: <a href="{ReferencePage.Name}">the reference</a> has everything that
        they can use, with units, errors and sources.</p>

        """;

    private string Heading =>
        _pages.Count > 0 && _pages[0].Document.Headings.Count > 0 ? _pages[0].Document.Title : site.Title;

    // What the first notebook says below its title.
    private Html? Introduction() => _pages.Count > 0 && _pages[0].Document.Texts.FirstOrDefault() is { } text
        ? WithoutHeading(text, _pages[0]) : null;

    private Html WithoutHeading(TextBlock text, NotebookPage page)
    {
        var copy = MarkdownText.Read(text.Source) with { Attachments = text.Attachments };
        if (copy.Markdown.Descendants<HeadingBlock>().FirstOrDefault() is { } heading) heading.Parent!.Remove(heading);
        return Markdown(page).Write(copy);
    }

    private Html Front((NotebookPage Page, Passage Passage) front)
    {
        var (page, passage) = front;
        var blocks = new BlockHtml(site.Links, Markdown(page), Name, page.Document.Exhibits);
        var heading = HeadingOf(passage) is { } words ? (Html)$"<h2 id=\"{AnchorOf(passage)}\">{words}</h2>\n" : null;
        return $"""
            {heading}{(passage.Body is TextBlock text ? (Html)$"<div class=\"text\">\n{
                WithoutHeading(text, page)}</div>\n" : null)}{passage.Outputs.Select(blocks.Write)}
            """;
    }

    private static string? HeadingOf(Passage passage) => passage.Body is TextBlock text
        && text.Markdown.Descendants<HeadingBlock>().FirstOrDefault() is { } heading
            ? MarkdownText.Words(heading) : null;

    private static string AnchorOf(Passage passage) => "front-" + passage.Anchor;

    private MarkdownHtml Markdown(NotebookPage page) =>
        new(site.Links, page.Name, Name, page.Notebook.Folder, page.Document.Exhibits);

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
        {_score.BrokenProse.Select(broken => (Html)$"""
            <li><a href="{PageLinks.Cell(broken.Notebook, broken.CellId)}">{broken.Sentence}</a>
            ({broken.Now})</li>

            """)}</ul>

        """;

    private Html Exhibits() => $"""
        {Gallery("figures", "Figures", isFigure: true)}{Gallery("tables", "Tables", isFigure: false)}
        """;

    // Figures lie open; tables, of which there are many, are folded by notebook.
    private Html? Gallery(string anchor, string name, bool isFigure)
    {
        var lists = _pages
            .Select(page => (page, here: _score.Exhibits.Where(exhibit =>
                exhibit.IsFigure == isFigure && exhibit.Notebook == page.Document.Name).ToList()))
            .Where(list => list.here.Count > 0).ToList();
        if (lists.Count == 0) return null;
        Html List(NotebookPage page, IEnumerable<Exhibit> here) => $"""
            <ul class="thumbs">
            {here.Select(exhibit => Thumbnail.Link(exhibit, $"{PageLinks.Address(page.Name)}#{exhibit.Anchor}"))}</ul>

            """;
        return $"""
            <h2 id="{anchor}">{name}</h2>
            {lists.Select(list => isFigure ? List(list.page, list.here) : (Html)$"""
                <details class="ledger"><summary>{list.page.Document.Label}: {
                    Counted(list.here.Count, "table")}</summary>
                {List(list.page, list.here)}</details>

                """)}
            """;
    }

    private static string Counted(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
