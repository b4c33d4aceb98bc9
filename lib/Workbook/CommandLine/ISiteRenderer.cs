using Workbook.Changes;
using Workbook.Running;

namespace Workbook.CommandLine;

/// <summary>Makes pages of notebooks after a run.</summary>
internal interface ISiteRenderer
{
    /// <param name="results">Every notebook of the run in order, each with its outputs of this run.</param>
    /// <param name="changes">What the run changed.</param>
    /// <param name="outFolder">The folder that got the notebooks with their results; null where each is saved in its
    /// place.</param>
    /// <exception cref="IOException">A page could not be written.</exception>
    RunSite Render(IReadOnlyList<NotebookResult> results, ChangeReport changes, string? outFolder);
}

/// <summary>Where the pages of a run are.</summary>
/// <param name="Said">A line for the user, or several.</param>
/// <param name="ChangesPage">The page that tells what changed, as seen from the working directory.</param>
internal sealed record RunSite(string Said, string ChangesPage);
