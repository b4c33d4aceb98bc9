using System.Reflection;
using System.Text;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>What every page has around its content.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="SiteTitle">The workbook's title.</param>
/// <param name="Previous">The page before, in reading order.</param>
/// <param name="Next">The page after.</param>
internal sealed record PageShell(string Title, string SiteTitle, PageShell.Neighbour? Previous = null, PageShell.Neighbour? Next = null)
{
    /// <summary>A page to turn to.</summary>
    internal sealed record Neighbour(string PageName, string Title);

    /// <summary>Set when the page has code to show and hide.</summary>
    internal bool HasCode { get; init; }

    /// <summary>Set when plotly.js has something to draw.</summary>
    internal bool HasFigures { get; init; }

    /// <summary>What a reader has to know before anything else; null when there is no such thing.</summary>
    internal string? Notice { get; init; }

    /// <summary>plotly.js to carry inside the page; null to name the copy on the network.</summary>
    internal string? Plotly { get; init; }

    internal string Around(string contents, string body)
    {
        var html = new StringBuilder();
        var title = Title == SiteTitle ? Title : $"{Title} – {SiteTitle}";
        var network = HasFigures && Plotly is null;
        html.Append($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="workbook">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'{(network ? " " + new Uri(PlotlyBundle.NetworkAddress).GetLeftPart(UriPartial.Authority) : "")}; img-src data: blob:; font-src data:">
            <title>{Markup.Escape(title)}</title>
            <style>
            {Asset("page.css")}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="site">
            <a class="home" href="index.html">{Markup.Escape(SiteTitle)}</a>
            {Turn("Notebooks, top of page")}{(HasCode ? "<button type=\"button\" id=\"code-switch\" aria-pressed=\"false\" hidden>Show all code</button>\n" : "")}</header>
            <div class="page">
            {contents}<main id="content" tabindex="-1">
            {(Notice is null ? "" : $"<p class=\"notice\" data-status=\"changed\" role=\"note\">{Markup.Escape(Notice)}</p>\n")}{body}</main>
            </div>
            {(Previous is null && Next is null ? "" : $"<footer class=\"site\">\n{Turn("Notebooks, end of page", withTitles: true)}</footer>\n")}
            """);
        if (HasFigures)
            html.Append(Plotly is null
                ? $"<script src=\"{PlotlyBundle.NetworkAddress}\" integrity=\"{PlotlyBundle.Integrity}\" crossorigin=\"anonymous\"></script>\n"
                : $"<script>{Plotly}</script>\n");
        html.Append($"<script>\n{Asset("page.js")}</script>\n</body>\n</html>\n");
        return html.ToString().ReplaceLineEndings("\n");
    }

    private string Turn(string name, bool withTitles = false)
    {
        if (Previous is null && Next is null)
            return "";
        string Link(Neighbour? page, string rel, string word) => page is null ? "" :
            $"<a rel=\"{rel}\" href=\"{page.PageName}\"{(withTitles ? "" : $" title=\"{Markup.Escape(page.Title)}\"")}>{word}{(withTitles ? ": " + Markup.Escape(page.Title) : "")}</a>\n";
        return $"<nav class=\"turn\" aria-label=\"{name}\">\n{Link(Previous, "prev", "Previous")}{(withTitles ? "<a href=\"index.html\">All notebooks</a>\n" : "")}{Link(Next, "next", "Next")}</nav>\n";
    }

    private static string Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset {name} is not inside the command.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
