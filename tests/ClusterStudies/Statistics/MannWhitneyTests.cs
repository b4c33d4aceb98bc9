using ClusterStudies;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.ClusterStudies.Statistics;

public class MannWhitneyTests
{
    // Hollander and Wolfe's permeability of human placental membranes
    private static readonly double[] AtTerm = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    private static readonly double[] Earlier = [1.15, 0.88, 0.90, 0.74, 1.21];

    [Theory]
    [InlineData(Alternative.TwoSided, 0.2544122544122544)]  // wilcox.test(x, y, exact = TRUE)
    [InlineData(Alternative.Greater, 0.1272061272061272)]   // wilcox.test(x, y, exact = TRUE, alternative = "greater")
    [InlineData(Alternative.Less, 0.89676989676989671)]     // wilcox.test(x, y, exact = TRUE, alternative = "less")
    public void Without_ties_agrees_with_R(Alternative alternative, double p)
    {
        var result = MannWhitney.Exact(AtTerm, Earlier, alternative);
        Assert.Equal(35, result.Statistic);
        Assert.Equal(p, result.PValue, 1e-9);
        Assert.Equal(0.305, MannWhitney.Shift(AtTerm, Earlier), 1e-9); // wilcox.test(x, y, conf.int = TRUE)$estimate
    }

    // r <- rank(c(x, y)); o <- sum(r[1:n]); d <- combn(length(r), n, function(i) sum(r[i]));
    // e <- n * (length(r) + 1) / 2; mean(abs(d - e) >= abs(o - e)); mean(d >= o); mean(d <= o)
    [Theory]
    [InlineData(new double[] { 1, 2, 2, 3, 5 }, new double[] { 2, 4, 5, 5, 6, 7 }, 5, 0.088744588744588751,
        0.98268398268398272, 0.041125541125541128)]
    [InlineData(new double[] { 1, 1, 2, 1 }, new double[] { 2, 3, 3, 1, 2, 3 }, 3.5, 0.076190476190476197,
        0.99523809523809526, 0.061904761904761907)]
    public void With_ties_agrees_with_going_through_all_allocations(
        double[] x, double[] y, double u, double twoSided, double greater, double less)
    {
        Assert.Equal(u, MannWhitney.Exact(x, y).Statistic);
        Assert.Equal(twoSided, MannWhitney.Exact(x, y).PValue, 1e-9);
        Assert.Equal(greater, MannWhitney.Exact(x, y, Alternative.Greater).PValue, 1e-9);
        Assert.Equal(less, MannWhitney.Exact(x, y, Alternative.Less).PValue, 1e-9);
    }

    [Theory]
    // wilcox.test(c(1,2,2,3,5), c(2,4,5,5,6,7), exact = FALSE)
    [InlineData(Alternative.TwoSided, 0.077248781654729815)]
    [InlineData(Alternative.Greater, 0.97458216565724087)]   // the same with alternative = "greater"
    [InlineData(Alternative.Less, 0.038624390827364907)]     // the same with alternative = "less"
    public void The_normal_approximation_agrees_with_R(Alternative alternative, double p) =>
        Assert.Equal(p, MannWhitney.Asymptotic([1, 2, 2, 3, 5], [2, 4, 5, 5, 6, 7], alternative).PValue, 1e-9);

    [Fact]
    public void Exchanging_the_samples_exchanges_the_sides() =>
        Prop.ForAll(Samples(), Samples(), (x, y) =>
        {
            if (x.Concat(y).Distinct().Count() < 2) return true;
            var (forth, back) = (MannWhitney.Exact(x, y, Alternative.Less),
                MannWhitney.Exact(y, x, Alternative.Greater));
            return Math.Abs(forth.PValue - back.PValue) < 1e-12
                && forth.Statistic + back.Statistic == x.Length * y.Length
                && Math.Abs(MannWhitney.Exact(x, y).PValue - MannWhitney.Exact(y, x).PValue) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reads_as_a_report_line_and_counts_the_missing()
    {
        var companies = AtTerm.Select(v => (Value: (double?)v, Late: (bool?)true))
            .Concat(Earlier.Select(v => (Value: (double?)v, Late: (bool?)false)))
            .Append((Value: null, Late: true)).Append((Value: 1, Late: null));
        Assert.Equal("Exact Mann-Whitney test (10 and 5 values, n = 15, 2 missing dropped): U = 35, " +
            "probability of superiority 0.70, 95% interval 0.39 to 0.89 (Newcombe's method 5), p = 0.254 (two-sided)",
            MannWhitney.Exact(companies, c => c.Value, c => c.Late).Report);
        Assert.Equal(1, MannWhitney.Exact(new double?[] { 1, 2, null }, new double?[] { 3, 4 }).Missing);
        Assert.Equal("Mann-Whitney test by normal approximation (5 and 6 values, n = 11, 1 missing dropped): U = 5, " +
            "probability of superiority 0.17, 95% interval 0.04 to 0.52 (Newcombe's method 5), p = 0.077 (two-sided)",
            MannWhitney.Asymptotic([1, 2, 2, 3, 5, null], [2, 4, 5, 5, 6, 7]).Report);
    }

    [Fact]
    public void Sixty_values_on_either_side_are_still_exact()
    {
        // x <- (1:60 * 37) %% 211; y <- (1:60 * 53) %% 223 + 0.5; wilcox.test(x, y, exact = TRUE)
        var cases = Enumerable.Range(1, 60).ToList();
        var result = MannWhitney.Exact(cases.Select(i => i * 37 % 211.0), cases.Select(i => i * 53 % 223 + 0.5));
        Assert.Equal(1693, result.Statistic);
        Assert.Equal(0.57746511832748271, result.PValue, 1e-9);
    }

    [Fact]
    public void Samples_too_large_for_the_exact_test_are_sent_to_the_approximation()
    {
        var large = Enumerable.Range(0, 1000).Select(i => (double)i).ToList();
        Assert.Contains("Asymptotic", Assert.Throws<ArgumentException>(() => MannWhitney.Exact(large, large)).Message);
    }

    [Fact]
    public void Samples_that_cannot_be_compared_are_refused()
    {
        Assert.Contains("0 and 2",
            Assert.Throws<ArgumentException>(() => MannWhitney.Exact(Array.Empty<double>(), [1, 2])).Message);
        Assert.Contains("equal", Assert.Throws<ArgumentException>(() => MannWhitney.Exact([2.0, 2], [2])).Message);
    }

    private static Arbitrary<double[]> Samples() =>
        Gen.Choose(1, 7).SelectMany(n => Gen.Choose(0, 5).Select(v => (double)v).ArrayOf(n)).ToArbitrary();
}
