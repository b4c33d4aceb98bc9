using System.Globalization;
using Spectre.Console;
using Workbook.Changes;
using Workbook.Documents;
using Workbook.Running;

namespace Workbook.Scoreboard;

/// <summary>Closes a run: what changed, the verdicts by study, what differs, the exhibits, and how the run ended.
/// </summary>
internal static class ScoreboardPrinter
{
    /// <param name="console">Where to print.</param>
    /// <param name="terminal">Whether somebody watches; a log gets no boxes.</param>
    /// <param name="score">What the run showed.</param>
    /// <param name="changes">What it changed in the results saved before.</param>
    /// <param name="changesPage">The page that tells of all changes; null when there is none.</param>
    /// <param name="pages">Where the pages are; null when there are none.</param>
    /// <param name="results">What became of the notebooks.</param>
    /// <param name="outdated">Notebooks that did not run and rest on what changed.</param>
    /// <param name="exitCode">What the shell will be told.</param>
    public static void Print(
        IAnsiConsole console, bool terminal, ScoreSheet score, ChangeReport changes, string? changesPage, string? pages,
        IReadOnlyList<NotebookResult> results, IReadOnlyList<string> outdated, int exitCode)
    {
        console.WriteLine();
        foreach (var line in ChangeLines.Of(changes, changesPage)) console.WriteLine(line);
        if (score.Verdicts.Count > 0)
        {
            if (terminal) console.Write(VerdictTable(score));
            else foreach (var line in VerdictLines(score)) console.WriteLine(line);
            foreach (var line in Findings(score, changes)) console.WriteLine("  " + line);
            foreach (var verdicts in score.Disagreements)
            {
                var each = string.Join("; ", verdicts.Select(v => $"{v.Verdict.Text} ({Place(v)})"));
                console.WriteLine(
                    $"  {verdicts[0].Verdict.Id} has more than one verdict, and the first counts: {each}");
            }
        }
        PrintProse(console, [.. score.BrokenProse.Where(broken => !IsSaid(broken, changes))]);
        if (Outdated(outdated) is { } remark) console.WriteLine(remark);
        var figures = score.Exhibits.Count(exhibit => exhibit.IsFigure);
        console.WriteLine(
            $"Exhibits: {Counted(score.Exhibits.Count - figures, "table")}, {Counted(figures, "figure")}");
        if (pages is not null) console.WriteLine(pages);
        if (score.ChangedData is { } changed) console.WriteLine(changed);
        console.WriteLine(Ending(results, exitCode));
    }

    // What a run broke stands among its changes.
    private static bool IsSaid(BrokenProse broken, ChangeReport changes) => changes.Prose.Any(prose =>
        !prose.Holds && (prose.Prose.Notebook, prose.Prose.CellId, prose.Prose.Sentence)
            == (broken.Notebook, broken.CellId, broken.Sentence));

    private static string? Outdated(IReadOnlyList<string> names)
    {
        return names.Count == 0 ? null
            : $"Out of date: {string.Join(", ", names)}. What {(names.Count == 1 ? "it rests on" : "they rest on")} "
                + $"has changed: run {(names.Count == 1 ? "it" : "them")}, or all.";
    }

    private static void PrintProse(IAnsiConsole console, IReadOnlyList<BrokenProse> broken)
    {
        foreach (var (title, lines) in (ReadOnlySpan<(string, IEnumerable<BrokenProse>)>)
            [("Prose that no longer holds:", broken.Where(b => !b.IsCheck)),
                ("Checks that held on the published data and fail now:", broken.Where(b => b.IsCheck))])
        {
            foreach (var (i, line) in lines.Index())
            {
                if (i == 0) console.WriteLine(title);
                console.WriteLine($"  {line.Notebook}, cell {line.CellId}: {line.Sentence}");
                console.WriteLine("    " + line.Now);
            }
        }
    }

    // What turned stands above already. After a change the rest is only named, so that it buries nothing.
    private static IEnumerable<string> Findings(ScoreSheet score, ChangeReport changes)
    {
        var turned = changes.Turned.Select(change => change.Verdict.Id).ToHashSet();
        var findings = score.Findings.Where(finding => !turned.Contains(finding.Verdict.Id)).ToList();
        var open = findings.Where(finding => !finding.Verdict.IsAside && changes.IsEmpty && !IsAsBefore(finding))
            .ToList();
        foreach (var finding in open)
            yield return $"{finding.Verdict.Text}: {finding.Verdict.Id}: {Values(finding)} ({Place(finding)})";
        // What is said in passing is named, no more: the pages have its values.
        foreach (var named in findings.Except(open).GroupBy(finding => (finding.Verdict.Text, finding.Verdict.IsAside)))
        {
            var aside = named.Key.IsAside ? ", said in passing" : changes.IsEmpty ? "" : ", as before";
            yield return $"{named.Key.Text}{aside}: {string.Join(", ", named.Select(finding => finding.Verdict.Id))}";
        }
    }

    private static bool IsAsBefore(PlacedVerdict finding) => finding.Verdict.Text == VerdictWords.StillDiffers;

    private static Table VerdictTable(ScoreSheet score)
    {
        var table = new Table().RoundedBorder().AddColumn("Verdicts");
        foreach (var word in score.Words)
            table.AddColumn(new Spectre.Console.TableColumn(Markup.Escape(word)).RightAligned());
        table.AddColumn(new Spectre.Console.TableColumn("all").RightAligned());
        foreach (var (study, headlines) in Rows(score))
        {
            table.AddRow([Markup.Escape(Named(study, headlines)),
                .. score.Words.Append(null).Select(word => Text(score.Count(study, word, headlines)))]);
        }

        return table;
    }

    // Each study, all studies, and of either the statements on which its conclusions rest.
    private static IEnumerable<(string? Study, bool HeadlinesOnly)> Rows(ScoreSheet score)
    {
        string?[] studies = score.Studies.Count > 1 ? [.. score.Studies, null] : [.. score.Studies];
        bool[] parts = score.HasHeadlines ? [false, true] : [false];
        return studies.SelectMany(study => parts.Select(headlines => (study, headlines)));
    }

    private static string Named(string? study, bool headlinesOnly) =>
        headlinesOnly ? $"{study ?? "all"}, headline" : study ?? "all";

    private static IEnumerable<string> VerdictLines(ScoreSheet score)
    {
        return Rows(score).Select(row =>
        {
            var (study, headlines) = row;
            var counts = score.WordsOf(study).Select(word => $"{Text(score.Count(study, word, headlines))} {word}");
            return $"Verdicts, {Named(study, headlines)}: {string.Join(", ", counts)}, "
                + $"{Text(score.Count(study, null, headlines))} in all";
        });
    }

    private static string Values(PlacedVerdict verdict) =>
        (verdict.Verdict.Published.Length == 0 ? "" : $"published {verdict.Verdict.Published}, ")
        + $"computed {verdict.Verdict.Computed}";

    private static string Place(PlacedVerdict verdict) =>
        verdict.Cell is { } cell ? $"{verdict.Notebook}, cell {Text(cell)}" : verdict.Notebook;

    private static string Ending(IReadOnlyList<NotebookResult> results, int exitCode)
    {
        var passed = results.Count(r => r.Outcome == NotebookOutcome.Passed);
        var failed = results.Count(r => r.IsFailure);
        var skipped = results.Count(r => r.Outcome == NotebookOutcome.Skipped);
        var unchanged = results.Count(r => r.Outcome == NotebookOutcome.Unchanged);
        var parts = new List<string> { $"{Text(passed)} of {Counted(results.Count, "notebook")} passed" };
        if (unchanged > 0) parts.Add($"{Text(unchanged)} unchanged and not run again");
        if (failed > 0) parts.Add($"{Text(failed)} failed");
        if (skipped > 0) parts.Add($"{Text(skipped)} skipped");
        var notebooks = $"{string.Join(", ", parts)} (exit code {Text(exitCode)})";
        return exitCode switch
        {
            0 => $"Done: {notebooks}",
            2 when FaultCount.Of(results) is var (faults, files) =>
                $"The data do not fit: {Counted(faults, "fault")} in {Counted(files, "file")}; {notebooks}",
            2 => $"The data do not fit: {notebooks}",
            _ => $"Not all well: {notebooks}",
        };
    }

    private static string Counted(int n, string noun) => $"{Text(n)} {noun}{(n == 1 ? "" : "s")}";

    private static string Text(int n) => n.ToString(CultureInfo.InvariantCulture);
}
