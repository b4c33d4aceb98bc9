using Workbook.Changes;
using Workbook.Notebooks;
using Workbook.Running;

namespace Workbook.Pages;

/// <summary>Makes the pages of a run beside the notebooks' folder: those that ran as they ran, their neighbours as
/// saved.</summary>
internal sealed class RunPages : ISiteRenderer
{
    public Task<string?> RenderAsync(IReadOnlyList<NotebookResult> results, CancellationToken cancellation)
    {
        if (results.Count == 0) return Task.FromResult<string?>(null);
        // One site for each folder of notebooks; nearly always there is one.
        var folders = results.GroupBy(result => Path.GetDirectoryName(result.Path)!);
        return Task.FromResult<string?>(string.Join("\n", folders.Select(folder => Render(folder.Key, [.. folder]))));
    }

    private static string Render(string folder, IReadOnlyList<NotebookResult> results)
    {
        var ran = results.ToDictionary(result => result.Path);
        var notebooks = Directory.EnumerateFiles(folder, "*.ipynb")
            .Where(path => !Path.GetFileName(path).StartsWith('.'))
            .Union(ran.Keys)
            .Order(StringComparer.Ordinal)
            .Select(path => ran.TryGetValue(path, out var result) ? OfRun(result, folder) : AsSaved(path, folder))
            .OfType<RenderedNotebook>()
            .ToList();
        var site = Path.Combine(Path.GetDirectoryName(folder) ?? folder, "rendered");
        try
        {
            var rendered = SiteRenderer.Render(site, notebooks, ChangeReport.Of(results));
            var line = $"Pages: {Path.GetRelativePath(Directory.GetCurrentDirectory(), rendered.IndexPath)}";
            return rendered.Remark is null ? line : $"{line}\n{rendered.Remark}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system's own words name the whole path; the command says that the pages failed, and counts it.
            var place = Path.GetRelativePath(Directory.GetCurrentDirectory(), site);
            throw new IOException($"{place} cannot be written. Check your rights to it and the space on the disk.", e);
        }
    }

    private static RenderedNotebook? OfRun(NotebookResult result, string folder) => result.Notebook is null
        ? null
        : new RenderedNotebook(result.Name, result.Notebook, result.Outcome switch
        {
            NotebookOutcome.Passed or NotebookOutcome.NotSaved => RunStatus.Executed,
            NotebookOutcome.Failed => RunStatus.Failed,
            NotebookOutcome.Skipped => RunStatus.Skipped,
            _ => RunStatus.NotRun,
        }, result.Reason, folder);

    private static RenderedNotebook? AsSaved(string path, string folder)
    {
        try
        {
            return new RenderedNotebook(
                Path.GetFileName(path), NotebookFile.Read(path).Json, RunStatus.NotRun, Folder: folder);
        }
        catch (Exception e) when (e is MalformedNotebookException or IOException or UnauthorizedAccessException)
        {
            return null; // The run was not about it; a run that is says what is wrong with it.
        }
    }
}
