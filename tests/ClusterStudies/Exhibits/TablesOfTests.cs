using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class TablesOfTests
{
    [Fact]
    public void Have_the_same_columns_for_every_test_and_leave_empty_what_one_does_not_give()
    {
        var table = new[]
        {
            ("Tea first", FisherExact.OddsRatio(3, 1, 1, 3, alternative: Alternative.Greater)),
            ("Two samples", MannWhitney.Exact([1.0, 2, 4, double.Pi], [3.0, 5, 6])),
            ("Two variables", Kendall.Asymptotic([1.0, 2, 3, 4], [1.0, 2, 4, 3])),
        }.ToTable("Three tests").Content;
        Assert.Equal(
            ["Question", "Method", "n", "Missing", "Estimate", "Lower limit", "Upper limit",
                "Statistic", "p", "p-value", "Alternative"],
            table.Columns.Select(c => c.Header));
        Assert.Equal(
            [
                "Tea first|Fisher's exact test|8|0|6.41|0.31|infinity|3.00|0.243|exact|greater",
                "Two samples|Exact Mann-Whitney test|7|0|0.17|||2.00|0.229|exact|two-sided",
                "Two variables|Kendall's rank correlation|4|0|0.67|||1.36|0.174|asymptotic|two-sided",
            ],
            table.Rows.Select(r => string.Join('|', r.Cells)));
    }
}
