using System.Text;
using System.Text.RegularExpressions;
using Workbook.Notebooks;
using Workbook.Pictures;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>What was written.</summary>
/// <param name="IndexPath">The page to open first.</param>
/// <param name="Pages">All pages, the index first.</param>
/// <param name="Remark">One line when the pages need the network for their figures, otherwise null.</param>
internal sealed record RenderedSite(string IndexPath, IReadOnlyList<string> Pages, string? Remark);

/// <summary>Makes pages of notebooks: an index and one page each, which open from disk and need nothing else.</summary>
internal static partial class SiteRenderer
{
    private const string Mark = "<meta name=\"generator\" content=\"workbook\">";

    /// <summary>Writes the pages. Each is whole or not there; the index comes last; pages of notebooks that are gone are removed.</summary>
    /// <param name="outputFolder">The folder of the pages; made if it is not there. Files that are not ours stay in it.</param>
    /// <param name="notebooks">All notebooks in reading order, the introduction first.</param>
    /// <param name="plotly">The file of plotly.js; the one beside the command when left out.</param>
    /// <exception cref="IOException">A page could not be written.</exception>
    public static RenderedSite Render(string outputFolder, IReadOnlyList<RenderedNotebook> notebooks, string? plotly = null)
    {
        var script = PlotlyBundle.ReadForPage(plotly);
        var pages = Pages(notebooks, ScoreSheet.Of(notebooks.Select(notebook => (notebook.FileName, notebook.Content))), script);

        Directory.CreateDirectory(outputFolder);
        var paths = new List<string>();
        foreach (var (name, html) in pages.Reverse()) // the index leads to the others, so it comes last
            paths.Insert(0, Write(outputFolder, name, html));
        RemoveOthers(outputFolder, pages.Select(page => page.Name).ToHashSet(StringComparer.OrdinalIgnoreCase));

        return new RenderedSite(paths[0], paths, script is null && pages.Any(page => page.Html.Contains(PlotlyBundle.NetworkAddress, StringComparison.Ordinal))
            ? "Figures on the rendered pages need the network: plotly.js is not beside the command (build again where npm is installed)." : null);
    }

    /// <summary>The pages as text, the index first.</summary>
    internal static IReadOnlyList<(string Name, string Html)> Pages(IReadOnlyList<RenderedNotebook> notebooks, ScoreSheet score, string? plotly)
    {
        var pages = notebooks.Select(NotebookPage.Of).ToList();
        var (heading, _, introduction) = notebooks.Count == 0 ? (null, null, "") : MarkdownText.Opening(NotebookCell.Of(notebooks[0].Content));
        var title = notebooks.FirstOrDefault()?.WorkbookTitle ?? heading?.Split(':')[0].TrimEnd() ?? "Notebooks";
        var index = IndexPage.Body(title, introduction, pages, score);

        var anchors = pages.ToDictionary(page => page.Notebook.PageName, page => Anchors(page.Body), StringComparer.Ordinal);
        anchors["index.html"] = Anchors(index);
        var links = new PageLinks(anchors);

        var result = new List<(string, string)> { ("index.html", new PageShell(title, title) { Notice = score.ChangedData }.Around(IndexPage.Contents(score), links.Rewrite(index, "index.html"))) };
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var shell = new PageShell(page.Label, title, Neighbour(i - 1), Neighbour(i + 1)) { Notice = score.ChangedData, HasCode = page.HasCode, HasFigures = page.HasFigures, Plotly = plotly };
            result.Add((page.Notebook.PageName, shell.Around(page.Contents, links.Rewrite(page.Body, page.Notebook.PageName))));
        }

        return result;

        PageShell.Neighbour? Neighbour(int i) => i < 0 || i >= pages.Count ? null : new PageShell.Neighbour(pages[i].Notebook.PageName, pages[i].Label);
    }

    private static IReadOnlySet<string> Anchors(string body) =>
        Anchor().Matches(body).Select(anchor => anchor.Groups[1].Value).Append("content").ToHashSet(StringComparer.Ordinal);

    private static string Write(string folder, string name, string html)
    {
        var path = Path.Combine(folder, name);
        var beside = Path.Combine(folder, $".{name}.new");
        try
        {
            File.WriteAllText(beside, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }

        return path;
    }

    private static void RemoveOthers(string folder, HashSet<string> pages)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.html").Where(path => !pages.Contains(Path.GetFileName(path))))
            if (File.ReadLines(path).Take(8).Contains(Mark))
                File.Delete(path);
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Anchor();
}
