using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class CrossTables
{
    private static readonly (string? Line, string? Style)[] Items =
        [("Optics", "Incremental"), ("Optics", "Orderly"), ("Optics", "Incremental"), ("Photonics", "Orderly"),
            ("Photonics", null)];

    private static readonly CrossTable Example = CrossTable.Of(Items, "Line", i => i.Line, "Style", i => i.Style);

    [Fact]
    public void Counts_stand_by_row_and_column()
    {
        Assert.Equal(new[,] { { 2, 1 }, { 0, 1 } }, Example.Counts);
        Assert.Equal(2, Example["Optics", "Incremental"]);
        Assert.Equal(0, Example["Optics", "unheard of"]);
    }

    [Fact]
    public void Missing_items_are_counted_apart() => Assert.Equal((4, 1), (Example.N, Example.Missing));

    [Fact]
    public void Totals_are_those_of_the_counts()
    {
        Assert.Equal([3, 1], Example.RowTotals);
        Assert.Equal([2, 2], Example.ColumnTotals);
    }

    [Fact]
    public void A_given_order_holds_and_shows_levels_that_do_not_occur()
    {
        var ordered = CrossTable.Of(Items, "Line", i => i.Line, "Style", i => i.Style,
            rowOrder: ["Subsystems", "Photonics"]);
        Assert.Equal(["Subsystems", "Photonics", "Optics"], ordered.RowLabels);
        Assert.Equal([0, 1, 3], ordered.RowTotals);
    }

    [Fact]
    public void It_displays_with_totals_and_shares() =>
        Assert.Equal(
            """
            Line by style

            Line       Incremental   Orderly  Total
            ---------  -----------  --------  -----
            Optics         2 (67%)   1 (33%)      3
            Photonics       0 (0%)  1 (100%)      1
            Total          2 (50%)   2 (50%)      4

            Columns: Style. n = 4, missing 1; in parentheses, the share of the row.
            """.ReplaceLineEndings("\n"), Example.ToTable("Line by style", CrossTableShares.OfRow).ToString());
}
