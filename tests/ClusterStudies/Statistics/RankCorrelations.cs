using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class RankCorrelations
{
    // Hollander and Wolfe's tuna lightness and panel scores
    private static readonly double[] Lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    private static readonly double[] Score = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];

    private static readonly double[] TiedX = [1, 2, 2, 3, 3, 4, 5];
    private static readonly double[] TiedY = [2, 1, 2, 2, 4, 3, 4];

    [Theory] // cor.test(x, y, method = "kendall", exact = TRUE, alternative = ); and exact = FALSE
    [InlineData(Alternative.TwoSided, 0.1194389329805996, 0.095292838023456547)]
    [InlineData(Alternative.Greater, 0.0597194664902998, 0.047646419011728273)]
    [InlineData(Alternative.Less, 0.96241181657848329, 0.95235358098827172)]
    public void Kendall_agrees_with_R(Alternative alternative, double exact, double asymptotic)
    {
        Assert.Equal(0.44444444444444453, Kendall.Permutation(Lightness, Score).Estimate!.Value, 1e-9);
        Assert.Equal(exact, Kendall.Permutation(Lightness, Score, alternative).PValue, 1e-9);
        Assert.Equal(asymptotic, Kendall.Asymptotic(Lightness, Score, alternative).PValue, 1e-9);
    }

    [Theory] // cor.test(x, y, method = "spearman", exact = TRUE, alternative = ); and exact = FALSE
    [InlineData(Alternative.TwoSided, 0.096797839506172836, 0.087622829041402339)]
    [InlineData(Alternative.Greater, 0.048398919753086418, 0.04381141452070117)]
    [InlineData(Alternative.Less, 0.95713734567901232, 0.95618858547929886)]
    public void Spearman_agrees_with_R(Alternative alternative, double exact, double asymptotic)
    {
        Assert.Equal(0.6, Spearman.Permutation(Lightness, Score).Estimate!.Value, 1e-9);
        Assert.Equal(exact, Spearman.Permutation(Lightness, Score, alternative).PValue, 1e-9);
        Assert.Equal(asymptotic, Spearman.Asymptotic(Lightness, Score, alternative).PValue, 1e-9);
    }

    // All 5040 orders of y: d <- the statistic of each (sum of sign(outer(x, x, "-")) * sign(outer(y, y, "-")), or the
    // covariance of ranks), o <- the observed one; mean(abs(d) >= abs(o)); mean(d >= o); mean(d <= o). Then
    // cor.test(exact = FALSE).
    [Fact]
    public void With_ties_agree_with_going_through_all_orders()
    {
        Check(Kendall.Permutation(TiedX, TiedY), 0.61205637248212297, 0.095238095238095233);
        Check(Kendall.Permutation(TiedX, TiedY, Alternative.Greater), 0.61205637248212297, 0.042857142857142858);
        Check(Kendall.Permutation(TiedX, TiedY, Alternative.Less), 0.61205637248212297, 0.96666666666666667);
        Check(Kendall.Asymptotic(TiedX, TiedY), 0.61205637248212297, 0.074534452923023992);
        Check(Spearman.Permutation(TiedX, TiedY), 0.73363283644295452, 0.076190476190476197);
        Check(Spearman.Permutation(TiedX, TiedY, Alternative.Greater), 0.73363283644295452, 0.042857142857142858);
        Check(Spearman.Permutation(TiedX, TiedY, Alternative.Less), 0.73363283644295452, 0.97142857142857142);
        Check(Spearman.Asymptotic(TiedX, TiedY), 0.73363283644295452, 0.060561053088875813);
    }

    [Fact]
    public void The_approximations_report_their_own_statistic()
    {
        // cor.test(x, y, method = "kendall", exact = FALSE)$statistic; r <- cor(rank(x), rank(y)); r * sqrt(7 / (1 -
        // r^2))
        Assert.Equal(1.6681153124565986, Kendall.Asymptotic(Lightness, Score).Statistic, 1e-9);
        Assert.Equal(1.9843134832984428, Spearman.Asymptotic(Lightness, Score).Statistic, 1e-9);
    }

    [Fact]
    public void Of_80_cases_with_ties_agree_with_R()
    {
        // x <- (1:80 * 37) %% 101; y <- (1:80 * 53 + (1:80)^2) %% 97; cor.test(x, y, method = "kendall", exact =
        // FALSE)
        var cases = Enumerable.Range(1, 80).ToList();
        var result = Kendall.Asymptotic(cases.Select(i => i * 37 % 101.0), cases.Select(i => (i * 53 + i * i) % 97.0));
        Assert.Equal(0.049929053071201275, result.Estimate!.Value, 1e-9);
        Assert.Equal(0.65245658675367402, result.Statistic, 1e-9);
        Assert.Equal(0.51410667019238354, result.PValue, 1e-9);
    }

    [Fact]
    public void Side_by_side_and_in_any_order_give_the_same_p_values()
    {
        double[] x = [.. Enumerable.Range(0, 16).Select(i => i * 7 % 17.0)],
            y = [.. x.Select((v, i) => v + i * i % 11)];
        double P(int n) => Spearman.Permutation(x[..n], y[..n], permutations: 499).PValue;
        var cases = Enumerable.Range(0, 48).Select(i => 10 + i % 7).ToList();
        var alone = cases.Select(P).ToList();
        Assert.Equal(alone, cases.AsParallel().AsOrdered().Select(P));
        Assert.Equal(alone, cases.AsEnumerable().Reverse().Select(P).Reverse());
    }

    [Fact]
    public void Of_22_cars_agree_with_R_in_the_far_tail()
    {
        // cor.test(mtcars$mpg[1:22], mtcars$cyl[1:22], method = , exact = FALSE)
        double[] mpg = [21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
            14.7, 32.4, 30.4, 33.9, 21.5, 15.5];
        double[] cylinders = [6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8];
        var kendall = Kendall.Asymptotic(mpg, cylinders);
        var spearman = Spearman.Asymptotic(mpg, cylinders);
        Assert.Equal(-0.8140774267317038, kendall.Estimate!.Value, 1e-9);
        Assert.Equal(2.6948804680297687e-06, kendall.PValue, 1e-14);
        Assert.Equal(-0.92127227438488335, spearman.Estimate!.Value, 1e-9);
        Assert.Equal(1.1893806698390166e-09, spearman.PValue, 1e-17);
        Assert.Equal("Spearman's rank correlation (asymptotic, n = 22): Spearman's rho -0.92, " +
            "95% interval -0.97 to -0.79 (Bonett-Wright), p < 0.001 (two-sided)", spearman.Report);
    }

    [Fact]
    public void Of_more_than_nine_cases_are_estimated_near_the_exact_value()
    {
        // cor.test(1:12, c(5,1,9,3,12,2,8,10,4,6,11,7), method = , exact = TRUE)
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], y = [5, 1, 9, 3, 12, 2, 8, 10, 4, 6, 11, 7];
        foreach (var (result, exact) in new[] { (Kendall.Permutation(x, y), 0.3108100139957779),
            (Spearman.Permutation(x, y), 0.28669091424974558) })
        {
            Assert.Equal(PValueKind.MonteCarlo, result.PValueKind);
            Assert.InRange(result.PValue, exact - 4 * result.StandardError!.Value,
                exact + 4 * result.StandardError.Value);
        }
    }

    [Fact]
    public void A_seed_fixes_a_monte_carlo_p_value_for_good()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], y = [5, 1, 9, 3, 12, 2, 8, 10, 4, 6, 11, 7];
        Assert.Equal("Kendall's rank correlation (n = 12): Kendall's tau-b 0.24, 95% interval -0.21 to 0.61 " +
            "(Bonett-Wright), p = 0.315 (two-sided; Monte Carlo, 999 permutations, standard error 0.0147)",
            Kendall.Permutation(x, y, permutations: 999).Report);
    }

    [Fact]
    public void Missing_pairs_are_dropped_and_counted()
    {
        double?[] x = [1, 2, 2, 3, null, 3, 4, 5], y = [2, 1, 2, 2, 9, 4, 3, 4];
        Assert.Equal("Spearman's rank correlation (exact, n = 7, 1 missing dropped): Spearman's rho 0.73, " +
            "95% interval -0.17 to 0.97 (Bonett-Wright), p = 0.076 (two-sided)",
            Spearman.Permutation(x, y).Report);
        Assert.Equal(Kendall.Permutation(x, y), Kendall.Permutation(Enumerable.Range(0, 8), i => x[i], i => y[i]));
        Assert.Equal(1, Kendall.Asymptotic(x, y).Missing);
    }

    [Fact]
    public void Variables_that_cannot_be_correlated_are_refused()
    {
        Assert.Contains("3 and 2",
            Assert.Throws<ArgumentException>(() => Spearman.Permutation([1.0, 2, 3], [1, 2])).Message);
        Assert.Contains("vary",
            Assert.Throws<ArgumentException>(() => Kendall.Permutation([1.0, 2, 3], [1, 1, 1])).Message);
        Assert.Contains("three cases",
            Assert.Throws<ArgumentException>(() => Kendall.Permutation([1.0, 2], [1, 2])).Message);
    }

    private static void Check(TestResult result, double coefficient, double p)
    {
        Assert.Equal(coefficient, result.Estimate!.Value, 1e-9);
        Assert.Equal(p, result.PValue, 1e-9);
    }
}
