using System.Text.Json.Nodes;

namespace Workbook.Running;

/// <summary>How the run of a notebook ended.</summary>
internal enum NotebookOutcome
{
    /// <summary>Every C# cell ran.</summary>
    Passed,

    /// <summary>A cell failed; the cells after it did not run, and the notebook on disk is the old one.</summary>
    Failed,

    /// <summary>Nothing changed that its results rest on: it did not run, and has the saved ones.</summary>
    Unchanged,

    /// <summary>An optional notebook whose packages cannot be had here; untouched.</summary>
    Skipped,

    /// <summary>The file is no notebook, or is not in C#: nothing ran.</summary>
    NotRun,

    /// <summary>It ran, and could not be saved.</summary>
    NotSaved,
}

/// <summary>What became of one notebook.</summary>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Notebook">The notebook with the outputs of this run; null for a file that could not be read.</param>
internal sealed record NotebookResult(string Path, NotebookOutcome Outcome, JsonObject? Notebook)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The notebook as it was read, with the outputs saved before; null for a file that could not be read.
    /// </summary>
    public JsonObject? Before { get; init; }

    /// <summary>Why it is not <see cref="NotebookOutcome.Passed"/>, in words for people; may run over several
    /// lines.</summary>
    public string? Reason { get; init; }

    /// <summary>The cell at fault, counted as front-ends count ([3] is 3).</summary>
    public int? Cell { get; init; }

    public CellFault? Fault { get; init; }

    /// <summary>C# cells that ran, the failed one included, and C# cells in all.</summary>
    public int CellsRun { get; init; }
    public int CellCount { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>What else a reader should know, such as cells in other languages.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public bool IsFailure => Outcome is NotebookOutcome.Failed or NotebookOutcome.NotSaved or NotebookOutcome.NotRun;

    public bool IsDataFault => Fault?.IsDataFault == true;
}
