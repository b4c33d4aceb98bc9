using System.Globalization;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>A cell that will run.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Language">The engine's name of its language.</param>
/// <param name="MayFail">Whether a fault is what the author wants to show (Jupyter's tag <c>raises-exception</c>).</param>
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
            if (cell.HasTag("skip-execution")) skipped++;
            else if (CellLanguage.Runs(own)) cells.Add(new PlannedCell(cell, own, cell.HasTag("raises-exception")));
            else others.Add(own);
        }

        List<string> remarks = [.. others.GroupBy(other => other).Select(group => Count(group.Count(), NotRun(group.Key)))];
        if (skipped > 0) remarks.Add(Count(skipped, "not run: tagged skip-execution"));
        remarks.AddRange(RepeatedIds(file));
        return new NotebookPlan(cells, remarks, Refuse(file, cells, others));
    }

    private static string NotRun(string language) => language.Length == 0
        ? "not run: neither the notebook nor the cell says in which language it is"
        : $"in {language} not run: only C#, HTML, Markdown and Mermaid are";

    private static string? Refuse(NotebookFile file, List<PlannedCell> cells, List<string> others)
    {
        if (file.CodeCells.FirstOrDefault(cell => RunsTogether(cell.Json["source"])) is { } cell)
            return $"the lines of a cell have no ends, and every front-end reads them as one line: "
                + $"{Shorten(cell.Source)} Put \\n at the end of each line of its \"source\"";
        if (cells.Any(planned => planned.Language is CellLanguage.CSharp) || others.Count == 0) return null;
        return others.Any(other => other.Length > 0)
            ? $"it holds no C#: {string.Join("; ", others.GroupBy(other => other).Select(group => Count(group.Count(), NotRun(group.Key))))}"
            : "it does not say its language. Open it in Jupyter or VS Code, choose the kernel .NET (C#) and save it";
    }

    private static bool RunsTogether(JsonNode? source) =>
        source is JsonArray { Count: > 1 } lines && !lines.Any(line => line?.GetValue<string>().Contains('\n') == true);

    private static string Shorten(string text) => text.Length > 60 ? text[..60] + "..." : text;

    private static IEnumerable<string> RepeatedIds(NotebookFile file) => file.Cells
        .Select(cell => cell.Json["id"]).OfType<JsonValue>().Select(id => id.ToString())
        .GroupBy(id => id).Where(group => group.Count() > 1)
        .Select(group => Count(group.Count(), $"with the same id {group.Key}: all but the first are given another when it is saved"));

    private static string Count(int n, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {(n == 1 ? "cell" : "cells")} {what}");
}
