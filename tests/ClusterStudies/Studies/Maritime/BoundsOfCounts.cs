using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>What the stated counts leave for a number that the text states once, or not at all. By hand.</summary>
public sealed class BoundsOfCounts
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();
    private static readonly DecisionCounts Counts = DecisionCounts.Of(Study);
    private static readonly Claims Claims = Claims.Load();

    [PinnedTheory]
    [InlineData("greenfield", null, 0, 19)] // 41 - 8 - 7 - 4 - 3
    [InlineData("agent", null, 0, 13)]
    [InlineData("mature-stage", null, 1, 8)] // the diversification in China; 41 - 33
    [InlineData("following-partner", null, 6, 26)] // 26 - 12 - 8
    [InlineData("social-cues", null, 10, 26)] // 26 - 8 - 8
    [InlineData("low-cost", null, 0, 15)]
    [InlineData("market-opportunity", null, 1, 15)] // 15 - 14
    [InlineData("before 2008", "all", 7, 30)] // 11 + 19
    [InlineData("before 2008", "cluster", 0, 11)]
    [InlineData("after 2008", "cluster", 0, 5)]
    public void A_count_that_stands_once_is_bounded_by_the_others(string level, string? motivation, int least, int most)
        => Assert.Equal((least, most), Counts.Bounds(level, motivation));

    [PinnedFact]
    public void So_is_the_claim_about_it()
    {
        var verdict = Counts.Decide(Claims["maritime/entry-agent"], "agent");
        Assert.Equal((VerdictWord.Bounded, "between 0 and 13"), (verdict.Word, verdict.Computed));
    }

    [PinnedFact]
    public void What_no_other_count_bounds_is_refused() =>
        Assert.Contains("'firms'", Assert.Throws<ArgumentException>(() => Counts.Bounds("firms")).Message);

    [PinnedFact]
    public void Decisions_with_several_motives_may_be_few_or_many() =>
        Assert.Equal((3, 33), Counts.WithSeveralMotives); // 1 + 2; 26 + 7

    [PinnedFact]
    public void Half_of_the_decisions_since_2000_or_nearly_all_led_to_the_hubs() =>
        Assert.Equal((15, 28, 30), Counts.HubsSince2000); // 13 + 5 - 3; 30 - 2; 19 + 11

    [PinnedFact]
    public void No_more_than_seventeen_of_the_first_entries_can_be_first_ones_of_seven_firms() =>
        Assert.Equal(17, Counts.FirstEntries.MostOf(Counts.DecidingFirms)); // 7 + 7 + 1 + 1 + 1

    [PinnedFact]
    public void The_early_stages_hold_at_both_ends_if_first_entries_are_early_ones()
    {
        var stages = Counts.EarlyStages;
        Assert.True(stages.HoldsIfTheSame); // 25 / 38 > 1 / 3 and 25 / 33 > 1 / 8
        Assert.Equal("25 of 38 early against 1 of 3 later decisions, up to 25 of 33 against 1 of 8",
            stages.IfTheSameInWords);
        Assert.Equal("between 18 and 26 of 33 early entries", stages.IfNotInWords);
    }

    [PinnedFact]
    public void By_the_year_the_first_period_has_the_fewest_decisions()
    {
        Assert.Equal([("until 2000", 8, 13), ("2001-2007", 13, 7), ("2008-2013", 5, 6)], Counts.ClusterByYears);
        Assert.Equal(("until 2000", "2008-2013"), (Counts.FewestPerYear, Counts.ByPeriod[0].FewestDecisions));
    }

    [PinnedFact]
    public void Five_decisions_left_out_of_the_first_period_would_take_its_larger_share_away() =>
        Assert.StartsWith("5 of them", Counts.ByPeriod[0].LeftOutInWords); // 8 of 16 against 5 of 10

    /// <summary>By enumeration, as CochranArmitage.Power's own tests check it.</summary>
    [PinnedFact]
    public void The_trend_test_would_find_the_very_pattern_once_in_five_times_at_best() =>
        Assert.Equal(["14% (as stated)", "12% (missing in 2000)", "21% (by difference)"],
            Counts.ByPeriod.Select(r => r.TrendPowerInWords));

    [PinnedFact]
    public void Passages_on_the_decisions_are_those_of_4_3_or_of_claims_that_count_decisions()
    {
        var passages = Contradiction.Load().OnDecisions(Claims).Select(c => c.Id).ToList();
        Assert.Superset(new HashSet<string> { "inclusion-rule", "other-by-period", "largest-after-2008", "firm-g" },
            passages.ToHashSet());
        Assert.DoesNotContain("duty-denied", passages);
    }
}
