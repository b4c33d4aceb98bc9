namespace ClusterStudies;

/// <summary>
/// Kendall's rank correlation tau-b: concordant minus discordant pairs of cases, corrected for ties.
/// Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika 33, 239-251.
/// </summary>
public static class Kendall
{
    /// <summary>
    /// Permutation test: exact over all n! orders up to n = 9, otherwise Monte Carlo with a fixed seed, p = (b + 1) / (m + 1).
    /// Two-sided: the probability of a coefficient at least as far from 0 as the observed one.
    /// </summary>
    /// <param name="x">The first variable, one value per case.</param>
    /// <param name="y">The second variable, in the same order of cases.</param>
    /// <param name="alternative">Greater: the variables rise together.</param>
    /// <param name="permutations">Random permutations, should Monte Carlo be needed.</param>
    /// <param name="seed">Seed of the random permutations.</param>
    /// <exception cref="ArgumentException">The variables differ in length, have fewer than three cases, or one is constant.</exception>
    public static RankCorrelationResult Test(
        IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Test(RankPairs.Of(x, y), alternative, permutations, seed);

    /// <summary>Permutation test; cases where either value is missing are dropped and counted.</summary>
    /// <inheritdoc cref="Test(IEnumerable{double}, IEnumerable{double}, Alternative, int, int)"/>
    public static RankCorrelationResult Test(
        IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Test(RankPairs.Of(x, y), alternative, permutations, seed);

    /// <summary>Permutation test of two properties of each case; cases where either is null are dropped and counted.</summary>
    /// <exception cref="ArgumentException">Fewer than three complete cases, or one property is constant.</exception>
    public static RankCorrelationResult Test<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y, Alternative alternative = Alternative.TwoSided,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Test(RankPairs.Of(cases, x, y), alternative, permutations, seed);

    /// <summary>Normal approximation with tie correction, as R's <c>cor.test(method = "kendall", exact = FALSE)</c>.</summary>
    /// <inheritdoc cref="Test(IEnumerable{double}, IEnumerable{double}, Alternative, int, int)"/>
    public static RankCorrelationResult Asymptotic(
        IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided) =>
        Asymptotic(RankPairs.Of(x, y), alternative);

    /// <summary>Normal approximation with tie correction, as R's <c>cor.test(method = "kendall", exact = FALSE)</c>. Cases where either value is missing are dropped and counted.</summary>
    /// <inheritdoc cref="Test(IEnumerable{double}, IEnumerable{double}, Alternative, int, int)"/>
    public static RankCorrelationResult Asymptotic(
        IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided) =>
        Asymptotic(RankPairs.Of(x, y), alternative);

    private static RankCorrelationResult Test(RankPairs ranks, Alternative alternative, int permutations, int seed) =>
        ranks.Result("Kendall's rank correlation", "tau-b", TauB(ranks),
            ranks.PermutationP(AssociationWith(ranks.X), alternative, permutations, seed), alternative);

    private static RankCorrelationResult Asymptotic(RankPairs ranks, Alternative alternative)
    {
        var z = Association(ranks.X, ranks.Y) / Math.Sqrt(Variance(ranks));
        return ranks.Result("Kendall's rank correlation", "tau-b", TauB(ranks), new(Tail.Normal(z, alternative), PValueKind.Asymptotic), alternative);
    }

    private static double TauB(RankPairs ranks) => Math.Clamp(
        Association(ranks.X, ranks.Y) / Math.Sqrt((double)Association(ranks.X, ranks.X) * Association(ranks.Y, ranks.Y)), -1, 1);

    private static long Association(int[] x, int[] y) => AssociationWith(x)(y);

    /// <summary>Concordant minus discordant pairs; of a variable with itself, the pairs that are not tied.</summary>
    private static Func<int[], long> AssociationWith(int[] x)
    {
        var rising =
            (from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(0, x.Length) where x[i] < x[j] select (Low: i, High: j)).ToArray();
        return y =>
        {
            var sum = 0L;
            foreach (var (low, high) in rising)
                sum += y[low] < y[high] ? 1 : y[low] > y[high] ? -1 : 0;
            return sum;
        };
    }

    private static double Variance(RankPairs ranks)
    {
        double n = ranks.N;
        var (x, y) = (Ties(ranks.X), Ties(ranks.Y));
        return (n * (n - 1) * (2 * n + 5) - Of(x, t => t * (t - 1) * (2 * t + 5)) - Of(y, t => t * (t - 1) * (2 * t + 5))) / 18
            + Of(x, t => t * (t - 1)) * Of(y, t => t * (t - 1)) / (2 * n * (n - 1))
            + Of(x, t => t * (t - 1) * (t - 2)) * Of(y, t => t * (t - 1) * (t - 2)) / (9 * n * (n - 1) * (n - 2));

        static List<double> Ties(int[] values) => values.GroupBy(v => v).Select(ties => (double)ties.Count()).ToList();
        static double Of(List<double> ties, Func<double, double> term) => ties.Sum(term);
    }
}
