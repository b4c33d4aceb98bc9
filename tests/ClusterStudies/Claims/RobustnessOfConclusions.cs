using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

public class RobustnessOfConclusions
{
    [PinnedTheory]
    [InlineData(12, 22, 1)]  // 12 of 22 is a majority, 11 is not
    [InlineData(22, 22, 11)]
    [InlineData(11, 22, 0)]  // does not hold to begin with
    public void A_majority_turns_when_so_many_cases_are_recoded(int part, int of, int recodings) =>
        Assert.Equal(recodings, Robustness.Recodings(part, of, k => 2 * k > of));

    [PinnedFact]
    public void Recoding_counts_in_either_direction() =>
        Assert.Equal(1, Robustness.Recodings(10, 22, k => 2 * k < 22 && k < 11));

    [PinnedFact]
    public void A_conclusion_that_nothing_turns_has_no_number() => Assert.Null(Robustness.Recodings(5, 10, _ => true));

    [PinnedFact]
    public void Leaving_one_out_names_the_cases_that_carry_a_conclusion() =>
        Assert.Equal([30], Robustness.TurnedByLeavingOut([1, 2, 30], values => values.Average() > 5));

    [PinnedFact]
    public void Cross_checks_list_what_holds_and_what_does_not()
    {
        var checks = new CrossChecks()
            .Equal("maritime", "parts add up", 14, 15)
            .Every("photonics", "shares stay below 100", [40, 120], s => s <= 100, s => $"{s}%");
        Assert.Equal([false, false], checks.All.Select(c => c.Holds));
        Assert.Equal(["14 against 15", "all but 1 of 2: 120%"], checks.All.Select(c => c.Found));
    }

    [PinnedTheory]
    [InlineData(26, 41, 6)] // 20 of 41 is no majority
    [InlineData(20, 41, 0)]
    public void A_conclusion_of_a_majority_counts_its_recodings(int part, int of, int recodings) =>
        Assert.Equal(recodings, Conclusion.MoreThanHalf("maritime", "most", "decisions", part, of).Recodings);

    [PinnedFact]
    public void A_share_that_no_count_gives_is_impossible_and_one_of_unknown_cases_is_left_open()
    {
        var shares = PrintedShare.Of(Claims.Load(), ("maritime", 41));
        Assert.Equal("23 to 26", shares.Single(s => s.Claim.Id == "maritime/cluster-share").Counts);
        Assert.All(shares.Where(s => s.Claim.Study == "photonics"),
            s => Assert.Equal((null, null), (s.Cases, s.Counts)));
        var half = shares.Single(s => s.Claim.Id == "maritime/cluster-share").Claim with { Published = "50.0%" };
        Assert.Equal("none: impossible", new PrintedShare(half, 41).Counts);
    }

    [PinnedFact]
    public void Both_studies_bring_their_own_cross_checks()
    {
        var checks = new CrossChecks().Of(MaritimeStudy.Load()).Of(PhotonicsStudy.Load()).All;
        Assert.Equal([("maritime", 14), ("photonics", 6)], checks.CountBy(c => c.Study).Select(g => (g.Key, g.Value)));
        Assert.Equal(["36 against 41", "14 against 15", "7 against 5"],
            checks.Where(c => !c.Holds && c.Study == "maritime").Select(c => c.Found)
                .Where(found => found.Length < 14));
    }

    [PinnedFact]
    public void A_mean_can_hang_on_one_company()
    {
        var lowest = LowestProductLine.Of(PhotonicsStudy.Load().Companies);
        Assert.Equal(["mean", "median"], lowest.Select(line => line.Measure));
        Assert.All(lowest, line => Assert.Equal(line.TurnedBy.Count == 0, line.TurnedByLetters == "none"));
        Assert.Equal("Precision Optics", lowest[0].Name);
    }
}
