using System.Text.Json.Nodes;
using Workbook.Running;
using Workbook.Notebooks;

namespace Workbook.Scoreboard;

/// <summary>What the outputs of notebooks add up to: verdicts, tables and figures. Knows no study, only MIME types.</summary>
internal sealed class ScoreSheet
{
    // Good before bad, and what the data decide before what they do not.
    private static readonly string[] KnownWords =
        ["reproduced", "still holds", "now holds", "differs", "no longer holds", "still differs", "not derivable", "external"];

    private ScoreSheet(IReadOnlyList<PlacedVerdict> all, IReadOnlyList<Exhibit> exhibits)
    {
        var statements = all.GroupBy(verdict => (verdict.Verdict.Study, verdict.Verdict.Id)).ToList();
        Verdicts = [.. statements.Select(verdicts => verdicts.First())];
        Disagreements = [.. statements.Where(verdicts => verdicts.DistinctBy(verdict => verdict.Verdict.Text).Count() > 1).Select(verdicts => verdicts.ToList())];
        Exhibits = exhibits;
    }

    /// <summary>Each statement once, with the verdict that comes first in the order of the notebooks.</summary>
    public IReadOnlyList<PlacedVerdict> Verdicts { get; }

    /// <summary>Statements on which cells do not agree, each with all its verdicts.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedVerdict>> Disagreements { get; }

    /// <summary>Tables and figures in reading order.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; }

    /// <summary>The studies in the order in which they appear.</summary>
    public IEnumerable<string> Studies => Verdicts.Select(verdict => verdict.Verdict.Study).Distinct();

    /// <summary>The words to count all verdicts by.</summary>
    public IReadOnlyList<string> Words => WordsOf(null);

    /// <summary>The words to count a study by, or all of them: those that occur, and the usual ones even where they do not.</summary>
    public IReadOnlyList<string> WordsOf(string? study)
    {
        var verdicts = Verdicts.Where(verdict => study is null || verdict.Verdict.Study == study).ToList();
        string[] decided = verdicts.Count > 0 && verdicts.All(verdict => verdict.Verdict.OnChangedData) ? ["still holds", "no longer holds"] : ["reproduced", "differs"];
        var present = verdicts.Select(verdict => verdict.Verdict.Text).Concat(decided).Concat(["not derivable", "external"]).Distinct().ToList();
        return [.. KnownWords.Where(present.Contains), .. present.Except(KnownWords)];
    }

    /// <summary>One sentence when verdicts rest on other data than the published ones, else null.</summary>
    public string? ChangedData =>
        Verdicts.Where(verdict => verdict.Verdict.OnChangedData).Select(verdict => verdict.Verdict.Study).Distinct().ToList() is { Count: > 0 } studies
            ? $"Some verdicts rest on changed data ({(studies.Count == 1 ? "study" : "studies")}: {string.Join(", ", studies)})." : null;

    /// <summary>The statements that the data contradict, and those that they bear only now, in the order of <see cref="Words"/>.</summary>
    public IReadOnlyList<PlacedVerdict> Findings
    {
        get
        {
            var words = Words.ToList();
            return [.. Verdicts.Where(verdict => verdict.Differs || verdict.Verdict.Text == "now holds").OrderBy(verdict => words.IndexOf(verdict.Verdict.Text))];
        }
    }

    /// <summary>Gathers what a run showed.</summary>
    public static ScoreSheet Of(IEnumerable<NotebookResult> results) => Of(results
        .Where(result => result is { Notebook: not null, Outcome: NotebookOutcome.Passed or NotebookOutcome.Failed or NotebookOutcome.NotSaved })
        .Select(result => (result.Name, (JsonNode)result.Notebook!)));

    /// <summary>Gathers what notebooks show: file names and parsed notebooks, in reading order.</summary>
    public static ScoreSheet Of(IEnumerable<(string Name, JsonNode Content)> notebooks)
    {
        var verdicts = new List<PlacedVerdict>();
        var exhibits = new List<Exhibit>();
        foreach (var (name, content) in notebooks)
            foreach (var cell in NotebookCell.Of(content))
                foreach (var bundle in cell.Bundles)
                {
                    verdicts.AddRange(PlacedVerdict.In(bundle, name, cell));
                    if (Exhibit.Of(bundle, name, cell) is { } exhibit) exhibits.Add(exhibit);
                }
        return new ScoreSheet(verdicts, exhibits);
    }

    public int Count(string? study, string? word) =>
        Verdicts.Count(verdict => (study is null || verdict.Verdict.Study == study) && (word is null || verdict.Verdict.Text == word));
}
