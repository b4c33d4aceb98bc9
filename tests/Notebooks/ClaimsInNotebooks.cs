using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterStudies;

namespace Tests.Notebooks;

/// <summary>Every claim has one verdict, in one notebook, computed by a visible line.</summary>
public partial class ClaimsInNotebooks
{
    private static readonly Claims Claims = Claims.Load();

    private static IEnumerable<JsonNode> Verdicts(string name) =>
        SavedNotebooks.CodeCells(name).SelectMany(cell => cell["outputs"]!.AsArray()).SelectMany(VerdictsOf);

    private static IEnumerable<JsonNode> VerdictsOf(JsonNode? output) =>
        output?["data"]?["application/vnd.workbook.verdict+json"] switch
    {
        JsonArray many => many.OfType<JsonNode>(),
        JsonObject one => [one],
        _ => [],
    };

    private static IEnumerable<string> VerdictIds(string name) =>
        Verdicts(name).Select(verdict => (string)verdict["id"]!);

    [PinnedFact]
    public void Every_claim_is_checked_exactly_once()
    {
        var verdicts = SavedNotebooks.Names.SelectMany(VerdictIds).CountBy(id => id).ToDictionary();
        Assert.Equal([], Claims.All.Where(claim => !verdicts.ContainsKey(claim.Id)).Select(claim => claim.Id));
        Assert.Equal([], verdicts.Where(id => id.Value > 1).Select(id => id.Key));
    }

    [PinnedFact]
    public void No_verdict_is_about_a_claim_that_the_file_does_not_have() =>
        Assert.Equal([], SavedNotebooks.Names.SelectMany(VerdictIds).Except(Claims.All.Select(claim => claim.Id)));

    [PinnedFact]
    public void The_claims_file_says_of_each_claim_whether_it_held_when_published()
    {
        var verdicts = SavedNotebooks.Names.SelectMany(Verdicts)
            .ToDictionary(v => (string)v["id"]!, v => (string)v["verdict"]!);
        Assert.Equal([], Claims.All.Where(claim => claim.HeldWhenPublished != verdicts[claim.Id]
            switch { "reproduced" or "consistent" => true, "differs" => false, _ => null }).Select(claim => claim.Id));
    }

    [PinnedFact]
    public void No_check_compares_with_a_typed_number()
    {
        var typed = from name in SavedNotebooks.Names
                    from cell in SavedNotebooks.CodeCells(name)
                    from Match check in TypedCheck().Matches(SavedNotebooks.Source(cell))
                    select $"{name}: {check.Value}";
        Assert.Equal([], typed);
    }

    [PinnedFact]
    public void Every_row_of_the_ledger_links_to_the_cell_that_computed_it_and_every_verdict_to_its_row()
    {
        var ledger = string.Concat(SavedNotebooks.CodeCells("07-claims-audit.ipynb")
            .SelectMany(c => c["outputs"]!.AsArray()).Select(o => o!["data"]?["text/html"]?.ToJsonString() ?? ""));
        foreach (var name in SavedNotebooks.Names)
        {
            foreach (var cell in SavedNotebooks.CodeCells(name))
            {
                foreach (var output in cell["outputs"]!.AsArray())
                {
                    foreach (var verdict in VerdictsOf(output))
                    {
                        var anchor = "claim-" + ((string)verdict["id"]!).Replace('/', '-');
                        Assert.Contains($"id=\\u0022{anchor}\\u0022", ledger);
                        Assert.Contains($"{name}#cell-{cell["id"]}", ledger);
                        Assert.Contains(
                            $"07-claims-audit.ipynb#{anchor}", output!["data"]!["text/html"]!.ToJsonString());
                    }
                }
            }
        }
    }

    [PinnedFact]
    public void Every_expression_of_both_texts_has_a_claim_that_exists_or_a_reason()
    {
        var coverage = Coverage.Load();
        Assert.Empty(coverage.Undecided);
        Assert.Equal([], coverage.Rows.Select(r => r.ClaimId).OfType<string>().Except(Claims.All.Select(c => c.Id)));
        foreach (var study in coverage.Rows.GroupBy(r => r.Expression.Study))
            Assert.Equal(Enumerable.Range(1, study.Count()), study.Select(r => r.Expression.Order));
    }

    // .Check(19) or .CheckRange(0, 65): a number where data should be.
    [GeneratedRegex(@"\.Check(?:Range)?\(\s*-?\d[\d.]*\s*[,)][^)]*\)?")]
    private static partial Regex TypedCheck();
}
