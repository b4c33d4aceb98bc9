using System.Globalization;
using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class ReportLines
{
    public static TheoryData<IStatisticalResult> Results => [.. All()];

    [Theory]
    [MemberData(nameof(Results))]
    public void Are_what_a_result_prints_in_every_culture(IStatisticalResult result)
    {
        var report = result.Report;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = DecimalCommaAndTypographicMinus();
            Assert.Equal(report, result.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo DecimalCommaAndTypographicMinus()
    {
        // As Norwegian, but there on machines without language data as well.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "\u2212";
        return culture;
    }

    private static IEnumerable<IStatisticalResult> All()
    {
        double[] x = [1, 2, 2, 3, 5], y = [2, 4, 5, 5, 6];
        yield return Wilson.Interval(14, 22, 0.999);
        yield return ClopperPearson.Interval(14, 22);
        yield return FisherExact.Exact(new[,] { { 6, 1 }, { 2, 4 }, { 1, 8 } });
        yield return FisherExact.OddsRatio(8, 3, 2, 9);
        yield return KruskalWallis.Asymptotic([x, y]);
        yield return MannWhitney.Exact(x, y);
        yield return Spearman.Asymptotic(y, x.Reverse());
        yield return Kendall.Permutation([.. x, .. y], [.. y, .. x], permutations: 99);
        yield return CochranArmitage.Asymptotic([3, 2, 1], [4, 4, 5]);
        yield return Descriptive.Of([-1.5, 2.25]);
        yield return Grim.Mean(-5.19, 2, 28);
        yield return Grim.Mean(-5.18, 2, 28);
    }
}
