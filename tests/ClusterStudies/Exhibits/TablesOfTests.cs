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
            ["Question", "Effect size", "Estimate", "Interval", "p", "p, Holm", "Alternative", "Test", "n", "Missing",
                "Statistic", "p-value", "Limits"],
            table.Columns.Select(c => c.Header));
        Assert.Equal(
            [
                "Tea first|odds ratio|6.41|0.31 to infinity|0.243|0.523|one-sided, greater|Fisher's exact test|8|0|" +
                    "3.00|exact|exact conditional",
                "Two samples|probability of superiority|0.17|0.03 to 0.61|0.229|0.523|two-sided|" +
                    "Exact Mann-Whitney test|7|0|2.00|exact|Newcombe's method 5",
                "Two variables|Kendall's tau-b|0.67||0.174|0.523|two-sided|Kendall's rank correlation|4|0|1.36|" +
                    "asymptotic|",
                "Three groups|epsilon squared|0.86|0.00 to 1.00|0.117|0.469|any difference|Kruskal-Wallis test|6|0|" +
                    "4.29|asymptotic|noncentral chi-squared",
            ],
            table.Rows.Select(r => string.Join('|', r.Cells)));
        Assert.Equal(["Intervals of 95%.", "p, Holm: adjusted for 4 tests."], table.Notes);
    }
}
