using AngleSharp.Html.Parser;

namespace Workbook.Pages;

/// <summary>Index and notebooks as one HTML file, which opens from disk and needs nothing else: each is a part of it
/// that is hidden or shown, and links between them lead inside.</summary>
internal static class OneFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "workbook.html";

    /// <summary>The file.</summary>
    /// <param name="site">The pages; the reference to the libraries is not among them.</param>
    /// <param name="scripts">What draws.</param>
    public static Html Write(Site site, DrawingScripts scripts)
    {
        var index = new IndexPage(site);
        var sheets = site.Pages
            .Select(page => (page.Name, page.Document.Label, site.Shell(page).Inside(page.Contents, page.Body)))
            .Prepend((IndexPage.Name, site.Title, site.IndexShell.Inside(index.Contents, index.Body)))
            .AsParallel().AsOrdered()
            .Select(sheet => (Name: sheet.Item1, Title: sheet.Item2,
                Content: new HtmlParser().ParseDocument(sheet.Item3.ToString()).Body!)).ToList();
        var places = new JoinedPages([.. sheets.Select(sheet => (sheet.Name, sheet.Content))]);
        // A document has one main part that is not hidden.
        foreach (var (_, _, content) in sheets.Skip(1)) content.QuerySelector("main")!.SetAttribute("hidden", "");
        var shell = new PageShell(site.Title, site.Title)
        {
            IsOneFile = true,
            HasCode = site.Pages.Any(page => page.HasCode),
            Passages = new PassageList(site.Documents, site.Links, places.Place).Element(""),
            Draws = site.Pages.Any(page => page.HasFigures || page.HasDiagrams),
            Scripts = scripts.For(site.Pages),
        };
        return shell.Whole($"{sheets.Select((sheet, i) => (Html)$"""
            <div class="sheet" id="{places.Place(sheet.Name)}" data-title="{sheet.Title}"{(i > 0 ? " hidden" : "")}>
            {Html.Raw(sheet.Content.InnerHtml)}</div>

            """)}");
    }
}
