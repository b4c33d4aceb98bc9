using AngleSharp.Dom;
using Workbook.Documents;
using Workbook.Pages;
using Workbook.Scoreboard;

namespace Workbook.Print;

/// <summary>One notebook, or all, as an HTML document from which a browser makes a PDF.</summary>
internal sealed class PrintDocument
{
    private static readonly string Style = string.Concat(
        ((string[])["page.css", "tables.css", "figures.css", "document.css"]).Select(PageShell.Asset));

    // A list of contents that is no longer than this shares its sheet with the text.
    private const int Short = 20;

    private readonly JoinedPages _places;
    private readonly IReadOnlyList<NotebookPage> _pages;
    private int _entries;

    /// <param name="pages">The notebooks: of one, its title is the document's; several become chapters.</param>
    /// <param name="title">What several together are called.</param>
    /// <param name="withCode">Whether the code is to be read, too.</param>
    public PrintDocument(IReadOnlyList<NotebookPage> pages, string title, bool withCode)
    {
        _pages = pages;
        Title = IsOne ? pages[0].Document.Title : title;
        var chapters = pages.Select(page => (page.Name, Content: PrintedPage.Of(page, withCode))).ToList();
        _places = new JoinedPages(chapters);
        var heading = IsOne ? chapters[0].Content.QuerySelector("h1, h2, h3, h4, h5, h6") : null;
        heading?.Remove();
        var notice = ScoreSheet.Of([.. pages.Select(page => page.Document)]).ChangedData is { } changed
            ? (Html)$"<p class=\"notice\" data-status=\"changed\">{changed}</p>\n" : null;
        var contents = Contents();
        Text = $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>{Title}</title>
            <style>
            {Html.Raw(Style)}</style>
            </head>
            <body class="{(IsOne ? "one" : "many")}{(_entries > Short ? " long" : "")}">
            <main>
            <header class="title"><h1{Id(heading)}>{Title}</h1></header>
            {notice}{contents}{chapters.Select(Chapter)}</main>
            </body>
            </html>

            """;
    }

    /// <summary>The document's title.</summary>
    public string Title { get; }

    /// <summary>The document. Its lists of contents have the class <c>toc</c>; in their links the elements
    /// <c>.page</c> wait for page numbers.</summary>
    public Html Text { get; }

    private bool IsOne => _pages.Count == 1;

    // The heading that a notebook begins with stands above the contents.
    private static Html? Id(IElement? heading) => heading?.Id is { } id ? (Html)$" id=\"{id}\"" : null;

    private Html Chapter((string Name, IElement Content) page) => $"""
        <section class="chapter" id="{_places.Place(page.Name)}">
        {Html.Raw(page.Content.InnerHtml)}</section>

        """;

    private Html? Contents()
    {
        if (IsOne && !_pages[0].Document.NeedsContents) return null;
        var headings = _pages.SelectMany(page => page.Document.Headings
            .Where(heading => Level(heading) is >= 1 and <= 3)
            .Select(heading => Entry(page, heading.Anchor, Words(page, heading), Level(heading))));
        return $"{List("Contents", [.. headings])}{Exhibits("Tables", false)}{Exhibits("Figures", true)}";

        int Level(Heading heading) => IsOne ? heading.Level - 1 : heading.Level;
        // Texts name a notebook by its number.
        string Words(NotebookPage page, Heading heading) =>
            !IsOne && heading == page.Document.Headings[0] ? page.Document.Label : heading.Text;
    }

    private Html? Exhibits(string name, bool isFigure) => List(name, [.. _pages.SelectMany(page =>
        page.Document.Exhibits.All.Where(exhibit => exhibit.IsFigure == isFigure)
            .Select(exhibit => Entry(page, exhibit.Anchor, exhibit.Title, 0)))]);

    private Html? List(string name, IReadOnlyList<Html> entries)
    {
        _entries += entries.Count;
        return entries.Count == 0 ? null : (Html)$"""
            <nav class="toc" aria-label="{name}"><h2>{name}</h2>
            <ol>
            {entries}</ol></nav>

            """;
    }

    private Html Entry(NotebookPage page, string anchor, string words, int level) => $"""
        <li class="level-{level}"><a href="#{Uri.EscapeDataString(_places.Place(page.Name, anchor))}"><span>{
            words}</span><span class="page"></span></a></li>

        """;
}
