using System.Runtime.CompilerServices;

namespace ClusterStudies;

/// <summary>
/// Spearman's rank correlation rho: the correlation of midranks. The estimate is rho; the statistic is rho, too, or
/// Student's t in the approximation.
/// Spearman, C. (1904). The proof and measurement of association between two things. American Journal of Psychology
/// 15, 72-101.
/// </summary>
public static class Spearman
{
    /// <summary>
    /// Permutation test: exact over all n! orders up to n = 9, otherwise Monte Carlo with a fixed seed,
    /// p = (b + 1) / (m + 1). Two-sided: the probability of a coefficient at least as far from 0 as the observed one.
    /// </summary>
    /// <param name="x">The first variable, one value per case.</param>
    /// <param name="y">The second variable, in the same order of cases.</param>
    /// <param name="alternative">Greater: the variables rise together.</param>
    /// <param name="permutations">Random permutations, should Monte Carlo be needed.</param>
    /// <param name="seed">Seed of the random permutations.</param>
    /// <exception cref="ArgumentException">The variables differ in length, have fewer than three cases, or one is
    /// constant.</exception>
    public static TestResult Permutation(
        IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Correlation.Permutation(RankPairs.Of(x, y), alternative, permutations, seed);

    /// <summary>Permutation test; cases where either value is missing are dropped and counted.</summary>
    /// <inheritdoc cref="Permutation(IEnumerable{double}, IEnumerable{double}, Alternative, int, int)"/>
    public static TestResult Permutation(
        IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Correlation.Permutation(RankPairs.Of(x, y), alternative, permutations, seed);

    /// <summary>Permutation test of two properties of each case; cases where either is null are dropped and
    /// counted.</summary>
    /// <exception cref="ArgumentException">Fewer than three complete cases, or one property is constant.</exception>
    public static TestResult Permutation<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y,
        Alternative alternative = Alternative.TwoSided,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Correlation.Permutation(RankPairs.Of(cases, x, y), alternative, permutations, seed);

    /// <summary>Approximation by Student's t with n - 2 degrees of freedom, as R's
    /// <c>cor.test(method = "spearman", exact = FALSE)</c>.</summary>
    /// <param name="x">The first variable, one value per case.</param>
    /// <param name="y">The second variable, in the same order of cases.</param>
    /// <param name="alternative">Greater: the variables rise together.</param>
    /// <exception cref="ArgumentException">The variables differ in length, have fewer than three cases, or one is
    /// constant.</exception>
    public static TestResult Asymptotic(
        IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided) =>
        Correlation.Asymptotic(RankPairs.Of(x, y), alternative);

    /// <summary>The approximation; cases where either value is missing are dropped and counted.</summary>
    /// <inheritdoc cref="Asymptotic(IEnumerable{double}, IEnumerable{double}, Alternative)"/>
    public static TestResult Asymptotic(
        IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided) =>
        Correlation.Asymptotic(RankPairs.Of(x, y), alternative);

    /// <summary>The approximation for two properties of each case; cases where either is null are dropped and
    /// counted.</summary>
    /// <exception cref="ArgumentException">Fewer than three complete cases, or one property is constant.</exception>
    public static TestResult Asymptotic<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y,
        Alternative alternative = Alternative.TwoSided) =>
        Correlation.Asymptotic(RankPairs.Of(cases, x, y), alternative);

    internal static readonly RankCorrelation Correlation =
        new("Spearman's rank correlation", "Spearman's rho",
            (n, rho) => n > 3 ? Math.Sqrt((1 + rho * rho / 2) / (n - 3)) : null, Covariance, Student);

    /// <summary>The covariance of doubled ranks times n; the mean of doubled ranks is n + 1.</summary>
    private static Association Covariance(int[] x, int[] y)
    {
        var mean = x.Length + 1;
        long[] first = [.. x.Select(rank => rank - mean)], second = [.. y.Select(rank => rank - mean)];
        return [MethodImpl(MethodImplOptions.AggressiveOptimization)] (order) =>
        {
            var sum = 0L;
            for (var i = 0; i < order.Length; i++)
                sum += first[i] * second[order[i]];
            return sum;
        };
    }

    private static (double, double) Student(RankPairs ranks, long covariance, double rho, Alternative alternative)
    {
        var t = rho / Math.Sqrt((1 - rho * rho) / (ranks.N - 2));
        return (t, Tail.Student(t, ranks.N - 2, alternative));
    }
}
