namespace ClusterStudies;

/// <summary>The doubled midranks of all values, group after group.</summary>
internal sealed record RankedGroups(int[] Ranks, int[] Sizes, int Missing)
{
    public static RankedGroups Of(IEnumerable<IEnumerable<double>> groups) =>
        Of(groups.Select(group => group.Select(CompleteCases.Finite).ToList()).ToList(), 0);

    public static RankedGroups Of(IEnumerable<IEnumerable<double?>> groups)
    {
        var complete = groups.Select(CompleteCases.Of).ToList();
        return Of(complete.Select(group => group.Values).ToList(), complete.Sum(group => group.Missing));
    }

    public static RankedGroups Of<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group)
    {
        var all = cases.ToList();
        var (groups, missing) = CompleteCases.Groups(all.Select(value), all.Select(group));
        return Of(groups, missing);
    }

    public TestResult Asymptotic()
    {
        var (h, degrees) = (H(), Sizes.Length - 1);
        return Result("Kruskal-Wallis test", h, Significance.Asymptotic(Tail.ChiSquared(h, degrees)),
            Printed.Text($"H = {h:0.00}, df = {degrees}"));
    }

    public TestResult Permutation(int permutations, int seed)
    {
        // H is an increasing function of the sum of squared rank sums over group sizes; ranks are whole, so the margin
        // only takes up the rounding of the division.
        var enough = Squares(Sums()) * (1 - 1e-10);
        var drawn = new int[Sizes.Length];
        var significance = RankSums.Probability(Ranks, Sizes, sums => Squares(sums) >= enough) is { } p
            ? Significance.Exact(p)
            : Permuted.RandomOrders(Ranks.Length, order => Squares(Sums(order, drawn)) >= enough, permutations, seed);
        var exact = significance.Kind == PValueKind.Exact;
        var h = H();
        return Result(exact ? "Exact Kruskal-Wallis permutation test" : "Kruskal-Wallis permutation test",
            h, significance, Printed.Text($"H = {h:0.00}"));
    }

    private TestResult Result(string method, double h, Significance significance, string found) =>
        new(method, h, significance, Ranks.Length)
        {
            Missing = Missing,
            HasSides = false,
            EffectSize = EpsilonSquared(h),
            Compared = Printed.Text($"{Sizes.Length} groups"),
            Found = found,
        };

    /// <summary>H by n - 1, its expectation under no difference not taken off, with the limits that its approximate
    /// noncentral chi-squared distribution gives.</summary>
    private ConfidenceInterval EpsilonSquared(double h, double confidence = 0.95)
    {
        var (low, high) = NoncentralChiSquared.Limits(h, Sizes.Length - 1, confidence);
        return new("epsilon squared", Share(h), Share(low), Share(high), confidence, NoncentralChiSquared.Method,
            Ranks.Length);

        double Share(double noncentrality) => Math.Min(1, noncentrality / (Ranks.Length - 1));
    }

    private double H()
    {
        double n = Ranks.Length;
        var uncorrected = 12 / (n * (n + 1)) * Squares(Sums()) / 4 - 3 * (n + 1);
        return uncorrected / (1 - MidRanks.TieSum(Ranks) / (n * n * n - n));
    }

    private double Squares(ReadOnlySpan<int> sums)
    {
        var squares = 0.0;
        for (var group = 0; group < sums.Length; group++)
            squares += (double)sums[group] * sums[group] / Sizes[group];
        return squares;
    }
    private int[] Sums() => Sums([.. Enumerable.Range(0, Ranks.Length)], new int[Sizes.Length]);

    /// <summary>Writes the groups' rank sums when the ranks come in this order.</summary>
    private int[] Sums(ReadOnlySpan<int> order, int[] sums)
    {
        for (int group = 0, i = 0; group < Sizes.Length; group++)
        {
            sums[group] = 0;
            for (var end = i + Sizes[group]; i < end; i++)
                sums[group] += Ranks[order[i]];
        }
        return sums;
    }

    private static RankedGroups Of(List<List<double>> groups, int missing)
    {
        if (groups.Count < 2)
        {
            throw new ArgumentException(
                $"A comparison of groups needs at least two groups with values, but there are {groups.Count}.");
        }

        var empty = groups.FindIndex(group => group.Count == 0);
        if (empty >= 0)
        {
            throw new ArgumentException(
                $"Group {empty + 1} of {groups.Count} has no values; leave it out or check the grouping.");
        }

        var values = groups.SelectMany(group => group).ToList();
        if (values.Distinct().Count() < 2)
            throw new ArgumentException("All values are equal, so there is nothing to compare between the groups.");
        return new(MidRanks.Doubled(values), groups.Select(group => group.Count).ToArray(), missing);
    }
}
