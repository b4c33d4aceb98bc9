namespace ClusterStudies;

/// <summary>
/// Kendall's rank correlation tau-b: concordant minus discordant pairs of cases, corrected for ties. The estimate is
/// tau-b; the statistic is tau-b, too, or z in the approximation.
/// Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika 33, 239-251.
/// </summary>
public static class Kendall
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

    /// <summary>Normal approximation with tie correction, as R's
    /// <c>cor.test(method = "kendall", exact = FALSE)</c>.</summary>
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
        new("Kendall's rank correlation", "Kendall's tau-b",
            (n, _) => n > 4 ? Math.Sqrt(0.437 / (n - 4)) : null, Concordance.Of, Normal);

    private static (double, double) Normal(RankPairs ranks, long association, double tau, Alternative alternative)
    {
        var z = association / Math.Sqrt(Variance(ranks));
        return (z, Tail.Normal(z, alternative));
    }

    private static double Variance(RankPairs ranks)
    {
        double n = ranks.N;
        var (x, y) = (Ties(ranks.X), Ties(ranks.Y));
        var untied = n * (n - 1) * (2 * n + 5)
            - Of(x, t => t * (t - 1) * (2 * t + 5)) - Of(y, t => t * (t - 1) * (2 * t + 5));
        return untied / 18
            + Of(x, t => t * (t - 1)) * Of(y, t => t * (t - 1)) / (2 * n * (n - 1))
            + Of(x, t => t * (t - 1) * (t - 2)) * Of(y, t => t * (t - 1) * (t - 2)) / (9 * n * (n - 1) * (n - 2));

        static List<double> Ties(int[] values) => values.GroupBy(v => v).Select(ties => (double)ties.Count()).ToList();
        static double Of(List<double> ties, Func<double, double> term) => ties.Sum(term);
    }
}
