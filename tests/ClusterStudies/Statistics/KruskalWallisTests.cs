using ClusterStudies;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.ClusterStudies.Statistics;

public class KruskalWallisTests
{
    [Fact]
    public void Hollander_and_Wolfes_mucociliary_efficiency()
    {
        // kruskal.test(list(c(2.9, 3.0, 2.5, 2.6, 3.2), c(3.8, 2.7, 4.0, 2.4), c(2.8, 3.4, 3.7, 2.2, 2.0)))
        var result = KruskalWallis.Asymptotic(
            [[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]);
        Assert.Equal(0.77142857142857224, result.Statistic, 1e-9);
        Assert.Equal(0.67996477357889362, result.PValue, 1e-9);
        Assert.Equal("Kruskal-Wallis test (3 groups, n = 14): H = 0.77, df = 2, epsilon squared 0.06, " +
            "95% interval 0.00 to 0.47 (noncentral chi-squared), p = 0.680 (any difference)", result.ToString());
    }

    [Fact]
    public void H_is_corrected_for_ties()
    {
        // kruskal.test(list(c(1, 1, 2, 3), c(2, 3, 3, 4), c(4, 4, 5, 1)))
        var result = KruskalWallis.Asymptotic([[1.0, 1, 2, 3], [2, 3, 3, 4], [4, 4, 5, 1]]);
        Assert.Equal(3.6364468864468869, result.Statistic, 1e-9);
        Assert.Equal(0.16231385472027107, result.PValue, 1e-9);
    }

    // r <- rank(unlist(g)); S <- sum of (rank sum)^2 / size; share of all allocations (combn within combn) with S >=
    // observed
    [Fact]
    public void The_permutation_test_goes_through_all_allocations()
    {
        // g <- list(c(1, 1, 2, 3), c(2, 3, 3, 4), c(4, 4, 5, 1)): 5730 of 34650
        var result = KruskalWallis.Permutation([[1.0, 1, 2, 3], [2, 3, 3, 4], [4, 4, 5, 1]]);
        Assert.Equal(5730 / 34650.0, result.PValue, 1e-9);
        Assert.Equal("Exact Kruskal-Wallis permutation test (3 groups, n = 12): H = 3.64, epsilon squared 0.33, " +
            "95% interval 0.00 to 1.00 (noncentral chi-squared), p = 0.165 (any difference)", result.Report);

        // g <- list(c(1, 5, 9), c(2, 3, 4, 4), c(10, 12)): 111 of 1260
        Assert.Equal(111 / 1260.0, KruskalWallis.Permutation([[1.0, 5, 9], [2, 3, 4, 4], [10, 12]]).PValue, 1e-9);
    }

    [Fact]
    public void The_permutation_test_counts_every_order_of_the_values() =>
        Prop.ForAll(Gen.Choose(0, 3).ArrayOf(7).Where(v => v.Distinct().Count() > 1).ToArbitrary(), values =>
        {
            double[][] Groups(ReadOnlySpan<int> order) =>
                [[values[order[0]], values[order[1]]], [values[order[2]]],
                    [.. order[3..].ToArray().Select(i => (double)values[i])]];
            var result = KruskalWallis.Permutation(Groups([0, 1, 2, 3, 4, 5, 6]));
            var share = Orders.All(7).Average(order =>
                KruskalWallis.Asymptotic(Groups(order)).Statistic >= result.Statistic - 1e-9 ? 1.0 : 0);
            return result.PValueKind == PValueKind.Exact && Math.Abs(share - result.PValue) < 1e-9;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void Many_cases_with_few_different_values_are_still_exact()
    {
        double[][] groups = [[.. Ratings(1)], [.. Ratings(2)], [.. Ratings(3)]];
        Assert.Equal(PValueKind.Exact, KruskalWallis.Permutation(groups).PValueKind);

        static IEnumerable<double> Ratings(int group) => Enumerable.Range(0, 12).Select(i => (double)(i * group % 3));
    }

    [Fact]
    public void Too_many_allocations_are_sampled_with_a_fixed_seed_and_a_standard_error()
    {
        double[][] groups = [[1, 8, 3, 14, 9], [2, 20, 15, 16, 6], [7, 4, 22, 17, 18], [5, 10, 11, 12, 19, 21, 13]];
        var result = KruskalWallis.Permutation(groups, permutations: 9_999);
        Assert.Equal(PValueKind.MonteCarlo, result.PValueKind);
        Assert.Equal(9_999, result.Permutations);
        Assert.Equal(Math.Sqrt(result.PValue * (1 - result.PValue) / 9_999), result.StandardError!.Value, 1e-12);
        Assert.Equal(result.PValue, KruskalWallis.Permutation(groups, permutations: 9_999).PValue);
        Assert.NotEqual(result.PValue, KruskalWallis.Permutation(groups, permutations: 9_999, seed: 2).PValue);
        // kruskal.test(list(c(1,8,3,14,9), c(2,20,15,16,6), c(7,4,22,17,18), c(5,10,11,12,19,21,13)))$p.value
        Assert.Equal(0.3464890541, KruskalWallis.Asymptotic(groups).PValue, 1e-9);
        Assert.Equal(0.3464890541, result.PValue, 0.03); // with 22 observations the approximation is near
        Assert.EndsWith("(any difference; Monte Carlo, 9999 permutations, standard error " +
            $"{result.StandardError.Value:0.0000})",
            result.Report);
    }

    [Fact]
    public void Three_groups_of_22_companies_are_still_exact()
    {
        double[][] groups = [[1, 8, 3, 14, 9, 13, 21], [2, 20, 15, 16, 6, 12, 19], [7, 4, 22, 17, 18, 5, 10, 11]];
        Assert.Equal(PValueKind.Exact, KruskalWallis.Permutation(groups).PValueKind);
    }

    [Fact]
    public void Cases_without_a_value_or_a_group_are_dropped_and_counted()
    {
        (double? Revenue, string? Stage)[] companies = [(1, "a"), (1, "a"), (2, "a"), (3, "a"), (2, "b"), (3, "b"),
            (3, "b"), (4, "b"),
            (4, "c"), (4, "c"), (5, "c"), (1, "c"), (null, "a"), (9, null)];
        var result = KruskalWallis.Asymptotic(companies, c => c.Revenue, c => c.Stage);
        Assert.Equal(3.6364468864468869, result.Statistic, 1e-9);
        Assert.Equal(2, result.Missing);
        Assert.Equal(1, KruskalWallis.Permutation([new double?[] { 1, 2, null }, [3, 4]]).Missing);
    }

    [Fact]
    public void Groups_that_cannot_be_compared_are_refused()
    {
        Assert.Contains("Group 2 of 2",
            Assert.Throws<ArgumentException>(() => KruskalWallis.Asymptotic([[1.0, 2], []])).Message);
        Assert.Contains("two groups",
            Assert.Throws<ArgumentException>(() => KruskalWallis.Asymptotic([new[] { 1.0, 2 }])).Message);
        Assert.Contains("equal",
            Assert.Throws<ArgumentException>(() => KruskalWallis.Permutation([[1.0, 1], [1]])).Message);
        Assert.Contains("finite",
            Assert.Throws<ArgumentException>(() => KruskalWallis.Asymptotic([[1.0, double.NaN], [1]])).Message);
    }
}
