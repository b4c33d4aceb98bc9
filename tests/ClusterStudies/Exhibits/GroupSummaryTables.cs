using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class GroupSummaryTables
{
    private static readonly (string Line, double? Revenue)[] Items =
        [("Optics", 4), ("Subsystems", 8), ("Optics", null), ("Optics", 2), ("Service", null), ("Optics", 20),
            ("Subsystems", 1)];

    private static readonly GroupSummaries Example = GroupSummaries.Of(Items, "Product line", i => i.Line,
        i => i.Revenue);

    [Fact]
    public void Each_group_has_its_own_summary()
    {
        Assert.Equal(["Optics", "Subsystems", "Service"], Example.Labels);
        Assert.Equal((3, 1, 4.0), (Example["Optics"].N, Example["Optics"].Missing, Example["Optics"].Median));
        Assert.Equal(4.5, Example["Subsystems"].Median);
    }

    [Fact]
    public void All_are_summarized_together() =>
        Assert.Equal((5, 2, 20.0), (Example.All!.N, Example.All.Missing, Example.All.Maximum));

    [Fact]
    public void A_group_without_a_known_value_says_so_when_it_is_asked_for() =>
        Assert.Contains("'Service' is no group with known values of 'Product line'",
        Assert.Throws<KeyNotFoundException>(() => Example["Service"]).Message);

    [Fact]
    public void It_displays_a_group_without_a_known_value_with_empty_cells() =>
        Assert.Equal(
            """
            Revenue (USD million)

            Product line  n  Missing  Lowest  Lower quartile  Median  Upper quartile  Highest  Mean
            ------------  -  -------  ------  --------------  ------  --------------  -------  ----
            Optics        3        1       2               3       4              12       20   8.7
            Subsystems    2        0       1            2.75     4.5            6.25        8   4.5
            Service       0        1
            All           5        2       1               2       4               8       20   7.0

            Quartiles interpolate between the two nearest values (type 7 of Hyndman and Fan, 1996).
            """.ReplaceLineEndings("\n"), Example.ToTable("Revenue", "USD million").ToString());
}
