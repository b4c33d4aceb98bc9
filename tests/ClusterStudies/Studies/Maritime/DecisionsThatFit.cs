using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Every table of the decisions that fits what the text prints of them.</summary>
public class DecisionsThatFit
{
    private static readonly IReadOnlyList<TablesThatFit> Readings = MaritimeStudy.Load().TablesThatFit;

    [PinnedFact]
    public void None_fits_everything_in_any_reading_of_the_years()
    {
        Assert.Equal(["periods as one", "2008 apart", "2000 to the letter", "both to the letter"],
            Readings.Select(r => r.Name));
        Assert.All(Readings, r => Assert.Equal((0, 2, 2), ((int)r.FitAll, r.Fewest, r.LeastChange)));
    }

    [PinnedFact]
    public void Two_printed_numbers_have_to_change_by_one_decision_each() => Assert.All(Readings, r => Assert.Equal(
        [
            "6 instead of 5 other decisions 2008-2013 and " +
                "6 instead of 7 decisions of the three largest firms after 2008",
            "6 instead of 5 other decisions 2008-2013 and " +
                "1 instead of no cluster-motivated decisions of the three largest firms after 2008",
        ],
        r.Corrections.Select(c => c.InWords)));

    [PinnedFact]
    public void The_tables_that_fit_then_are_those_of_a_count_by_hand()
    {
        // Largest firms, until 2007: 7 cluster-motivated and 4 others before 2000 and after, the cluster-motivated ones
        // at most 8 and 13, the others at most 3 and 6: 8 ways times 4 ways. After 2008, with 7 free: none refers to
        // the cluster, 0 to 6 others: 7 ways. With "none" free: 1 to 4 of 7 do (one of 5 is firm E's): 4 ways.
        Assert.Equal([8 * 4 * 7, 8 * 4 * 4], Readings[0].Corrections.Select(c => (int)c.Tables.Count));
    }

    [PinnedFact]
    public void The_shares_by_period_are_the_same_in_all_and_fall()
    {
        foreach (var reading in Readings)
        {
            Assert.Equal(["63%", "73%", "68%", "45%", "in all tables", "in all tables", "0.274"],
                reading.Conclusions.Take(7).Select(c => c.InWords));
        }
    }

    // fisher.test(rbind(c(0, 6), c(7, 4)))$p.value, and c(1, 6); rbind(c(7, 10), c(19, 5)), and c(8, 10), c(18, 5)
    [PinnedTheory]
    [InlineData("Largest firms, after against before 2008", "0.035 to 0.066")]
    [InlineData("Other firms: cluster-motivated share after 2008", "100%")]
    [InlineData("Largest against other firms, all years", "0.021 to 0.049")]
    public void Some_conclusions_hang_on_which_numbers_change(string conclusion, string range) => Assert.Equal(range,
        Readings[0].Conclusions.Single(c => c.Text.StartsWith(conclusion, StringComparison.Ordinal)).Nearest);
}
