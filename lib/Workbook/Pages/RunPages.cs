using Workbook.Changes;
using Workbook.CommandLine;
using Workbook.Notebooks;
using Workbook.Running;

namespace Workbook.Pages;

/// <summary>Makes the pages of a run beside the notebooks' folder, or in the folder that got the results: those that
/// ran as they ran, their neighbours as saved.</summary>
internal sealed class RunPages : ISiteRenderer
{
    public RunSite Render(IReadOnlyList<NotebookResult> results, ChangeReport changes, string? outFolder)
    {
        // One site for each folder of notebooks; nearly always there is one.
        var folders = results.GroupBy(result => outFolder ?? Path.GetDirectoryName(result.Path)!)
            .Select(ran => (Folder: ran.Key, Results: ran.ToList(),
                Site: Path.Combine(outFolder ?? Path.GetDirectoryName(ran.Key) ?? ran.Key, "rendered"))).ToList();
        var said = folders.Select(each => Render(each.Folder, each.Site, each.Results,
            folders.Count == 1 ? changes : ChangeReport.Of(each.Results)));
        return new RunSite(string.Join('\n', said), FromHere(Path.Combine(folders[0].Site, ChangeReport.PageName)));
    }

    private static string Render(
        string folder, string site, IReadOnlyList<NotebookResult> results, ChangeReport changes)
    {
        var ran = results.ToDictionary(result => result.Name);
        // Pictures that the notebooks name lie where they were written.
        var origin = Path.GetDirectoryName(results[0].Path)!;
        var saved = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.ipynb") : [];
        var unread = new List<string>();
        var notebooks = saved.Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.'))
            .Union(ran.Keys)
            .Order(StringComparer.Ordinal)
            .Select(name => ran.TryGetValue(name, out var result) ? OfRun(result)
                : AsSaved(Path.Combine(folder, name), origin, unread))
            .OfType<RenderedNotebook>()
            .ToList();
        try
        {
            var record = PagesRecord.Of(origin, site);
            var grounds = PagesRecord.Grounds(notebooks, changes);
            var rendered = record.Find(grounds)
                ?? record.Keep(grounds, SiteRenderer.Render(site, notebooks, changes));
            return string.Join('\n', [$"Pages: {FromHere(rendered.IndexPath)}", .. unread, .. rendered.Remarks]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system's own words name the whole path; the command says that the pages failed, and counts it.
            throw new IOException(
                $"{FromHere(site)} cannot be written. Check your rights to it and the space on the disk.", e);
        }
    }

    private static string FromHere(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);

    private static RenderedNotebook? OfRun(NotebookResult result) => result.Notebook is null
        ? null
        : new RenderedNotebook(result.Name, result.Notebook, result.Outcome switch
        {
            NotebookOutcome.Passed or NotebookOutcome.Unchanged or NotebookOutcome.NotSaved => RunStatus.Executed,
            NotebookOutcome.Failed => RunStatus.Failed,
            NotebookOutcome.Skipped => RunStatus.Skipped,
            _ => RunStatus.NotRun,
        }, result.Reason, Path.GetDirectoryName(result.Path));

    private static RenderedNotebook? AsSaved(string path, string folder, List<string> unread)
    {
        try
        {
            return new RenderedNotebook(
                Path.GetFileName(path), NotebookFile.Read(path).Json, RunStatus.NotRun, Folder: folder);
        }
        catch (Exception e) when (e is MalformedNotebookException or IOException or UnauthorizedAccessException)
        {
            // The run was not about it: its page is left out, and that is said.
            unread.Add($"No page of {Path.GetFileName(path)}: " + (e is MalformedNotebookException
                ? e.Message : "it cannot be read; check your rights to it."));
            return null;
        }
    }
}
