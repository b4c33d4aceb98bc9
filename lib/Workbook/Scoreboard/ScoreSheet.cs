using Workbook.Documents;
using Workbook.Running;

namespace Workbook.Scoreboard;

/// <summary>What the outputs of notebooks add up to: verdicts, tables and figures. Knows no study, only MIME
/// types.</summary>
internal sealed class ScoreSheet
{
    private ScoreSheet(IReadOnlyList<PlacedVerdict> all, IReadOnlyList<Exhibit> exhibits,
        IReadOnlyList<BrokenProse> brokenProse)
    {
        var statements = all.GroupBy(verdict => (verdict.Verdict.Study, verdict.Verdict.Id)).ToList();
        Verdicts = [.. statements.Select(verdicts => verdicts.First())
            .OrderBy(verdict => verdict.Verdict.Importance)];
        Disagreements = [.. statements
            .Where(verdicts => verdicts.DistinctBy(verdict => verdict.Verdict.Text).Count() > 1)
            .Select(verdicts => verdicts.ToList())];
        Studies = [.. statements.Select(verdicts => verdicts.Key.Study).Distinct()];
        (Exhibits, BrokenProse) = (exhibits, brokenProse);
    }

    /// <summary>Each statement once, with the verdict that comes first in the order of the notebooks; what matters
    /// most for its study stands first.</summary>
    public IReadOnlyList<PlacedVerdict> Verdicts { get; }

    /// <summary>Statements on which cells do not agree, each with all its verdicts.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedVerdict>> Disagreements { get; }

    /// <summary>Tables and figures in reading order.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; }

    /// <summary>Sentences, and checks of tables, that the data no longer bear out.</summary>
    public IReadOnlyList<BrokenProse> BrokenProse { get; }

    /// <summary>The studies in the order in which they appear.</summary>
    public IReadOnlyList<string> Studies { get; }

    /// <summary>Whether the statements are told apart by what they mean for their study.</summary>
    public bool HasHeadlines => Verdicts.Any(verdict => verdict.Verdict.Importance == Importance.Headline);

    /// <summary>The words to count all verdicts by.</summary>
    public IReadOnlyList<string> Words => WordsOf(null);

    /// <summary>The words to count a study by, or all of them: those that occur, and the usual ones even where they
    /// do not.</summary>
    public IReadOnlyList<string> WordsOf(string? study)
    {
        var verdicts = Verdicts.Select(verdict => verdict.Verdict)
            .Where(verdict => study is null || verdict.Study == study).ToList();
        var changed = verdicts.Count > 0 && verdicts.All(verdict => verdict.OnChangedData);
        var present = verdicts.Select(verdict => verdict.Text).Concat(VerdictWords.Usual(changed)).Distinct().ToList();
        return [.. VerdictWords.All.Where(present.Contains)];
    }

    /// <summary>One sentence when verdicts rest on other data than the published ones, else null.</summary>
    public string? ChangedData
    {
        get
        {
            var studies = Verdicts.Select(verdict => verdict.Verdict).Where(verdict => verdict.OnChangedData)
                .Select(verdict => verdict.Study).Distinct().ToList();
            return studies.Count == 0 ? null
                : $"Some verdicts rest on changed data ({(studies.Count == 1 ? "study" : "studies")}: "
                    + $"{string.Join(", ", studies)}).";
        }
    }

    /// <summary>The statements that the data contradict, and those that they bear only now: what matters most
    /// first, else in the order of <see cref="Words"/>.</summary>
    public IReadOnlyList<PlacedVerdict> Findings
    {
        get
        {
            var words = Words.ToList();
            return [.. Verdicts.Where(verdict => verdict.Differs || verdict.Verdict.Text == VerdictWords.NowHolds)
                .OrderBy(verdict => verdict.Verdict.Importance)
                .ThenBy(verdict => words.IndexOf(verdict.Verdict.Text))];
        }
    }

    /// <summary>Gathers what a run showed.</summary>
    public static ScoreSheet Of(IEnumerable<NotebookResult> results) => Of(results
        .Where(result => result.Notebook is not null
            && result.Outcome
                is NotebookOutcome.Passed or NotebookOutcome.Unchanged or NotebookOutcome.Failed
                or NotebookOutcome.NotSaved)
        .Select(result => Document.Of(result.Name, result.Notebook!)));

    /// <summary>Gathers what notebooks show, in reading order.</summary>
    public static ScoreSheet Of(IEnumerable<Document> documents)
    {
        var all = documents.ToList();
        return new ScoreSheet([.. all.SelectMany(PlacedVerdict.In)],
            [.. all.SelectMany(document => document.Exhibits.All)], Documents.BrokenProse.In(all));
    }

    /// <summary>How many verdicts there are: of a study, of a word, on headline statements; null stands for all.
    /// </summary>
    public int Count(string? study, string? word, bool headlinesOnly = false) =>
        Verdicts.Count(verdict => (study is null || verdict.Verdict.Study == study)
            && (word is null || verdict.Verdict.Text == word)
            && (!headlinesOnly || verdict.Verdict.Importance == Importance.Headline));
}
