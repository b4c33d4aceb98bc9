using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class TablesOfTests
{
    [Fact]
    public void Have_effect_interval_both_p_values_and_alternative_for_every_test()
    {
        var table = TestTable.Of("Four tests",
            ("Tea first", FisherExact.OddsRatio(3, 1, 1, 3, alternative: Alternative.Greater)),
            ("Two samples", MannWhitney.Exact([1.0, 2, 4, double.Pi], [3.0, 5, 6])),
            ("Two variables", Kendall.Asymptotic([1.0, 2, 3, 4], [1.0, 2, 4, 3])),
            ("Three groups", KruskalWallis.Asymptotic([[1.0, 2, 3], [4.0, 5], [6.0]]))).Content;
        Assert.Equal(
            ["Question", "Test", "n", "Missing", "Effect size", "Estimate", "Interval", "Limits",
                "Statistic", "p", "p, Holm", "p-value", "Alternative"],
            table.Columns.Select(c => c.Header));
        Assert.Equal(
            [
                "Tea first|Fisher's exact test|8|0|odds ratio|6.41|0.31 to infinity|exact conditional|" +
                    "3.00|0.243|0.523|exact|one-sided, greater",
                "Two samples|Exact Mann-Whitney test|7|0|probability of superiority|0.17|0.03 to 0.61|" +
                    "Newcombe's method 5|2.00|0.229|0.523|exact|two-sided",
                "Two variables|Kendall's rank correlation|4|0|Kendall's tau-b|0.67|||1.36|0.174|0.523|asymptotic|" +
                    "two-sided",
                "Three groups|Kruskal-Wallis test|6|0|epsilon squared|0.86|0.00 to 1.00|noncentral chi-squared|" +
                    "4.29|0.117|0.469|asymptotic|any difference",
            ],
            table.Rows.Select(r => string.Join('|', r.Cells)));
        Assert.Equal(["Intervals of 95%.", "p, Holm: adjusted for 4 tests."], table.Notes);
    }
}
