using System.Text.Json.Nodes;
using Workbook.Execution;
using Workbook.Notebooks;

namespace Workbook.Scoreboard;

/// <summary>What the outputs of a run add up to: verdicts, tables and figures. Knows no study, only MIME types.</summary>
internal sealed class ScoreSheet
{
    /// <summary>Each statement once, in the order of the notebooks.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    public required int Tables { get; init; }

    public required int Figures { get; init; }

    /// <summary>The studies in the order in which they appear.</summary>
    public IEnumerable<string> Studies => Verdicts.Select(v => v.Study).Distinct();

    /// <summary>The kinds of verdict, the usual ones first.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            string[] usual = ["reproduced", Verdict.Differs, "not-derivable", "external"];
            return usual.Concat(Verdicts.Select(v => v.Kind).Except(usual));
        }
    }

    public int Count(string? study, string? kind) => Verdicts.Count(v => (study is null || v.Study == study) && (kind is null || v.Kind == kind));

    public static ScoreSheet Of(IEnumerable<NotebookResult> results)
    {
        var verdicts = new List<Verdict>();
        int tables = 0, figures = 0;
        foreach (var result in results.Where(r => r is { Notebook: not null, Outcome: NotebookOutcome.Passed or NotebookOutcome.Failed or NotebookOutcome.NotSaved }))
        {
            foreach (var cell in ((JsonArray)result.Notebook!["cells"]!).Select(json => new Cell((JsonObject)json!)).Where(cell => cell.IsCode))
            {
                var number = cell.Json["execution_count"] is JsonValue count && count.TryGetValue<int>(out var n) ? n : 0;
                foreach (var bundle in cell.Bundles)
                {
                    if (bundle.ContainsKey(NotebookRunner.PlotlyMime)) figures++;
                    if (bundle[Verdict.Mime] is { } verdict)
                        verdicts.AddRange((verdict is JsonArray many ? many.OfType<JsonObject>() : [verdict.AsObject()]).Select(json => Verdict.Of(json, result.Name, number)));
                    else if (MultilineText.Join(bundle["text/html"]).Contains("<table", StringComparison.OrdinalIgnoreCase)) tables++;
                }
            }
        }
        return new ScoreSheet { Verdicts = [.. verdicts.DistinctBy(v => (v.Study, v.Id, v.Kind))], Tables = tables, Figures = figures };
    }
}
