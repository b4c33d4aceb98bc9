using System.Reflection;
using System.Text;

namespace Workbook.Pages;

/// <summary>What every page has around its content.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="SiteTitle">The workbook's title.</param>
/// <param name="Previous">The page before, in reading order.</param>
/// <param name="Next">The page after.</param>
internal sealed record PageShell(
    string Title, string SiteTitle, PageShell.Neighbour? Previous = null, PageShell.Neighbour? Next = null)
{
    private static readonly string
        Style = string.Concat(((string[])["page.css", "tables.css", "figures.css", "shell.css"]).Select(Asset)),
        Dark = Asset("dark.css"), ReferenceStyle = Asset("reference.css");

    // Two scripts, so that a fault in the one that reads does not keep figures from being drawn.
    private static readonly PageScript Theme = Script("theme.js"),
        Reading = Script("tables.js", "shell.js", "search.js"), Drawing = Script("figures.js"),
        Reference = Script("reference.js"), OneFile = Script("one-file.js");

    /// <summary>A page to turn to.</summary>
    internal sealed record Neighbour(string PageName, string Title);

    /// <summary>What a reader has to know before anything else; null when there is no such thing.</summary>
    public string? Notice { get; init; }

    /// <summary>Set when the page has code to show and hide.</summary>
    public bool HasCode { get; init; }

    /// <summary>What the workbook says, for search and previews, as the page carries it.</summary>
    public Html? Passages { get; init; }

    /// <summary>Set on the page that has the names that cells can use.</summary>
    public bool IsReference { get; init; }

    /// <summary>Set where all pages stand in one file, each a <c>.sheet</c> that is hidden or shown.</summary>
    public bool IsOneFile { get; init; }

    /// <summary>What the page's head holds besides.</summary>
    public Html? Head { get; init; }

    /// <summary>Set when the page has figures or diagrams to draw.</summary>
    public bool Draws { get; init; }

    /// <summary>The scripts that the page carries, before its own.</summary>
    public IReadOnlyList<PageScript> Scripts { get; init; } = [];

    /// <summary>The list of what is on a page: level (2 or 3), anchor and words of each part.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="lists">Lists of other things on the page, below.</param>
    public static Html Contents(IEnumerable<(int Level, string Anchor, string Text)> parts, Html? lists = null)
    {
        var items = parts.Select(
            part => (Html)$"<li class=\"level-{part.Level}\"><a href=\"#{part.Anchor}\">{part.Text}</a></li>\n");
        return $"""
            <nav class="contents" aria-label="On this page">
            <details open><summary>On this page</summary>
            <ul>
            {items}</ul>
            </details>
            {lists}</nav>

            """;
    }

    /// <summary>The whole page.</summary>
    /// <param name="contents">What is on the page; null for nothing.</param>
    /// <param name="body">The content.</param>
    public Html Around(Html? contents, Html body) => Whole(Inside(contents, body));

    /// <summary>What stands between the page's head and its scripts.</summary>
    /// <param name="contents">What is on the page; null for nothing.</param>
    /// <param name="body">The content.</param>
    public Html Inside(Html? contents, Html body)
    {
        Html notice = $"<p class=\"notice\" data-status=\"changed\" role=\"note\">{Notice}</p>\n";
        return $"""
            <div class="page">
            {contents}<main id="content" tabindex="-1">
            {(Notice is null ? null : notice)}{body}</main>
            </div>
            {EndTurn()}
            """;
    }

    /// <summary>Head and scripts around what stands between.</summary>
    /// <param name="inside">What <see cref="Inside"/> gave of one page, or of several.</param>
    public Html Whole(Html inside)
    {
        PageScript[] scripts =
        [
            .. Scripts, .. IsOneFile ? [OneFile] : Array.Empty<PageScript>(), Reading,
            .. Draws ? [Drawing] : Array.Empty<PageScript>(), .. IsReference ? [Reference] : Array.Empty<PageScript>(),
        ];
        // Only these scripts run, and what they themselves load: whatever script an output or a text holds is inert,
        // and nothing is fetched or sent.
        var policy =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'; "
            + "form-action 'none'; base-uri 'none'; script-src 'strict-dynamic' "
            + string.Join(' ', scripts.Prepend(Theme).Select(script => script.Source).OfType<string>());
        Html button =
            $"<button type=\"button\" id=\"code-switch\" aria-pressed=\"false\" hidden>Show all code</button>\n";
        Html allSheets = $"<noscript><style>.sheet, .sheet main {{ display: block !important }}</style></noscript>\n";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="{(IsOneFile ? "workbook, one file" : "workbook")}">
            {Head}            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <title>{(Title == SiteTitle ? Title : $"{Title} – {SiteTitle}")}</title>
            <style>
            {Html.Raw(Style)}{(IsReference ? Html.Raw(ReferenceStyle) : null)}</style>
            <style id="dark" media="screen and (prefers-color-scheme: dark)">
            {Html.Raw(Dark)}</style>
            {(IsOneFile ? allSheets : null)}{Theme.Element}</head>
            <body>
            <a class="skip" href="#{(IsOneFile ? "index--content" : "content")}">Skip to the content</a>
            <header class="site">
            <a class="home" href="{(IsOneFile ? "#index" : IndexPage.Name)}">{SiteTitle}</a>
            {Search}{TopTurn()}{(HasCode ? button : null)}{Colours}</header>
            {inside}{Passages}{scripts.Select(script => script.Element)}</body>
            </html>

            """;
    }

    // Both need scripts, and are seen only where these run.
    private static Html Search => $"""
        <div class="search" role="search" hidden>
        <input type="search" id="search" placeholder="Search the workbook" aria-label="Search the workbook"
        aria-keyshortcuts="Control+K" autocomplete="off" spellcheck="false">
        <div id="found" role="region" aria-label="What was found" hidden></div></div>

        """;

    private static Html Colours => $"""
        <div class="theme" hidden><select id="theme" aria-label="Colours">
        <option value="system">System colours</option><option value="light">Light</option>
        <option value="dark">Dark</option></select></div>

        """;

    private static PageScript Script(params string[] names) =>
        PageScript.Inline("\n" + string.Concat(names.Select(Asset)));

    private Html? TopTurn()
    {
        if (IsOneFile)
            return $"<nav class=\"turn\" id=\"turn\" aria-label=\"Notebooks, top of page\" hidden></nav>\n";
        if (Previous is null && Next is null) return null;
        Html? Link(Neighbour? to, string rel, string word) => to is null ? null
            : (Html)$"<a rel=\"{rel}\" href=\"{PageLinks.Address(to.PageName)}\" title=\"{to.Title}\">{word}</a>\n";
        return $"""
            <nav class="turn" aria-label="Notebooks, top of page">
            {Link(Previous, "prev", "Previous")}{Link(Next, "next", "Next")}</nav>

            """;
    }

    private Html? EndTurn()
    {
        if (Previous is null && Next is null) return null;
        Html? Link(Neighbour? to, string rel, string word) => to is null ? null
            : (Html)$"<a rel=\"{rel}\" href=\"{PageLinks.Address(to.PageName)}\">{word}: {to.Title}</a>\n";
        return $"""
            <footer class="site">
            <nav class="turn" aria-label="Notebooks, end of page">
            {Link(Previous, "prev", "Previous")}<a href="index.html">All notebooks</a>
            {Link(Next, "next", "Next")}</nav>
            </footer>

            """;
    }

    /// <summary>A file of ours that pages carry.</summary>
    public static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset {name} is not inside the command.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
