using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>What became of the claims that a cell checks, as marks in the margin that lead to the ledger.</summary>
internal static class VerdictMarks
{
    private const int Most = 4;

    /// <summary>The marks of a cell; nothing where it states no verdict, or where it is the ledger.</summary>
    public static Html? Write(Passage passage, PageLinks links, string page)
    {
        var verdicts = passage.Show.Outputs == Visibility.Removed ? []
            : passage.Verdicts.DistinctBy(verdict => verdict.Id).ToList();
        if (verdicts.Count == 0 || verdicts.Any(verdict => links.IsLedger(page, verdict))) return null;
        // Of many, one mark for each word, which leads to the first.
        var marks = verdicts.Count <= Most ? verdicts.Select(verdict => Mark(verdict, verdict.Statement, null, links))
            : verdicts.GroupBy(verdict => verdict.Text).Select(same => Mark(
                same.First(), FormattableString.Invariant($"{same.Count()} claims"), same.Count(), links));
        return $"<p class=\"marks\">{marks}</p>\n";
    }

    private static Html Mark(Verdict verdict, string about, int? count, PageLinks links) => $"""
        <a class="mark" data-verdict="{verdict.Word.Code()}" href="{links.Ledger(verdict)}" title="{verdict.Text}: {
            about}"><span aria-hidden="true">{Sign(verdict.Word)}</span><span class="heard">{verdict.Text}: {
            about}</span>{(count is { } n ? (Html)$"<span aria-hidden=\"true\">{n}</span>" : null)}</a>

        """;

    private static string Sign(VerdictWord word) => word switch
    {
        VerdictWord.Reproduced => "\u2713",
        VerdictWord.Consistent => "=",
        VerdictWord.Bounded => "\u2264",
        VerdictWord.DependsOnReading => "\u00b1",
        VerdictWord.Differs => "\u2260",
        VerdictWord.NotDerivable => "?",
        _ => "\u2197",
    };
}
