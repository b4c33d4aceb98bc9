using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>What follows from the counts that the text states. Worked out by hand.</summary>
public sealed class StatedCounts
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();
    private static readonly DecisionCounts Counts = DecisionCounts.Of(Study);

    [PinnedFact]
    public void Without_a_ledger_the_counts_are_those_that_the_text_states()
    {
        Assert.False(Counts.AreFromLedger);
        Assert.Equal((41, 26, 15, 7), (Counts.Total, Counts.Cluster, Counts.Other, Counts.DecidingFirms));
        Assert.All(Counts.BesideStated, c => Assert.Null(c.Ledger));
    }

    [PinnedFact]
    public void The_other_decisions_by_period_have_three_readings_since_one_of_them_lacks_a_period()
    {
        Assert.Equal(["as stated", "missing in 2000", "by difference"], Counts.ByPeriod.Select(r => r.Name));
        Assert.Equal([(8, 3), (13, 6), (5, 5)], Counts.ByPeriod[0].Periods.Select(p => (p.Cluster, p.Other)));
        Assert.Equal([(8, 4), (13, 6), (5, 5)], Counts.ByPeriod[1].Periods.Select(p => (p.Cluster, p.Other)));
        Assert.Equal([(8, 3), (13, 6), (5, 6)], Counts.ByPeriod[2].Periods.Select(p => (p.Cluster, p.Other)));
        Assert.Equal([(40, 1), (41, 0), (41, 0)], Counts.ByPeriod.Select(r => (r.N, r.WithoutPeriod)));
    }

    [PinnedFact]
    public void Counts_that_agree_have_one_reading()
    {
        using var package = new Data.CopiedPackage();
        package.Replace("maritime/decision_counts.csv", "2008-2013,other,5", "2008-2013,other,6");
        Assert.Equal((41, 0),
            DecisionCounts.Of(MaritimeStudy.Load(package.Folder)).ByPeriod.Select(r => (r.N, r.WithoutPeriod))
                .Single());
    }

    [PinnedFact]
    public void The_largest_firms_made_more_other_decisions_after_2008_than_the_period_holds() =>
        Assert.Equal([(7, 4, 0, 7), (7, 4, 0, 6), (7, 4, 0, 5)],
            Counts.LargestFirms.Select(r => (r.ClusterBefore, r.OtherBefore, r.ClusterAfter, r.OtherAfter)));

    /// <summary>
    /// By hand, tables no more probable than the observed one; as R: fisher.test(rbind(c(0, 7), c(7, 4))), and
    /// with 6 and 5 for 7.
    /// </summary>
    [PinnedFact]
    public void Their_contrast_is_tested_exactly_in_each_reading()
    {
        Assert.Equal([Math.Round(408 / 31824.0, 8), Math.Round(671 / 19448.0, 8), Math.Round(385 / 11440.0, 8)],
            Counts.LargestFirms.Select(r => Math.Round(r.OddsRatio!.PValue, 8)));
        Assert.All(Counts.LargestFirms, r => Assert.Equal(0, r.OddsRatio!.Estimate));
    }

    [PinnedFact]
    public void Mentions_bound_the_number_of_decisions_with_several_motives()
    {
        Assert.Equal((28, 2, 1, 2), Bounds(Counts.ClusterMotives));
        Assert.Equal((22, 7, 2, 7), Bounds(Counts.OtherMotives));
        Assert.Null(Counts.ClusterMotives.KnownWithSeveral);
    }

    [PinnedTheory]
    [InlineData(5, new[] { 5 }, 0, 0)]
    [InlineData(5, new[] { 5, 5 }, 5, 5)]
    [InlineData(3, new[] { 2, 1, 1 }, 1, 1)]
    [InlineData(4, new[] { 2, 2, 2, 2 }, 2, 4)]
    [InlineData(4, new[] { 1, 1 }, 0, 0)]
    public void The_fewest_are_found_by_stacking_motives_and_the_most_by_pairing_them(int decisions, int[] motives,
        int fewest, int most)
    {
        var mentions =
            new MotiveMentions(
                [.. motives.Select((count, i) => new DecisionCount("cluster-motive", $"m{i}", "cluster", count, ""))],
                decisions, null);
        Assert.Equal((fewest, most), (mentions.FewestWithSeveral, mentions.MostWithSeveral));
    }

    [PinnedTheory]
    [InlineData("following-partner", "Following a partner of the same cluster")]
    [InlineData("entry-mode", "Entry mode")]
    [InlineData("2001-2007", "2001-2007")]
    [InlineData("cluster", "Cluster-motivated")]
    public void Codes_are_shown_as_words_and_years_as_they_are(string code, string label) =>
        Assert.Equal(label, DecisionCounts.LabelOf(code));

    [PinnedTheory]
    [InlineData("before 2008", "before 2008")] // of all, and of the cluster-motivated ones
    [InlineData("franchise", "franchise")]
    public void A_level_to_count_again_names_one_stated_count(string level, string named) =>
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => Counts.Recounted(level)).Message);

    [PinnedFact]
    public void A_count_that_is_not_stated_is_named() =>
        Assert.Contains("market, Poland, cluster",
            Assert.Throws<ArgumentException>(() => Counts.Count("market", "Poland", "cluster")).Message);

    [PinnedFact]
    public void The_others_of_a_period_are_what_the_cluster_leaves_of_it()
    {
        Assert.Equal(["until 2000", "2001-2007", "2008-2013"], Counts.StatedPeriods.Select(p => p.Name));
        Assert.Equal([3, 6, 6], Counts.StatedPeriods.Select(p => p.OtherRemaining));
        Assert.Equal([0, 0, 1], Counts.StatedPeriods.Select(p => p.WithoutKind));
    }

    [PinnedFact]
    public void Early_entries_are_a_majority_whatever_the_modes_that_are_not_named() =>
        Assert.Equal((33, 36, 5, 38),
            (Counts.EntryModes.EarlyEntries, Counts.EntryModes.Named, Counts.EntryModes.Unnamed,
            Counts.EntryModes.EarlyEntriesAtMost));

    [PinnedFact]
    public void First_entries_in_parallel_count_in_both_countries_and_once_among_all()
    {
        var entries = Counts.FirstEntries;
        Assert.Equal((25, 1, 13, 11, 0),
            (entries.Total, entries.NotFirst, entries.Into("Brazil"), entries.Into("China"),
            entries.Into("Poland")));
        Assert.Equal(22, entries.IntoAnyOf("Brazil", "China"));
        Assert.Equal(["Brazil 13", "China 11", "Vietnam 1", "Latvia 1", "USA 1"],
            entries.Countries.Select(c => $"{c}"));
    }

    [PinnedFact]
    public void What_the_largest_firms_leave_for_the_others_is_a_bound_where_they_use_up_the_period()
    {
        Assert.Equal(["14 of 19", "14 of 20", "14 of 19"], Counts.OtherFirms.Select(r => r.Before));
        Assert.Equal(["74%", "70%", "74%"], Counts.OtherFirms.Select(r => r.ShareBefore));
        Assert.All(Counts.OtherFirms, r => Assert.Equal(("5 of at least 5", "up to 100%"), (r.After, r.ShareAfter)));
    }

    [PinnedFact]
    public void Every_check_of_the_counts_is_listed_with_the_kind_of_its_misfit()
    {
        Assert.Equal(16, Counts.Checks.Count);
        Assert.Equal([("contradiction", 2), ("incomplete", 1), ("reading", 3), ("repeats another", 3)],
            Counts.Misfits.CountBy(c => c.MisfitIs).Select(g => (g.Key, g.Value)).Order());
    }

    [PinnedFact]
    public void The_trend_of_the_readings_is_put_into_words()
    {
        Assert.Equal("decreasing; not steadily decreasing", Counts.ByPeriod.InEach(r => r.Direction));
        Assert.Equal("40 or 41", Counts.ByPeriod.InEach(r => r.N, " or "));
        Assert.StartsWith("Reading as stated, exact p = ", Counts.ByPeriod[0].TrendInWords);
        Assert.All(Counts.ByPeriod, r => Assert.Equal("2008-2013", r.LowestShare));
    }

    [PinnedFact]
    public void Numbers_of_the_context_are_found_by_name_and_misspelt_names_are_answered_with_the_nearest()
    {
        Assert.Equal(2010, Study.Stated("latvia-entry"));
        Assert.Contains("'latvia-entry'",
            Assert.Throws<KeyNotFoundException>(() => Study.Stated("latvia-entri")).Message);
        Assert.Equal(["A", "B", "C"], Study.Group("integrated"));
    }

    private static (int, int, int, int) Bounds(MotiveMentions m) =>
        (m.Mentions, m.Surplus, m.FewestWithSeveral, m.MostWithSeveral);
}
