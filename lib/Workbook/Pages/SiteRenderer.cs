using System.Text;
using Workbook.Changes;

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
        var scripts = DrawingScripts.Packed(plotly);
        var site = new Site(notebooks);
        var (pages, title, reference) = (site.Pages, site.Title, site.Reference);
        var passages = new PassageList(site.Documents, site.Links);

        Directory.CreateDirectory(outputFolder);
        FileReplacement.ClearUnfinished(outputFolder);
        var paths = pages
            .Select(page => Write(outputFolder, page.Name, (site.Shell(page) with
            {
                Passages = passages.Element(page.Name), Scripts = scripts.For(page),
            }).Around(page.Contents, page.Body)))
            .ToList();
        if (changes is not null) paths.AddRange(Write(outputFolder, title, changes, passages));
        var index = new IndexPage(site, changes);
        var shell = site.IndexShell with { Passages = passages.Element(IndexPage.Name) };
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
        return new RenderedSite(paths[0], paths, [.. site.Remarks, .. scripts.Remarks(pages)],
            pages.Any(page => page.ReadsFiles));
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

    /// <summary>Writes index and notebooks as one file.</summary>
    /// <param name="outputFolder">The folder of the file; made if it is not there.</param>
    /// <param name="notebooks">All notebooks in reading order, the introduction first.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public static RenderedSite RenderOneFile(string outputFolder, IReadOnlyList<RenderedNotebook> notebooks)
    {
        var (site, scripts) = (new Site(notebooks, hasReference: false), DrawingScripts.Packed());
        Directory.CreateDirectory(outputFolder);
        var path = Write(outputFolder, OneFile.Name, OneFile.Write(site, scripts));
        return new RenderedSite(path, [path], [.. site.Remarks, .. scripts.Remarks(site.Pages)],
            site.Pages.Any(page => page.ReadsFiles));
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
