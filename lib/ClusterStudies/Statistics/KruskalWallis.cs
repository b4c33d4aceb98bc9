namespace ClusterStudies;

/// <summary>
/// The Kruskal-Wallis test: do groups differ in the level of a variable, by its ranks. The statistic is H of the
/// midranks, corrected for ties; the effect size is epsilon squared, H by n - 1 (0 to 1), with limits from the
/// noncentral chi-squared distribution, which keep their level better in small groups than a bootstrap's.
/// Kruskal, W. H. and Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. Journal of the American
/// Statistical Association 47, 583-621. As R's <c>kruskal.test</c>.
/// </summary>
public static class KruskalWallis
{
    /// <summary>Chi-squared approximation with groups - 1 degrees of freedom; for groups below about five prefer
    /// <see cref="Permutation(IEnumerable{IEnumerable{double}}, int, int)"/>.</summary>
    /// <param name="groups">The values of each group.</param>
    /// <exception cref="ArgumentException">Fewer than two groups, an empty group, or all values equal.</exception>
    public static TestResult Asymptotic(IEnumerable<IEnumerable<double>> groups) =>
        RankedGroups.Of(groups).Asymptotic();

    /// <summary>Chi-squared approximation; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Asymptotic(IEnumerable{IEnumerable{double}})"/>
    public static TestResult Asymptotic(IEnumerable<IEnumerable<double?>> groups) =>
        RankedGroups.Of(groups).Asymptotic();

    /// <summary>Chi-squared approximation for one value and one group per case; cases where either is null are dropped
    /// and counted.</summary>
    /// <exception cref="ArgumentException">Fewer than two groups remain, or all values are equal.</exception>
    public static TestResult Asymptotic<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group) =>
        RankedGroups.Of(cases, value, group).Asymptotic();

    /// <summary>
    /// Permutation test of H: exact whenever the distribution can be gone through (three groups of eight can),
    /// otherwise Monte Carlo with a fixed seed, p = (b + 1) / (m + 1). The result's method says which.
    /// </summary>
    /// <param name="groups">The values of each group.</param>
    /// <param name="permutations">Random permutations, should Monte Carlo be needed.</param>
    /// <param name="seed">Seed of the random permutations.</param>
    /// <exception cref="ArgumentException">Fewer than two groups, an empty group, or all values equal.</exception>
    public static TestResult Permutation(
        IEnumerable<IEnumerable<double>> groups,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        RankedGroups.Of(groups).Permutation(permutations, seed);

    /// <summary>Permutation test of H; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Permutation(IEnumerable{IEnumerable{double}}, int, int)"/>
    public static TestResult Permutation(
        IEnumerable<IEnumerable<double?>> groups,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        RankedGroups.Of(groups).Permutation(permutations, seed);

    /// <summary>Permutation test of H for one value and one group per case; cases where either is null are dropped and
    /// counted.</summary>
    /// <exception cref="ArgumentException">Fewer than two groups remain, or all values are equal.</exception>
    public static TestResult Permutation<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        RankedGroups.Of(cases, value, group).Permutation(permutations, seed);
}
