using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.Notebooks;

/// <summary>
/// Verdicts of notebooks 01 to 03 that once were stronger than the published counts can bear.
/// </summary>
public class MaritimeVerdicts
{
    private static readonly string[] Names =
        ["01-maritime-cluster.ipynb", "02-maritime-decisions.ipynb", "03-maritime-identity.ipynb"];

    private static readonly Dictionary<string, string> Words = Names.SelectMany(SavedNotebooks.CodeCells)
        .SelectMany(cell => cell["outputs"]!.AsArray())
        .Select(output => output?["data"]?["application/vnd.workbook.verdict+json"])
        .SelectMany(json => json is JsonArray many ? many.ToList() : [json]).OfType<JsonNode>()
        .ToDictionary(v => (string)v["id"]!, v => (string)v["verdict"]!);

    [PinnedTheory]
    [InlineData("multiple-motives", "bounded")] // "many" passed with 3 of 41
    [InlineData("decision-years", "bounded")] // was taken from years of something else
    [InlineData("complete-value-chain", "not-derivable")] // counted what a table cannot leave out
    [InlineData("other-hosts-smaller", "not-derivable")] // counted decisions, not units
    [InlineData("sample-covers-value-chain", "depends-on-the-reading")]
    [InlineData("turnover-2014-eur", "not-derivable")] // a rate of 2012 was applied to 2014
    [InlineData("rest-top-management", "depends-on-the-reading")] // the text mends it itself
    [InlineData("foreign-entry-years", "depends-on-the-reading")] // was left undecided against 4.1
    [InlineData("cluster-share", "depends-on-the-reading")] // of the decisions selected, or of all
    [InlineData("cluster-motive-trend", "depends-on-the-reading")] // not if the missing one is of 2000
    [InlineData("fewest-cluster-decisions", "depends-on-the-reading")] // not by the year
    [InlineData("largest-before-2008-cluster", "bounded")]
    [InlineData("mechanisms", "consistent")] // counted the groups of our own file
    [InlineData("praising-firms", "consistent")] // so did this
    [InlineData("identity-claims-illustrated", "consistent")] // could not have failed with our own coding
    [InlineData("investigation-end", "not-derivable")] // compared the investigation with the last interview
    public void A_verdict_says_no_more_than_the_counts_bear(string claim, string word) =>
        Assert.Equal(word, Words[$"maritime/{claim}"]);

    [PinnedFact]
    public void An_equation_has_one_verdict_which_is_not_reproduced()
    {
        Assert.All(["decisions-total", "cluster-decisions", "cluster-by-period", "cluster-markets"],
            claim => Assert.Equal("consistent", Words[$"maritime/{claim}"]));
        Assert.DoesNotContain(Claims.Load().All, claim => claim.Id is "maritime/decisions-2000-2007"
            or "maritime/other-decisions" or "maritime/cluster-2008-2013" or "maritime/market-china"
            or "maritime/diversification" or "maritime/research-projects" or "maritime/integrated-firms");
    }

    [PinnedTheory]
    [InlineData("ningbo-speaker")] // named beside three other verdicts on one slip
    [InlineData("labels-complete")]
    [InlineData("labels-positions")] // the speakers of firm F had no verdict of their own
    public void One_problem_has_one_verdict(string claim) => Assert.Equal("differs", Words[$"maritime/{claim}"]);

    [PinnedFact]
    public void The_rule_of_selection_is_said_to_leave_a_gap()
    {
        var text = string.Join("\n", SavedNotebooks.Cells("02-maritime-decisions.ipynb").Select(SavedNotebooks.Source));
        Assert.Contains("in neither group", text);
        Assert.DoesNotContain("more frequent motive holds in every reading", text);
    }
}
