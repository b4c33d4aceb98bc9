using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>The arguments under the propositions, and numbers that take revenues which are not known.</summary>
public sealed class ArgumentsAndBounds
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Each_proposition_is_drawn_from_the_arguments_that_its_section_counts() =>
        Assert.Equal([(1, 3), (2, 2), (3, 2)],
            Study.Arguments.CountBy(a => a.Proposition).Select(pair => (pair.Key, pair.Value)));

    [PinnedFact]
    public void A_passage_that_an_argument_names_bears_on_its_proposition() =>
        Assert.All(Study.Arguments, argument => Assert.All(argument.Quotations, id =>
            Assert.NotNull(Study.Quotations.Single(q => q.Id == id).On(argument.Proposition))));

    [PinnedFact]
    public void The_companies_of_unknown_revenue_leave_the_median_between_the_extremes()
    {
        var median = RevenueBounds.Of("median", Study.Companies, cases => cases.MedianRevenue());
        // R: median(c(known, 0, 0)), median(c(known, 200, 200)), median(known)
        Assert.Equal((3, 4.5, 3.5, 2), (median.Least, median.Most, median.Known, median.Missing));
    }

    [PinnedFact]
    public void A_small_company_pulls_nothing_and_a_large_one_pulls_the_pooled_share_towards_its_own()
    {
        var pooled = RevenueBounds.Of("share", Study.Companies, RevenueBounds.PooledShare);
        // (117.87 + 200 * 0.10) / (387.1 + 200) and (117.87 + 200 * 0.50) / (387.1 + 200), from Table 1.
        var revenue = Study.Companies.Sum(c => c.RevenueUsdMillion ?? 0);
        var abroad = Study.Companies.Sum(c => c.RevenueFromAbroad ?? 0);
        Assert.Equal(100 * (abroad + 20) / (revenue + 200), pooled.Least, 1e-9);
        Assert.Equal(100 * (abroad + 100) / (revenue + 200), pooled.Most, 1e-9);
    }

    [PinnedFact]
    public void A_number_without_gaps_has_no_room()
    {
        var known = Study.Companies.Where(c => c.RevenueUsdMillion is not null);
        var median = RevenueBounds.Of("median", known, cases => cases.MedianRevenue());
        Assert.Equal((median.Least, 0), (median.Most, median.Missing));
    }

    [PinnedFact]
    public void Read_by_either_descriptor_ten_are_orderly_and_without_selling_abroad_twenty_are_left()
    {
        var either = Study.DescriptorSwitch.Others[0].Read(Study.Companies);
        Assert.Equal(Study.Companies.Where(c => c.IsOrderlyAtAll).Letters(), either.Where(c => c.IsOrderly).Letters());
        Assert.Equal("J and M", Study.Companies.Select(c => c.Id)
            .Except(Study.AbroadSwitch.Others[0].Read(Study.Companies).Select(c => c.Id)).Listed());
    }

    [PinnedFact]
    public void A_table_of_multiverses_shows_the_range_and_the_smallest_sets()
    {
        var steps = Multiverse.Of(Study.Companies, Study.StageSwitches, companies => Spearman.Permutation(companies,
            c => c.ChainPosition, c => c.InternationalRevenuePercent, permutations: 1_999));
        var row = MultiverseTable.Of("Codings", ("Step and share", steps)).Content.Rows[0].Cells;
        Assert.Equal(["Step and share", "256"], row.Take(2));
        Assert.StartsWith("Spearman's rho 0.58, p = 0.0", row[2], StringComparison.Ordinal);
        Assert.Equal("0.23 to 0.79", row[3]);
        var sets = steps.SmallestTurns();
        Assert.Equal($"{sets[0].Count} ({sets.Count} ways)", row[^1]);
        Assert.Equal(sets.Count, MultiverseTable.OfTurns("Sets", ("Step and share", steps)).Content.Rows.Count);
    }
}
