namespace ClusterStudies;

/// <summary>
/// The Kruskal-Wallis test: do groups differ in the level of a variable, by its ranks (midranks, H corrected for ties).
/// Kruskal, W. H. and Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. Journal of the American
/// Statistical Association 47, 583-621. As R's <c>kruskal.test</c>.
/// </summary>
public static class KruskalWallis
{
    /// <summary>Chi-squared approximation; with groups below about five prefer <see cref="Permutation(IEnumerable{IEnumerable{double}}, int, int)"/>.</summary>
    /// <param name="groups">The values of each group.</param>
    /// <exception cref="ArgumentException">Fewer than two groups, an empty group, or all values equal.</exception>
    public static KruskalWallisResult Test(IEnumerable<IEnumerable<double>> groups) => Test(Grouped.Of(groups));

    /// <summary>Chi-squared approximation; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Test(IEnumerable{IEnumerable{double}})"/>
    public static KruskalWallisResult Test(IEnumerable<IEnumerable<double?>> groups) => Test(Grouped.Of(groups));

    /// <summary>Chi-squared approximation for one value and one group per case; cases where either is null are dropped and counted.</summary>
    /// <exception cref="ArgumentException">Fewer than two groups remain, or all values are equal.</exception>
    public static KruskalWallisResult Test<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group) =>
        Test(Grouped.Of(cases, value, group));

    /// <summary>
    /// Permutation test of H: exact whenever the distribution can be gone through (three groups of eight can), otherwise Monte
    /// Carlo with a fixed seed, p = (b + 1) / (m + 1).
    /// </summary>
    /// <param name="groups">The values of each group.</param>
    /// <param name="permutations">Random permutations, should Monte Carlo be needed.</param>
    /// <param name="seed">Seed of the random permutations.</param>
    /// <exception cref="ArgumentException">Fewer than two groups, an empty group, or all values equal.</exception>
    public static KruskalWallisResult Permutation(
        IEnumerable<IEnumerable<double>> groups, int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Permutation(Grouped.Of(groups), permutations, seed);

    /// <summary>Permutation test of H; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Permutation(IEnumerable{IEnumerable{double}}, int, int)"/>
    public static KruskalWallisResult Permutation(
        IEnumerable<IEnumerable<double?>> groups, int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Permutation(Grouped.Of(groups), permutations, seed);

    /// <summary>Permutation test of H for one value and one group per case; cases where either is null are dropped and counted.</summary>
    /// <exception cref="ArgumentException">Fewer than two groups remain, or all values are equal.</exception>
    public static KruskalWallisResult Permutation<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group,
        int permutations = Permuted.DefaultPermutations, int seed = Permuted.DefaultSeed) =>
        Permutation(Grouped.Of(cases, value, group), permutations, seed);

    private static KruskalWallisResult Test(Grouped data)
    {
        var h = H(data);
        return new KruskalWallisResult
        {
            Method = "Kruskal-Wallis test",
            Statistic = h,
            PValue = Tail.ChiSquared(h, data.Sizes.Length - 1),
            PValueKind = PValueKind.Asymptotic,
            N = data.Ranks.Length,
            MissingDropped = data.Dropped,
            GroupSizes = data.Sizes,
        };
    }

    private static KruskalWallisResult Permutation(Grouped data, int permutations, int seed)
    {
        // H is an increasing function of the sum of squared rank sums over group sizes; ranks are whole, so the margin only
        // takes up the rounding of the division.
        var enough = Squares(data.Sums(data.Ranks), data.Sizes) * (1 - 1e-10);
        var p = RankSums.Distribution(data.Ranks, data.Sizes) is { } distribution
            ? new PermutationP(
                Math.Min(1, distribution.Where(d => Squares(d.Sums, data.Sizes) >= enough).Sum(d => d.Probability)), PValueKind.Exact)
            : Permuted.RandomOrders(data.Ranks, ranks => Squares(data.Sums(ranks), data.Sizes) >= enough, permutations, seed);
        return Test(data) with
        {
            Method = p.Kind == PValueKind.Exact ? "Exact Kruskal-Wallis permutation test" : "Kruskal-Wallis permutation test",
            PValue = p.Value,
            PValueKind = p.Kind,
            Permutations = p.Permutations,
            StandardError = p.StandardError,
        };
    }

    private static double Squares(int[] sums, int[] sizes) => sums.Zip(sizes, (sum, size) => (double)sum * sum / size).Sum();

    private static double H(Grouped data)
    {
        double n = data.Ranks.Length;
        var uncorrected = 12 / (n * (n + 1)) * Squares(data.Sums(data.Ranks), data.Sizes) / 4 - 3 * (n + 1);
        return uncorrected / (1 - MidRanks.TieSum(data.Ranks) / (n * n * n - n));
    }

    /// <summary>The doubled midranks of all values, group after group.</summary>
    private sealed record Grouped(int[] Ranks, int[] Sizes, int Dropped)
    {
        public static Grouped Of(IEnumerable<IEnumerable<double>> groups) =>
            Of(groups.Select(group => group.Select(CompleteCases.Finite).ToList()).ToList(), 0);

        public static Grouped Of(IEnumerable<IEnumerable<double?>> groups)
        {
            var complete = groups.Select(CompleteCases.Of).ToList();
            return Of(complete.Select(group => group.Values).ToList(), complete.Sum(group => group.Dropped));
        }

        public static Grouped Of<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group)
        {
            var all = cases.ToList();
            var (groups, dropped) = CompleteCases.Groups(all.Select(value), all.Select(group));
            return Of(groups, dropped);
        }

        public int[] Sums(int[] ranks)
        {
            var sums = new int[Sizes.Length];
            for (int group = 0, i = 0; group < Sizes.Length; group++)
                for (var end = i + Sizes[group]; i < end; i++)
                    sums[group] += ranks[i];
            return sums;
        }

        private static Grouped Of(List<List<double>> groups, int dropped)
        {
            if (groups.Count < 2)
                throw new ArgumentException($"A comparison of groups needs at least two groups with values, but there are {groups.Count}.");
            var empty = groups.FindIndex(group => group.Count == 0);
            if (empty >= 0)
                throw new ArgumentException($"Group {empty + 1} of {groups.Count} has no values; leave it out or check the grouping.");
            var values = groups.SelectMany(group => group).ToList();
            if (values.Distinct().Count() < 2)
                throw new ArgumentException("All values are equal, so there is nothing to compare between the groups.");
            return new(MidRanks.Doubled(values), groups.Select(group => group.Count).ToArray(), dropped);
        }
    }
}
