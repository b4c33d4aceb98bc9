using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>The first thing that a newcomer tries: a cross table by a yes/no property.</summary>
public class CategoriesOfAnyKind
{
    private enum Size
    {
        Small,
        VeryLarge,
    }

    private sealed record Yard(string? Coast, bool? Exports, int Founded, Size Size, double? Staff);

    private static readonly Yard[] Yards =
    [
        new("south", false, 1990, Size.VeryLarge, 12), new("south", true, 1950, Size.Small, 30),
        new("north", true, 1950, Size.Small, 45), new(null, true, 1990, Size.VeryLarge, 50),
        new("north", null, 1970, Size.Small, null), new("south", false, 1970, Size.Small, 9),
    ];

    [Fact]
    public void A_cross_table_takes_yes_and_no_and_says_them_as_words_yes_first()
    {
        var table = CrossTable.Of(Yards, "Coast", y => y.Coast, "Exports", y => y.Exports);
        Assert.Equal(["yes", "no"], table.ColumnLabels);
        Assert.Equal((1, 2, 2), (table["south", true], table["south", false], table.Missing));
        Assert.Equal("Fisher's exact test", table.Test().Method);
        Assert.Equal(2, table.Test().Missing);
        // fisher.test(matrix(c(1, 1, 2, 0), 2))$p.value
        Assert.Equal(1, table.Test().PValue, 9);
    }

    [Fact]
    public void The_test_of_a_cross_table_is_that_of_its_counts_and_names_what_it_sets_against_what()
    {
        var items = Enumerable.Range(0, 20).Select(i => (Coast: i < 10 ? "south" : "north", Exports: i is < 8 or 19));
        var test = CrossTable.Of(items, "Coast", i => i.Coast, "Exports", i => i.Exports).Test();
        // fisher.test(matrix(c(8, 1, 2, 9), 2))$p.value
        Assert.Equal(0.0054775, test.PValue, 7);
        Assert.Equal("2 x 2, south against north; yes against no", test.Compared);
    }

    [Fact]
    public void Numbers_and_enumerations_stand_in_their_own_order_whatever_comes_first()
    {
        Assert.Equal(["1950", "1970", "1990"], Frequencies.Of(Yards, "Founded", y => y.Founded).Labels);
        Assert.Equal(["Small", "Very large"], Frequencies.Of(Yards, "Size", y => y.Size).Labels);
        Assert.Equal(2, Frequencies.Of(Yards, "Founded", y => y.Founded)[1950]);
    }

    [Fact]
    public void Words_stand_as_before_by_frequency_or_as_they_occur()
    {
        Assert.Equal(["south", "north"], Frequencies.Of(Yards, "Coast", y => y.Coast).Labels);
        Assert.Equal(["south", "north", "missing"],
            GroupSummaries.Of(Yards, "Coast", y => y.Coast, y => y.Staff).Labels);
    }

    [Fact]
    public void Shares_by_group_come_with_their_intervals_and_what_is_missing()
    {
        var shares = GroupShares.Of(Yards, "Size", y => y.Size, y => y.Exports);
        Assert.Equal((2, 3), (shares[Size.Small].Successes, shares[Size.Small].N));
        // prop.test(2, 3, correct = FALSE)$conf.int
        Assert.Equal(0.2076596, shares[Size.Small].ConfidenceLow, 7);
        Assert.Equal(0.9385081, shares[Size.Small].ConfidenceHigh, 7);
        var fault = Assert.Throws<KeyNotFoundException>(() => shares["Large"]);
        Assert.Contains("there are: 'Small', 'Very large'", fault.Message);
    }

    [Fact]
    public void Two_groups_of_any_kind_can_be_compared_and_more_are_refused_with_what_to_write()
    {
        var byWord = MannWhitney.Exact(Yards, y => y.Staff, y => y.Coast);
        Assert.Equal("north against south, 1 and 3 values", byWord.Compared);
        var fault = Assert.Throws<ArgumentException>(() => MannWhitney.Exact(Yards, y => y.Staff, y => y.Founded));
        Assert.Contains("gives 3: '1950', '1970', '1990'. Compare one with all others, c => c.Group == \"name\"",
            fault.Message);
    }

    [Fact]
    public void A_chart_is_drawn_from_counts_and_shares_without_another_word()
    {
        var counts = Charts.Bars(Frequencies.Of(Yards, "Coast", y => y.Coast), "Yards (number)").Captioned("Yards");
        Assert.Contains("south", counts.ToPlotlyJson());
        var cross = Charts.Bars(CrossTable.Of(Yards, "Coast", y => y.Coast, "Exports", y => y.Exports));
        Assert.Contains("\"yes\"", cross.Captioned("Yards").ToPlotlyJson());
        Assert.Contains("2 of 3", Charts.Intervals(GroupShares.Of(Yards, "Size", y => y.Size, y => y.Exports))
            .Captioned("Shares").ToPlotlyJson());
    }
}
