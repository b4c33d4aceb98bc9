using System.Globalization;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>A cell that will run.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Language">The engine's name of its language.</param>
/// <param name="MayFail">Whether a fault is what the author wants to show (Jupyter's tag
/// <c>raises-exception</c>).</param>
internal sealed record PlannedCell(Cell Cell, string Language, bool MayFail);

/// <summary>Which cells of a notebook will run, and what is to be said of the others.</summary>
/// <param name="Cells">The cells that run, in order.</param>
/// <param name="Remarks">What a reader should know of the others.</param>
/// <param name="Refusal">Why nothing of it can run; null when it can.</param>
internal sealed record NotebookPlan(IReadOnlyList<PlannedCell> Cells, IReadOnlyList<string> Remarks, string? Refusal)
{
    public static NotebookPlan Of(NotebookFile file)
    {
        var language = CellLanguage.OfNotebook(file.Json);
        var cells = new List<PlannedCell>();
        var others = new List<string>();
        var skipped = 0;
        foreach (var cell in file.CodeCells.Where(cell => !cell.IsBlank))
        {
            var own = CellLanguage.Of(cell, language ?? "");
            if (cell.Tags.Contains("skip-execution")) skipped++;
            else if (CellLanguage.Runs(own))
                cells.Add(new PlannedCell(cell, own, cell.Tags.Contains("raises-exception")));
            else others.Add(own);
        }

        List<string> remarks = [.. file.Remarks, .. NotRun(others)];
        if (skipped > 0) remarks.Add(Count(skipped, "not run: tagged skip-execution"));
        var refusal = Refuse(cells, others) ?? LinesWithoutEnds.Fault(file, cells) ?? Stale(cells, file);
        return new NotebookPlan(cells, remarks, refusal);
    }

    private static IEnumerable<string> NotRun(List<string> languages) =>
        languages.GroupBy(language => language).Select(group => Count(group.Count(), NotRun(group.Key)));

    private static string NotRun(string language) => language.Length == 0
        ? "not run: neither the notebook nor the cell says in which language it is"
        : $"in {CellLanguage.Title(language) ?? language} not run: only C#, HTML, Markdown and Mermaid are";

    private static string? Refuse(List<PlannedCell> cells, List<string> others)
    {
        if (cells.Any(planned => planned.Language is CellLanguage.CSharp) || others.Count == 0) return null;
        return others.Any(other => other.Length > 0)
            ? $"it holds no C#: {string.Join("; ", NotRun(others))}"
            : "it does not say its language. Open it in Jupyter or VS Code, choose the kernel .NET (C#) and save it";
    }

    // Nothing ran, so nothing is saved: what an earlier run left would stay, under a good word.
    private static string? Stale(List<PlannedCell> cells, NotebookFile file) =>
        cells.Count == 0 && file.CodeCells.Count(cell => cell.Outputs.Any()) is > 0 and var old
            ? "no cell of it is to be run, and "
                + Count(old, "would keep what an earlier run showed. Clear the outputs")
            : null;

    private static string Count(int n, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? "cell" : "cells")} {what}");
}
