using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

/// <summary>Between what a number lies, whatever the missing values are.</summary>
public class MissingValues
{
    // x <- c(1, 2, 3, NA, 5, 6); y <- c(2, 1, 3, 4, 6, 5); range(sapply(seq(0, 7, .25), function(v) { x[4] <- v
    //   cor(x, y, method = ) })); of the second x both gaps over expand.grid(seq(0, 7, .25), seq(0, 7, .25))
    [Theory]
    [InlineData(new[] { 1, 2, 3, double.NaN, 5, 6 }, new[] { 2.0, 1, 3, 4, 6, 5 },
        0.54285714285714282, 0.88571428571428579, 0.33333333333333331, 0.73333333333333328)]
    [InlineData(new[] { 1, double.NaN, 3, double.NaN, 5, 6, 3 }, new[] { 2.0, 1, 3, 4, 6, 5, 5 },
        -0.081818181818181818, 0.878850170607949788, -0.05, 0.790569415042094770)]
    public void Rank_correlations_are_bounded_by_every_rank_that_a_value_can_have(
        double[] x, double[] y, double rhoLeast, double rhoMost, double tauLeast, double tauMost)
    {
        var cases = Enumerable.Range(0, x.Length).ToList();
        AssertBounds(rhoLeast, rhoMost, Bounds.Spearman(cases, Value, i => y[i]));
        AssertBounds(rhoLeast, rhoMost, Bounds.Spearman(cases, i => y[i], Value));
        AssertBounds(tauLeast, tauMost, Bounds.Kendall(cases, Value, i => y[i]));

        double? Value(int i) => double.IsNaN(x[i]) ? null : x[i];
    }

    [Fact]
    public void A_value_may_be_one_of_a_few()
    {
        double?[] step = [0, 1, 1, 2, 4, null];
        var bounds = Bounds.Spearman(Enumerable.Range(0, 6), i => step[i], i => i, possibleX: [3, 4]);
        Assert.Equal(Spearman.Asymptotic([0, 1, 1, 2, 4, 3], [0.0, 1, 2, 3, 4, 5]).Estimate, bounds.Least);
        Assert.Equal(Spearman.Asymptotic([0, 1, 1, 2, 4, 4], [0.0, 1, 2, 3, 4, 5]).Estimate, bounds.Most);
        Assert.Equal(Spearman.Asymptotic([0, 1, 1, 2, 4], [0.0, 1, 2, 3, 4]).Estimate, bounds.Known);
    }

    [Fact]
    public void Shares_and_counts_are_bounded_by_none_and_all_of_the_unknown()
    {
        bool?[] profitable = [true, false, null, true];
        Assert.Equal(new Bounds("share", 0.5, 2 / 3.0, 0.75, 1), Bounds.Share(profitable, p => p));
        Assert.Equal(new Bounds("count", 2, 2, 5, 3), Bounds.Count(2, 3));
        Assert.Equal("share 0.50 to 0.75, whatever the missing value is (0.67 without)",
            Bounds.Share(profitable, p => p).Report);
        Assert.Null(Bounds.Share([null, null], (bool? p) => p).Known);
    }

    [Fact]
    public void Too_many_missing_values_are_refused()
    {
        double?[] x = [1, 2, 3, 4, 5, null, null, null, null, null];
        Assert.Contains("too many", Assert.Throws<ArgumentException>(
            () => Bounds.Spearman(Enumerable.Range(0, 10), i => x[i], i => i)).Message);
    }

    private static void AssertBounds(double least, double most, Bounds bounds)
    {
        Assert.Equal(least, bounds.Least, 1e-12);
        Assert.Equal(most, bounds.Most, 1e-12);
    }
}
