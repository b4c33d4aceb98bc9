using System.Text.Json.Nodes;

namespace Workbook.Pages;

/// <summary>What became of a notebook in the run whose pages are made.</summary>
internal enum RunStatus
{
    /// <summary>Every cell ran.</summary>
    Executed,

    /// <summary>A cell failed, or the notebook could not be read or saved.</summary>
    Failed,

    /// <summary>The run left it out, for the reason given.</summary>
    Skipped,

    /// <summary>It was not asked for; the page shows the outputs saved before.</summary>
    NotRun,
}

/// <summary>A notebook to be made into a page.</summary>
/// <param name="FileName">The notebook's file name, such as <c>04-photonics-companies.ipynb</c>.</param>
/// <param name="Content">The notebook, parsed, with its outputs.</param>
/// <param name="Status">What became of it in this run.</param>
/// <param name="Reason">Why it failed or was skipped; the index shows the first line.</param>
/// <param name="Folder">The notebook's folder, from which pictures named in Markdown are read; null to leave them
/// out.</param>
internal sealed record RenderedNotebook(
    string FileName, JsonObject Content, RunStatus Status = RunStatus.Executed, string? Reason = null,
    string? Folder = null);
