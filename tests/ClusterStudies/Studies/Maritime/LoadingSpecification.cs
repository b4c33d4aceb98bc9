using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>
/// The tables, counts and quotations of the maritime study. The numbers were taken from the study's text by hand.
/// </summary>
public sealed class LoadingSpecification
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [PinnedFact]
    public void Table_1_has_the_published_total_and_four_segments()
    {
        Assert.Equal(new ClusterSegment("Total", 213, 6655, 22546), Study.Overview[0]);
        Assert.Equal((213, 6655.0, 22546.0), Sums(Study.Overview.Skip(1)));
    }

    [PinnedFact]
    public void Table_2_has_64_interviews_with_13_firms()
    {
        Assert.Equal("ABCDEFGHIJKLM", string.Concat(Study.Interviews.Select(firm => firm.Firm)));
        Assert.Equal((4, 18, 42, 64), (
            Study.Interviews.Sum(firm => firm.Interviews2000_01),
            Study.Interviews.Sum(firm => firm.Interviews2007_08),
            Study.Interviews.Sum(firm => firm.Interviews2011_13),
            Study.Interviews.Sum(firm => firm.Total)));
        Assert.Equal(new FirmInterviews("F", "Equipment", "CEO", 1, 2, 1, 4), Study.Interviews[5]);
        Assert.Equal(new FirmInterviews("K", "Shipping", "CEO", null, 1, null, 1), Study.Interviews[10]);
    }

    [PinnedFact]
    public void The_core_firms_are_all_but_the_sales_agent_abroad() =>
        Assert.Equal("ABCDEFGHIJKL", string.Concat(Study.CoreFirms.Select(firm => firm.Firm)));

    [PinnedFact]
    public void A_segment_keeps_its_asterisk_in_the_table_and_drops_it_in_running_text() =>
        Assert.Equal([("Shipping firms*", "Shipping firms")],
            Study.Overview.Where(s => s.Segment != s.Name).Select(s => (s.Segment, s.Name)));

    [PinnedFact]
    public void Positions_are_listed_one_by_one() =>
        Assert.Equal(["Chairman", "CEO", "TM", "MM"], Study.Interviews.Single(firm => firm.Firm == "E").Positions);

    [PinnedFact]
    public void Appendix_1_has_four_claims_with_three_sources_each()
    {
        Assert.Equal(["egalitarianism", "cooperation", "entrepreneurship", "resilience"],
            Study.IdentityClaims.Select(claim => claim.Claim));
        Assert.All(Study.IdentityClaims,
            claim => Assert.Equal(3, Study.IdentitySources.Count(source => source.Claim == claim.Claim)));
        Assert.Equal(("Aam", 2015, null),
            Study.IdentitySources.Where(source => source.Page is null)
                .Select(source => (source.Author, source.Year, source.Page)).Single());
        Assert.Equal(2291, Study.IdentitySources.Sum(source => source.Page));
    }

    [PinnedFact]
    public void The_text_counts_41_decisions_of_which_26_are_motivated_by_the_cluster()
    {
        Assert.Equal([41, 26, 15],
            Study.DecisionCounts.Where(count => count.Dimension == "total").Select(count => count.Count));
        Assert.Equal([1, 2, 5, 6, 8],
            Study.DecisionCounts.Where(count => count.Dimension == "other-motive").Select(count => count.Count)
                .Order());
        Assert.Equal([8, 8, 12],
            Study.DecisionCounts.Where(count => count.Dimension == "cluster-motive").Select(count => count.Count)
                .Order());
    }

    [PinnedFact]
    public void Seven_firms_made_the_decisions_that_the_cluster_motivated() =>
        Assert.Equal("ABCDEFJ",
            string.Concat(Study.FirmGroups.Where(group => group.Group == "cluster-motivated")
                .Select(group => group.Firm).Order()));

    [PinnedFact]
    public void The_decisions_themselves_are_not_published() => Assert.Empty(Study.Decisions);

    [PinnedFact]
    public void Quantities_quotations_and_the_model_are_there()
    {
        Assert.Equal(7.5, Study.Context.Single(quantity => quantity.Id == "overview-exchange-rate").Value);
        Assert.Equal(Enumerable.Range(1, Study.Quotations.Count).Select(number => $"q{number:00}"),
            Study.Quotations.Select(quotation => quotation.Id));
        Assert.All(Study.ModelLinks, link => Assert.Contains(Study.ModelNodes, node => node.Id == link.From));
        Assert.All(Study.IdentityClaims, claim => Assert.Contains(Study.ModelNodes, node => node.Id == claim.Claim));
    }

    [PinnedFact]
    public void A_quotation_from_a_firm_that_was_not_interviewed_is_reported()
    {
        using var copy = new CopiedPackage();
        copy.Replace("maritime/quotations.csv", "q02,4.4,A,", "q02,4.4,Z,");

        var thrown = Assert.Throws<InvalidDataException>(() => MaritimeStudy.Load(copy.Folder));

        Assert.Equal(("maritime/quotations.csv", "firm", "Z"),
            DataFaults.Of(thrown).Select(fault => (fault.File, fault.Column, fault.Value)).Single());
    }

    private static (int, double, double) Sums(IEnumerable<ClusterSegment> segments) =>
        (segments.Sum(segment => segment.Firms), segments.Sum(segment => segment.TurnoverEurMillion),
            segments.Sum(segment => segment.ManLaborYears));
}
