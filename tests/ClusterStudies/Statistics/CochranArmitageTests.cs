using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class CochranArmitageTests
{
    [Fact]
    public void Fleiss_smokers_among_lung_patients()
    {
        int[] smokers = [83, 90, 129, 70], patients = [86, 93, 136, 82];
        var trend = CochranArmitage.Asymptotic(smokers, patients); // prop.trend.test(smokers, patients)
        Assert.Equal(8.2249222851977102, trend.Statistic * trend.Statistic, 1e-9);
        Assert.Equal(0.004131897477641487, trend.PValue, 1e-9);
        Assert.True(trend.Statistic < 0);
        // prop.trend.test(smokers, patients, c(0, 0, 0, 1))
        var last = CochranArmitage.Asymptotic(smokers, patients, [0, 0, 0, 1]);
        Assert.Equal(12.173146220740252, last.Statistic * last.Statistic, 1e-9);
        Assert.Equal(0.00048482459344167451, last.PValue, 1e-9);
    }

    // g <- all expand.grid(0:n1, 0:n2, ...) with sum(x) successes; w <- prod(choose(n, g)) / choose(sum(n), sum(x));
    // T <- g %*% s; o <- sum(x * s); e <- sum(n * s) * sum(x) / sum(n);
    // sum(w[abs(T - e) >= abs(o - e)]); sum(w[T >= o]); sum(w[T <= o]). Last: prop.trend.test(x, n, s)
    [Theory]
    [InlineData(new[] { 1, 3, 5 }, new[] { 7, 8, 7 }, null, 0.059133126934984521, 0.029566563467492261,
        0.9932873627920068, 0.029680261228929226)]
    [InlineData(new[] { 0, 2, 3, 4 }, new[] { 6, 5, 6, 5 }, null, 0.011016846930159623, 0.0061517429938482571,
        0.99839170117807885, 0.0073204058103797393)]
    [InlineData(new[] { 4, 1, 1 }, new[] { 6, 6, 5 }, new[] { 0, 1.0, 3 }, 0.22697155785391082, 0.94408532643826759,
        0.11045572074983841, 0.15381511645480236)]
    [InlineData(new[] { 1, 1, 5 }, new[] { 5, 6, 6 }, new[] { 0.1, 0.7, 2.3 }, 0.020361990950226245,
        0.014448786507610037, 0.99480666392431094, 0.012769514661487711)]
    public void The_exact_test_agrees_with_going_through_all_tables(
        int[] successes, int[] totals, double[]? scores,
        double twoSided, double greater, double less, double asymptotic)
    {
        Assert.Equal(twoSided, CochranArmitage.Exact(successes, totals, scores).PValue, 1e-9);
        Assert.Equal(greater, CochranArmitage.Exact(successes, totals, scores, Alternative.Greater).PValue, 1e-9);
        Assert.Equal(less, CochranArmitage.Exact(successes, totals, scores, Alternative.Less).PValue, 1e-9);
        Assert.Equal(asymptotic, CochranArmitage.Asymptotic(successes, totals, scores).PValue, 1e-9);
        Assert.Equal(asymptotic / 2,
            Math.Min(CochranArmitage.Asymptotic(successes, totals, scores, Alternative.Greater).PValue,
            CochranArmitage.Asymptotic(successes, totals, scores, Alternative.Less).PValue), 1e-9);
    }

    [Fact]
    public void Reads_as_a_report_line_and_counts_the_missing()
    {
        Assert.Equal("Exact Cochran-Armitage test for trend (3 ordered groups, n = 22): z = 2.17, " +
            "odds ratio per step 3.91, 95% interval 1.18 to 18.43 (profile likelihood), p = 0.059 (two-sided)",
            CochranArmitage.Exact([1, 3, 5], [7, 8, 7]).Report);
        (bool? BornGlobal, double? Stage)[] companies = [(false, 1), (false, 1), (true, 2), (false, 2), (true, 3),
            (true, 3), (null, 3), (true, null)];
        Assert.Equal(CochranArmitage.Exact([0, 1, 2], [2, 2, 2]) with { Missing = 2 },
            CochranArmitage.Exact(companies, c => c.BornGlobal, c => c.Stage));
        Assert.Equal(2, CochranArmitage.Asymptotic(companies, c => c.BornGlobal, c => c.Stage).Missing);
    }

    [Fact]
    public void Groups_without_a_possible_trend_are_refused()
    {
        Assert.Contains("2, 3 and 3",
            Assert.Throws<ArgumentException>(() => CochranArmitage.Asymptotic([1, 2], [3, 3, 3])).Message);
        Assert.Contains("Group 2",
            Assert.Throws<ArgumentException>(() => CochranArmitage.Exact([1, 4], [3, 3])).Message);
        Assert.Contains("alike",
            Assert.Throws<ArgumentException>(() => CochranArmitage.Asymptotic([3, 3], [3, 3])).Message);
        Assert.Contains("different scores",
            Assert.Throws<ArgumentException>(() => CochranArmitage.Asymptotic([1, 2], [3, 3], [1, 1])).Message);
    }
}
