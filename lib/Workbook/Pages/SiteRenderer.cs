using System.Text;
using Workbook.Changes;
using Workbook.Pictures;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>What was written.</summary>
/// <param name="IndexPath">The page to open first.</param>
/// <param name="Pages">All pages, the index first.</param>
/// <param name="Remarks">Lines for the user: notebooks without a page, figures that need the network.</param>
/// <param name="ReadsFiles">Whether the pages depend on picture files beside the notebooks.</param>
internal sealed record RenderedSite(
    string IndexPath, IReadOnlyList<string> Pages, IReadOnlyList<string> Remarks, bool ReadsFiles);

/// <summary>Makes pages of notebooks: an index and one page each, which open from disk and need nothing
/// else.</summary>
internal static class SiteRenderer
{
    /// <summary>By this file a page sees that others lie beside it.</summary>
    public const string BesideMark = "site.js";

    private const string BesideText = "// The pages beside this file belong together.\n";

    private const string Mark = "<meta name=\"generator\" content=\"workbook\">";

    /// <summary>Writes the pages. Each is whole or not there; the index comes last; pages of notebooks that are gone
    /// are removed.</summary>
    /// <param name="outputFolder">The folder of the pages; made if it is not there. Files that are not ours stay in
    /// it.</param>
    /// <param name="notebooks">All notebooks in reading order, the introduction first.</param>
    /// <param name="changes">What the run changed; null to have no page of it.</param>
    /// <param name="plotly">The file of plotly.js; the one beside the command when left out.</param>
    /// <exception cref="IOException">A page could not be written.</exception>
    public static RenderedSite Render(
        string outputFolder, IReadOnlyList<RenderedNotebook> notebooks, ChangeReport? changes = null,
        string? plotly = null)
    {
        var plotlyScript = PageScript.Packed("plotly-js", plotly ?? PlotlyBundle.DefaultPath);
        var mermaidScript = PageScript.Packed("mermaid-js", MermaidBundle.DefaultPath);
        var site = new Site(notebooks);
        var (pages, title, passages, reference) = (site.Pages, site.Title, site.Passages, site.Reference);

        Directory.CreateDirectory(outputFolder);
        FileReplacement.ClearUnfinished(outputFolder);
        var paths = pages.Index()
            .Select(page => Write(
                outputFolder, page.Item.Name, Shell(page.Item, page.Index).Around(page.Item.Contents, page.Item.Body)))
            .ToList();
        if (changes is not null) paths.AddRange(Write(outputFolder, title, changes, passages));
        var index = new IndexPage(site, changes);
        var shell = new PageShell(title, title)
        {
            Notice = site.Score.ChangedData, Passages = passages.Element(IndexPage.Name),
        };
        if (reference.Exists)
        {
            paths.Add(Path.Combine(outputFolder, ReferencePage.Name));
            reference.Write(paths[^1], title);
        }
        // The index comes first: it leads to the others.
        paths.Insert(0, Write(outputFolder, IndexPage.Name, shell.Around(index.Contents, index.Body)));
        Write(outputFolder, BesideMark, BesideText);
        RemoveOthers(outputFolder,
            paths.Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.OrdinalIgnoreCase));

        var remarks = site.Remarks.ToList();
        if (plotlyScript is null && pages.Any(page => page.HasFigures))
        {
            remarks.Add("Figures on the rendered pages need the network: plotly.js is not beside the command (build "
                + "again where npm is installed).");
        }
        return new RenderedSite(paths[0], paths, remarks, pages.Any(page => page.ReadsFiles));

        PageShell Shell(NotebookPage page, int i) => new(page.Document.Label, title, Neighbour(i - 1), Neighbour(i + 1))
        {
            Notice = ScoreSheet.Of([page.Document]).ChangedData,
            HasCode = page.HasCode,
            Passages = passages.Element(page.Name),
            Draws = page.HasFigures || page.HasDiagrams,
            Scripts =
            [
                .. page.HasFigures ? [plotlyScript ?? PageScript.PlotlyFromNetwork] : Array.Empty<PageScript>(),
                .. page.HasDiagrams && mermaidScript is not null ? [mermaidScript] : Array.Empty<PageScript>(),
            ],
        };

        PageShell.Neighbour? Neighbour(int i) =>
            i < 0 || i >= pages.Count ? null : new PageShell.Neighbour(pages[i].Name, pages[i].Document.Label);
    }

    private static IEnumerable<string> Write(
        string folder, string title, ChangeReport changes, PassageList passages)
    {
        var page = new ChangesPage(changes);
        var shell = new PageShell(ChangesPage.Title, title)
        {
            Passages = passages.Element(ChangeReport.PageName),
        };
        yield return Write(folder, ChangeReport.PageName, shell.Around(page.Contents, page.Body).ToString());
        yield return Write(folder, ChangeReport.JsonName,
            ChangesJson.Of(changes).ToJsonString(new(SavedJson.Readable) { WriteIndented = true }) + "\n");
    }

    private static string Write(string folder, string name, Html html) => Write(folder, name, html.ToString());

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        FileReplacement.Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
        return path;
    }

    private static void RemoveOthers(string folder, HashSet<string> pages)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.html")
            .Where(path => !pages.Contains(Path.GetFileName(path))))
        {
            try
            {
                if (File.ReadLines(path).Take(8).Contains(Mark)) File.Delete(path);
            }
            catch (FileNotFoundException)
            {
                // Another run removed it first.
            }
        }
    }
}
