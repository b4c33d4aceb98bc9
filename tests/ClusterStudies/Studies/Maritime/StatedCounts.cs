using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>What follows from the counts that the text states. Worked out by hand.</summary>
public sealed class StatedCounts
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();
    private static readonly DecisionCounts Counts = DecisionCounts.Of(Study);

    [Fact]
    public void Without_a_ledger_the_counts_are_those_that_the_text_states()
    {
        Assert.False(Counts.AreFromLedger);
        Assert.Equal((41, 26, 15, 7), (Counts.Total, Counts.Cluster, Counts.Other, Counts.DecidingFirms));
        Assert.All(Counts.BesideStated, c => Assert.Null(c.Ledger));
    }

    [Fact]
    public void The_other_decisions_by_period_have_two_readings_that_differ_in_the_last_period()
    {
        Assert.Equal(["as stated", "by difference"], Counts.ByPeriod.Select(r => r.Name));
        Assert.Equal([(8, 3), (13, 6), (5, 5)], Counts.ByPeriod[0].Periods.Select(p => (p.Cluster, p.Other)));
        Assert.Equal([(8, 3), (13, 6), (5, 6)], Counts.ByPeriod[1].Periods.Select(p => (p.Cluster, p.Other)));
        Assert.Equal([(40, 1), (41, 0)], Counts.ByPeriod.Select(r => (r.N, r.WithoutPeriod)));
    }

    [Fact]
    public void Counts_that_agree_have_one_reading()
    {
        using var package = new Data.CopiedPackage();
        package.Replace("maritime/decision_counts.csv", "2008-2013,other,5", "2008-2013,other,6");
        Assert.Equal((41, 0), DecisionCounts.Of(MaritimeStudy.Load(package.Folder)).ByPeriod.Select(r => (r.N, r.WithoutPeriod)).Single());
    }

    [Fact]
    public void The_largest_firms_made_more_other_decisions_after_2008_than_the_period_holds() =>
        Assert.Equal([(7, 4, 0, 7), (7, 4, 0, 6), (7, 4, 0, 5)], Counts.LargestFirms.Select(r => (r.ClusterBefore, r.OtherBefore, r.ClusterAfter, r.OtherAfter)));

    /// <summary>By hand, tables no more probable than the observed one; as R: fisher.test(rbind(c(0, 7), c(7, 4))), and with 6 and 5 for 7.</summary>
    [Fact]
    public void Their_contrast_is_tested_exactly_in_each_reading()
    {
        Assert.Equal([Math.Round(408 / 31824.0, 8), Math.Round(671 / 19448.0, 8), Math.Round(385 / 11440.0, 8)], Counts.LargestFirms.Select(r => Math.Round(r.OddsRatio!.PValue, 8)));
        Assert.All(Counts.LargestFirms, r => Assert.Equal(0, r.OddsRatio!.Estimate));
    }

    [Fact]
    public void Mentions_bound_the_number_of_decisions_with_several_motives()
    {
        Assert.Equal((28, 2, 1, 2), Bounds(Counts.ClusterMotives));
        Assert.Equal((22, 7, 2, 7), Bounds(Counts.OtherMotives));
        Assert.Null(Counts.ClusterMotives.KnownWithSeveral);
    }

    [Theory]
    [InlineData(5, new[] { 5 }, 0, 0)]
    [InlineData(5, new[] { 5, 5 }, 5, 5)]
    [InlineData(3, new[] { 2, 1, 1 }, 1, 1)]
    [InlineData(4, new[] { 2, 2, 2, 2 }, 2, 4)]
    [InlineData(4, new[] { 1, 1 }, 0, 0)]
    public void The_fewest_are_found_by_stacking_motives_and_the_most_by_pairing_them(int decisions, int[] motives, int fewest, int most)
    {
        var mentions = new MotiveMentions([.. motives.Select((count, i) => new DecisionCount("cluster-motive", $"m{i}", "cluster", count, ""))], decisions, null);
        Assert.Equal((fewest, most), (mentions.FewestWithSeveral, mentions.MostWithSeveral));
    }

    [Theory]
    [InlineData("following-partner", "Following a partner of the same cluster")]
    [InlineData("entry-mode", "Entry mode")]
    [InlineData("2001-2007", "2001-2007")]
    [InlineData("cluster", "Cluster-motivated")]
    public void Codes_are_shown_as_words_and_years_as_they_are(string code, string label) => Assert.Equal(label, DecisionCounts.LabelOf(code));

    [Fact]
    public void A_count_that_is_stated_only_once_is_not_derivable() =>
        Assert.Equal(VerdictWord.NotDerivable, Counts.Check(Claims.Load()["maritime/entry-agent"], "entry-mode", "agent", "all").Word);

    [Fact]
    public void A_count_that_is_not_stated_is_named() =>
        Assert.Contains("market, Poland, cluster", Assert.Throws<ArgumentException>(() => Counts.Count("market", "Poland", "cluster")).Message);

    private static (int, int, int, int) Bounds(MotiveMentions m) => (m.Mentions, m.Surplus, m.FewestWithSeveral, m.MostWithSeveral);
}
