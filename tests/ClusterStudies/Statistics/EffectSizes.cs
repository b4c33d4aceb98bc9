using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

/// <summary>Every test comes with the size of what it tests, and with an interval.</summary>
public class EffectSizes
{
    // x <- rbind(c(...), ...); n <- sum(x); k <- n * (min(dim(x)) - 1); q <- chisq.test(x, correct = FALSE)$statistic
    // sqrt(q / k); ncp <- function(p) uniroot(function(l) pchisq(q, df, l) - p, c(0, 1000), tol = 1e-13)$root, 0 where
    // pchisq(q, df) <= p; sqrt(ncp(.975) / k); min(1, sqrt(ncp(.025) / k))
    [Theory]
    [InlineData(new[] { 6, 1, 2, 4, 1, 8 }, 2, 0.64882515953125175, 0.16093415635150318, 1)]
    [InlineData(new[] { 5, 3, 2, 1, 4, 6, 2, 2, 9 }, 3, 0.34690631911375303, 0, 0.53288872314476843)]
    [InlineData(new[] { 3, 4, 4, 3, 3, 4 }, 2, 0.13483997249264842, 0, 0.45039198995301710)]
    public void Cramers_V_of_a_large_table(int[] counts, int columns, double v, double low, double high)
    {
        var table = new int[counts.Length / columns, columns];
        for (var i = 0; i < counts.Length; i++)
            table[i / columns, i % columns] = counts[i];
        AssertEffect("Cramér's V", v, low, high, FisherExact.Exact(table));
    }

    [Fact]
    public void The_odds_ratio_of_a_table_of_two_by_two()
    {
        var ratio = FisherExact.OddsRatio(8, 3, 2, 9);
        var exact = FisherExact.Exact(new[,] { { 8, 3 }, { 2, 9 } });
        Assert.Equal(ratio.PValue, exact.PValue);
        AssertEffect("odds ratio", ratio.Estimate!.Value, ratio.ConfidenceLow!.Value,
            ratio.ConfidenceHigh!.Value, exact);
        Assert.Equal("exact conditional", exact.IntervalMethod);
    }

    [Fact]
    public void An_odds_ratio_of_cases_does_not_hang_on_their_order()
    {
        (bool? Small, string? Style)[] cases =
            [(false, "b"), (true, "a"), (true, "a"), (true, "b"), (false, "b"), (false, "a"), (true, "a"), (null, "a")];
        var result = FisherExact.Exact(cases, c => c.Small, c => c.Style);
        Assert.Equal(FisherExact.OddsRatio(3, 1, 1, 2).Estimate, result.Estimate);
        Assert.Equal(result with { }, FisherExact.Exact(cases.Reverse(), c => c.Small, c => c.Style));
        Assert.StartsWith("Fisher's exact test (2 x 2, yes against no; a against b, n = 7, 1 missing dropped): " +
            "odds ratio ", result.Report);
    }

    // h <- kruskal.test(unlist(g), rep(seq_along(g), lengths(g)))$statistic; h / (n - 1), and ncp(p) / (n - 1) as above
    [Fact]
    public void Epsilon_squared_of_several_groups()
    {
        AssertEffect("epsilon squared", 0.728699551569506609, 0.049338696638847442, 1,
            KruskalWallis.Permutation([[1.0, 2, 2, 3, 5], [2.0, 4, 5, 5, 6], [7.0, 8, 8, 9]]));
        AssertEffect("epsilon squared", 0.05934065934065940, 0, 0.47099604335591239, KruskalWallis.Asymptotic(
            [[2.9, 3, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]));
    }

    // m <- glm(cbind(k, n - k) ~ s, binomial); b <- coef(m)[2]; exp(b); limits with the profile at full precision:
    // a <- function(b) uniroot(function(a) sum(n * plogis(a + b * s)) - sum(k), c(-60, 60), tol = 1e-15)$root
    // d <- function(b) -2 * sum(dbinom(k, n, plogis(a(b) + b * s), log = TRUE))
    // exp(uniroot(function(x) d(x) - d(b) - qchisq(.95, 1), c(b - 8, b), tol = 1e-13)$root), and c(b, b + 8)
    [Theory]
    [InlineData(new[] { 83, 90, 129, 70 }, new[] { 86, 93, 136, 82 }, null,
        0.53173318531840030, 0.33031705142862600, 0.81482504529766864)]
    [InlineData(new[] { 1, 3, 5 }, new[] { 7, 8, 7 }, null,
        3.9076818203677330, 1.1776760572056277, 18.4254472904528832)]
    [InlineData(new[] { 8, 13, 5 }, new[] { 11, 19, 11 }, null,
        0.54561762316447115, 0.20802637201509086, 1.31903868837679283)]
    [InlineData(new[] { 1, 1, 5 }, new[] { 5, 6, 6 }, new[] { 0.1, 0.7, 2.3 },
        4.7558040784913471, 1.4110673489305505, 25.2178812642576737)]
    // Separated groups: b is infinite, and d(b) is 0.
    [InlineData(new[] { 0, 0, 3 }, new[] { 4, 2, 3 }, null,
        double.PositiveInfinity, 6.302002461510865, double.PositiveInfinity)]
    public void The_odds_ratio_per_step_of_a_trend(
        int[] successes, int[] totals, double[]? scores, double ratio, double low, double high) =>
        AssertEffect("odds ratio per step", ratio, low, high, CochranArmitage.Exact(successes, totals, scores));

    // r <- cor(x, y, method = "spearman"); tanh(atanh(r) + c(-1, 1) * qnorm(.975) * sqrt((1 + r^2 / 2) / (n - 3)))
    // t <- cor(x, y, method = "kendall"); tanh(atanh(t) + c(-1, 1) * qnorm(.975) * sqrt(.437 / (n - 4)))
    [Fact]
    public void Rank_correlations()
    {
        double[] x = [1, 2, 2, 3, 5, 6, 7, 9, 9, 10], y = [2, 1, 5, 5, 3, 8, 6, 7, 10, 9];
        AssertEffect("Spearman's rho", 0.86544747191826066, 0.41872722964451498, 0.97492236207119232,
            Spearman.Asymptotic(x, y));
        AssertEffect("Kendall's tau-b", 0.68970073480755423, 0.30809251701573070, 0.88012747896526500,
            Kendall.Asymptotic(x, y));
        var perfect = Spearman.Asymptotic([1.0, 2, 3, 4], [1.0, 2, 3, 4]);
        Assert.Equal((1, null, null), (perfect.Estimate, perfect.ConfidenceLow, perfect.ConfidenceLevel));
    }

    // h <- (m + n) / 2 - 1; f <- function(t) (th - t)^2 -
    //   qnorm(.975)^2 * t * (1 - t) * (1 + h * (1 - t) / (2 - t) + h * t / (1 + t)) / (m * n)
    // uniroot(f, c(1e-12, th), tol = 1e-14)$root, and c(th, 1 - 1e-12)
    [Fact]
    public void The_probability_of_superiority_of_two_samples()
    {
        AssertClose(0.57179596121930709, Newcombe.Superiority(87.5 / 105, 7, 15).ConfidenceLow!.Value);
        AssertClose(0.94423620265111774, Newcombe.Superiority(87.5 / 105, 7, 15).ConfidenceHigh!.Value);
        AssertClose(0.21309727064445330, Newcombe.Superiority(41.5 / 96, 6, 16).ConfidenceLow!.Value);
        AssertClose(0.68587412789717861, Newcombe.Superiority(41.5 / 96, 6, 16).ConfidenceHigh!.Value);
        Assert.Equal(0, MannWhitney.Exact([1.0, 2], [3.0, 4]).ConfidenceLow);
        Assert.Equal("probability of superiority", MannWhitney.Exact([1.0, 2], [3.0, 4]).Effect);
    }

    // Newcombe (1998), table II, first example: 0.0524 to 0.3339. w <- function(k, n) prop.test(k, n, correct = FALSE)
    //   $conf.int; d - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2); d + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2)
    [Theory]
    [InlineData(56, 70, 48, 80, 0.2, 0.052431472402364926, 0.333872654036905858)]
    [InlineData(7, 11, 0, 7, 0.63636363636363635, 0.18316213364707296, 0.84833528904632438)]
    public void The_difference_of_two_shares(
        int k1, int n1, int k2, int n2, double difference, double low, double high)
    {
        var result = Newcombe.Difference(k1, n1, k2, n2);
        AssertClose(difference, result.Estimate);
        AssertClose(low, result.ConfidenceLow!.Value);
        AssertClose(high, result.ConfidenceHigh!.Value);
    }

    [Fact]
    public void A_difference_reads_as_a_report_line() => Assert.Equal(
        "difference of shares 0.64, 95% interval 0.18 to 0.85 (Newcombe's hybrid score), n = 18",
        Newcombe.Difference(7, 11, 0, 7).Report);

    // pchisq(7.3, 4, 3.2); pchisq(120, 3, 90)
    [Fact]
    public void Rest_on_the_noncentral_chi_squared_distribution()
    {
        AssertClose(0.58587150891307993, NoncentralChiSquared.Cdf(7.3, 4, 3.2));
        AssertClose(0.91457167261203021, NoncentralChiSquared.Cdf(120, 3, 90));
    }

    private static void AssertEffect(string name, double estimate, double low, double high, TestResult result)
    {
        Assert.Equal(name, result.Effect);
        AssertClose(estimate, result.Estimate!.Value);
        AssertClose(low, result.ConfidenceLow!.Value);
        AssertClose(high, result.ConfidenceHigh!.Value);
        Assert.Equal(0.95, result.ConfidenceLevel);
    }

    private static void AssertClose(double expected, double actual)
    {
        if (double.IsInfinity(expected)) Assert.Equal(expected, actual);
        else Assert.Equal(expected, actual, 1e-8 * Math.Max(1, expected));
    }
}
