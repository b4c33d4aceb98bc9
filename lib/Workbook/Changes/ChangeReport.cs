using Workbook.Documents;
using Workbook.Notebooks;
using Workbook.Running;

namespace Workbook.Changes;

/// <summary>What a run changed in the results that were saved before it.</summary>
internal sealed class ChangeReport
{
    /// <summary>The name of the page that shows everything.</summary>
    public const string PageName = "changes.html";

    /// <summary>The name of the same as data.</summary>
    public const string JsonName = "changes.json";

    private ChangeReport(IReadOnlyList<NotebookChanges> notebooks, IReadOnlyList<(string, string)> notCompared,
        IReadOnlyList<ProseChange> prose)
    {
        Prose = prose;
        NotCompared = notCompared;
        Compared = [.. notebooks.Select(notebook => notebook.Notebook)];
        Verdicts = Together(notebooks.SelectMany(notebook => notebook.Verdicts));
        Tables = [.. notebooks.SelectMany(notebook => notebook.Tables)];
        Figures = [.. notebooks.SelectMany(notebook => notebook.Figures)];
        Texts = [.. notebooks.SelectMany(notebook => notebook.Texts)];
        Others = [.. notebooks.SelectMany(notebook => notebook.Others)];
        Reworded = notebooks.SelectMany(notebook => notebook.Reworded).Distinct().Count();
        WrittenOtherwise = notebooks.Sum(notebook => notebook.WrittenOtherwise);
        Moves = [.. Tables.SelectMany(table => table.Cells.Where(cell => cell.P is not null)
            .Select(cell => new TestMove(table.Place, table.Caption, cell)))];
    }

    /// <summary>The notebooks that were compared.</summary>
    public IReadOnlyList<string> Compared { get; }

    /// <summary>Notebooks that could not be compared, and why.</summary>
    public IReadOnlyList<(string Notebook, string Reason)> NotCompared { get; }

    /// <summary>Verdicts that turned, moved, came or went, each statement once.</summary>
    public IReadOnlyList<VerdictChange> Verdicts { get; }

    public IReadOnlyList<TableChange> Tables { get; }

    public IReadOnlyList<FigureChange> Figures { get; }

    public IReadOnlyList<TextChange> Texts { get; }

    public IReadOnlyList<OtherChange> Others { get; }

    /// <summary>Sentences that the data bear out no longer, or again.</summary>
    public IReadOnlyList<ProseChange> Prose { get; }

    /// <summary>The p-values that moved.</summary>
    public IReadOnlyList<TestMove> Moves { get; }

    /// <summary>How many verdicts only took the word for changed data, or left it again.</summary>
    public int Reworded { get; }

    /// <summary>How many cells show the same, written in another form.</summary>
    public int WrittenOtherwise { get; }

    /// <summary>Verdicts that turned; what matters most for its study first.</summary>
    public IEnumerable<VerdictChange> Turned =>
        Verdicts.Where(verdict => verdict.IsTurned).OrderBy(verdict => verdict.Verdict.IsAside)
            .ThenBy(verdict => verdict.Verdict.Importance);

    /// <summary>Verdicts that stand, with other values or words.</summary>
    public IEnumerable<VerdictChange> Moved => Verdicts.Where(verdict => !verdict.IsTurned)
        .OrderBy(verdict => verdict.Verdict.IsAside).ThenBy(verdict => verdict.Verdict.Importance);

    /// <summary>Whether no result is another than before.</summary>
    public bool IsEmpty =>
        Verdicts.Count + Tables.Count + Figures.Count + Texts.Count + Others.Count + Prose.Count + Reworded == 0;

    /// <summary>Whether the saved results are those of this run.</summary>
    public bool IsUpToDate => IsEmpty && NotCompared.Count == 0;

    /// <summary>Compares what the notebooks of a run show with what they showed before it.</summary>
    public static ChangeReport Of(IEnumerable<NotebookResult> results)
    {
        var (compared, left) = (new List<NotebookChanges>(), new List<(string, string)>());
        var (before, after) = (new List<Document>(), new List<Document>());
        foreach (var result in results)
        {
            if (result.Outcome == NotebookOutcome.Skipped || DibNotebook.Is(result.Path)) continue;
            if (result.IsFailure && result.Outcome != NotebookOutcome.NotSaved)
            {
                left.Add((result.Name, "did not run to the end"));
            }
            else if (result is not { Notebook: { } now, Before: { } old })
            {
                continue;
            }
            else if (!NotebookComparison.HasOutputs(old) && NotebookComparison.HasOutputs(now))
            {
                left.Add((result.Name, "no results were saved before"));
            }
            else
            {
                compared.Add(NotebookComparison.Between(result.Name, old, now));
                before.Add(Document.Of(result.Name, old));
                after.Add(Document.Of(result.Name, now));
            }
        }

        return new ChangeReport(compared, left, ProseChange.Between(before, after));
    }

    // Several notebooks state the same verdict: it turned once.
    private static List<VerdictChange> Together(IEnumerable<VerdictChange> changes)
    {
        var together = new List<VerdictChange>();
        foreach (var change in changes)
        {
            var known = together.FindIndex(change.SaysTheSameAs);
            if (known < 0) together.Add(change);
            else together[known] = together[known] with { AlsoAt = [.. together[known].AlsoAt, change.Place] };
        }

        return together;
    }
}
