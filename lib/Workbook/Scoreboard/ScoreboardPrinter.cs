using System.Globalization;
using Spectre.Console;
using Workbook.Execution;

namespace Workbook.Scoreboard;

/// <summary>Closes a run: the verdicts by study, what differs, the exhibits, and how the run ended.</summary>
internal static class ScoreboardPrinter
{
    public static void Print(IAnsiConsole console, bool terminal, ScoreSheet score, IReadOnlyList<NotebookResult> results, int exitCode)
    {
        console.WriteLine();
        if (score.Verdicts.Count > 0)
        {
            if (terminal) console.Write(VerdictTable(score));
            else foreach (var line in VerdictLines(score)) console.WriteLine(line);
            foreach (var verdict in score.Verdicts.Where(v => v.Kind == Verdict.Differs))
                console.WriteLine(Difference(verdict));
        }
        console.WriteLine($"Exhibits: {Counted(score.Tables, "table")}, {Counted(score.Figures, "figure")}");
        console.WriteLine(Ending(results, exitCode));
    }

    private static Table VerdictTable(ScoreSheet score)
    {
        var table = new Table().RoundedBorder().AddColumn("Verdicts");
        foreach (var kind in score.Kinds) table.AddColumn(new TableColumn(Markup.Escape(kind.Replace('-', ' '))).RightAligned());
        table.AddColumn(new TableColumn("all").RightAligned());
        foreach (var study in score.Studies) table.AddRow(Row(score, study));
        if (score.Studies.Count() > 1) table.AddRow(Row(score, null));
        return table;
    }

    private static string[] Row(ScoreSheet score, string? study) =>
        [Markup.Escape(study ?? "all"), .. score.Kinds.Select(kind => Text(score.Count(study, kind))), Text(score.Count(study, null))];

    private static IEnumerable<string> VerdictLines(ScoreSheet score)
    {
        var studies = score.Studies.Select(study => (string?)study).ToList();
        if (studies.Count > 1) studies.Add(null);
        return studies.Select(study =>
            $"Verdicts, {study ?? "all"}: {string.Join(", ", score.Kinds.Select(kind => $"{Text(score.Count(study, kind))} {kind.Replace('-', ' ')}"))}, {Text(score.Count(study, null))} in all");
    }

    private static string Difference(Verdict verdict)
    {
        var unit = verdict["unit"] is "" or "none" ? "" : " " + verdict["unit"];
        return $"  differs: {verdict.Id}: published {verdict["published"]}{unit}, computed {verdict["computed"]} ({verdict.Notebook}, cell {Text(verdict.Cell)})";
    }

    private static string Ending(IReadOnlyList<NotebookResult> results, int exitCode)
    {
        var passed = results.Count(r => r.Outcome == NotebookOutcome.Passed);
        var failed = results.Count(r => r.IsFailure);
        var skipped = results.Count(r => r.Outcome == NotebookOutcome.Skipped);
        var parts = new List<string> { $"{Text(passed)} of {Counted(results.Count, "notebook")} passed" };
        if (failed > 0) parts.Add($"{Text(failed)} failed");
        if (skipped > 0) parts.Add($"{Text(skipped)} skipped");
        var verdict = exitCode switch
        {
            0 => "Done",
            2 => "The data do not fit",
            _ => "Not all well",
        };
        return $"{verdict}: {string.Join(", ", parts)} (exit code {Text(exitCode)})";
    }

    private static string Counted(int n, string noun) => $"{Text(n)} {noun}{(n == 1 ? "" : "s")}";

    private static string Text(int n) => n.ToString(CultureInfo.InvariantCulture);
}
