using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class FrequencyTables
{
    private static readonly string?[] Items = ["Export", "None", "Export", null, "Agent", "Export"];

    [Fact]
    public void The_most_frequent_level_stands_first() =>
        Assert.Equal(["Export", "None", "Agent"], Frequencies.Of(Items, "Stage", item => item).Labels);

    [Fact]
    public void Missing_items_are_counted_apart()
    {
        var stages = Frequencies.Of(Items, "Stage", item => item);
        Assert.Equal((5, 1, 3, 0), (stages.N, stages.Missing, stages["Export"], stages["unheard of"]));
    }

    [Fact]
    public void A_given_order_holds_and_shows_levels_that_do_not_occur()
    {
        var ordered = Frequencies.Of(Items, "Stage", item => item, order: ["Investment", "Agent"]);
        Assert.Equal(["Investment", "Agent", "Export", "None"], ordered.Labels);
        Assert.Equal(0, ordered["Investment"]);
    }

    [Fact]
    public void It_displays_with_shares_and_a_total() =>
        Assert.Equal(
            """
            Stages

            Stage   Count  Share (%)
            ------  -----  ---------
            Export      3         60
            None        1         20
            Agent       1         20
            Total       5        100

            n = 5, missing 1.
            """.ReplaceLineEndings("\n"), Frequencies.Of(Items, "Stage", item => item).ToTable("Stages").ToString());
}
