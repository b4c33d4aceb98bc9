using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

public class RobustnessOfConclusions
{
    [Theory]
    [InlineData(12, 22, 1)]  // 12 of 22 is a majority, 11 is not
    [InlineData(22, 22, 11)]
    [InlineData(11, 22, 0)]  // does not hold to begin with
    public void A_majority_turns_when_so_many_cases_are_recoded(int part, int of, int recodings) =>
        Assert.Equal(recodings, Robustness.Recodings(part, of, k => 2 * k > of));

    [Fact]
    public void Recoding_counts_in_either_direction() =>
        Assert.Equal(1, Robustness.Recodings(10, 22, k => 2 * k < 22 && k < 11));

    [Fact]
    public void A_conclusion_that_nothing_turns_has_no_number() => Assert.Null(Robustness.Recodings(5, 10, _ => true));

    [Fact]
    public void Leaving_one_out_names_the_cases_that_carry_a_conclusion() =>
        Assert.Equal([30], Robustness.TurnedByLeavingOut([1, 2, 30], values => values.Average() > 5));

    [Fact]
    public void Cross_checks_list_what_holds_and_what_does_not()
    {
        var checks = new CrossChecks()
            .Equal("maritime", "parts add up", 14, 15)
            .Every("photonics", "shares stay below 100", [40, 120], s => s <= 100, s => $"{s}%");
        Assert.Equal([false, false], checks.All.Select(c => c.Holds));
        Assert.Equal(["14 against 15", "all but 1 of 2: 120%"], checks.All.Select(c => c.Found));
    }
}
