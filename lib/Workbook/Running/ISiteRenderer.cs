namespace Workbook.Running;

/// <summary>Makes pages of notebooks after a run.</summary>
internal interface ISiteRenderer
{
    /// <param name="results">Every notebook of the run in order, each with its outputs of this run.</param>
    /// <param name="outFolder">The folder that got the notebooks with their results; null where each is saved in its
    /// place.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>One line that says where the pages are, or null.</returns>
    Task<string?> RenderAsync(IReadOnlyList<NotebookResult> results, string? outFolder,
        CancellationToken cancellation);
}
