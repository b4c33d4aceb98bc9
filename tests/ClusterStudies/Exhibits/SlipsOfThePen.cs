using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>What a newcomer writes first, and what the library says to it: no silent 0, but what to write.</summary>
public class SlipsOfThePen
{
    private sealed record Yard(string Coast, bool Exports, double? Staff);

    private static readonly Yard[] Yards =
        [new("south coast", true, 12), new("south coast", false, 30), new("north coast", true, null)];

    private static CrossTable Cross => CrossTable.Of(Yards, "Coast", y => y.Coast, "Exports", y => y.Exports);

    private static Frequencies Coasts => Frequencies.Of(Yards, "Coast", y => y.Coast);

    [Theory]
    [InlineData("sout coast")]
    [InlineData("South Coast")]
    [InlineData("south")]
    public void A_misspelt_level_is_no_silent_zero(string misspelt)
    {
        var expected = $"'{misspelt}' is no level of 'Coast'. Did you mean 'south coast'? To have 0 for a level that "
            + $"these data do not hold, name it when you count: order: [\"{misspelt}\", ...].";
        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => Cross[misspelt, true]).Message);
        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => Coasts[misspelt]).Message);
    }

    [Theory]
    [InlineData("east coast")]
    [InlineData("inland")]
    public void A_level_that_merely_does_not_occur_counts_zero(string absent) =>
        Assert.Equal((0, 0), (Cross[absent, true], Coasts[absent]));

    [Fact]
    public void A_level_that_is_asked_as_a_number_or_yes_and_no_is_never_a_misspelling()
    {
        Assert.Equal(0, CrossTable.Of(Yards.Take(1), "Coast", y => y.Coast, "Exports", y => y.Exports)[
            "south coast", false]);
        Assert.Equal(0, Frequencies.Of(Yards, "Staff", y => y.Staff)[13]);
    }

    [Fact]
    public void A_given_order_is_the_whole_list_of_what_can_be_asked()
    {
        var ordered = Frequencies.Of(Yards, "Coast", y => y.Coast, ["north coast", "inland"]);
        Assert.Equal((1, 0, 2), (ordered["north coast"], ordered["inland"], ordered["south coast"]));
        Assert.Equal("'fjord' is no level of 'Coast'; there are: 'north coast', 'inland', 'south coast'.",
            Assert.Throws<KeyNotFoundException>(() => ordered["fjord"]).Message);
    }

    [Fact]
    public void A_misspelt_group_is_told_the_nearest()
    {
        var fault = Assert.Throws<KeyNotFoundException>(
            () => GroupShares.Of(Yards, "Coast", y => y.Coast, y => y.Exports)["suoth coast"]);
        Assert.EndsWith("there are: 'south coast', 'north coast'. Did you mean south coast?", fault.Message);
    }

    [Fact]
    public void A_condition_that_leaves_no_case_is_named_as_the_reason()
    {
        var none = Yards.Where(y => y.Coast == "South coast").ToList();
        Action[] tests =
        [
            () => Wilson.Interval(none, y => y.Exports),
            () => FisherExact.Exact(none, y => y.Coast, y => y.Exports),
            () => MannWhitney.Exact(none, y => y.Staff, y => y.Exports),
            () => Descriptive.Of(none, y => y.Staff),
            () => CrossTable.Of(none, "Coast", y => y.Coast, "Exports", y => y.Exports).Test(),
        ];
        Assert.All(tests, test => Assert.Contains("== compares text letter by letter, capitals included",
            Assert.Throws<ArgumentException>(test).Message));
    }

    [Fact]
    public void Successes_and_cases_in_the_wrong_order_are_told_the_right_one() => Assert.Contains(
        "Successes come first, then n.", Assert.Throws<ArgumentException>(() => Wilson.Interval(3, 2)).Message);

    [Fact]
    public void A_table_without_columns_shows_each_property() => Assert.Equal(
        ["Coast", "Exports", "Staff"], Table.Of(Yards, "Yards").Content.Columns.Select(column => column.Header));

    [Fact]
    public void A_table_of_plain_values_has_one_column() =>
        Assert.Equal("north", Table.Of(["north", "south"], "Coasts").Content.Rows[0].Cells.Single());

    [Fact]
    public void An_empty_caption_is_told_what_a_caption_is()
    {
        Assert.Contains("says what it shows, of what, and n",
            Assert.Throws<ArgumentException>(() => Table.Of(Yards, " ")).Message);
        Assert.Contains(".Captioned(\"Companies by stage, n = 22\")",
            Assert.Throws<ArgumentException>(() => Charts.Bars(Coasts, "Yards").Captioned("")).Message);
    }
}
