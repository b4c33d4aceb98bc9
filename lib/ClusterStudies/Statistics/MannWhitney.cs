namespace ClusterStudies;

/// <summary>
/// The Mann-Whitney (Wilcoxon rank-sum) test: does one sample tend to larger values than another.
/// Mann, H. B. and Whitney, D. R. (1947). On a test of whether one of two random variables is stochastically larger than the
/// other. Annals of Mathematical Statistics 18, 50-60. Effect size: Vargha, A. and Delaney, H. D. (2000). Journal of
/// Educational and Behavioral Statistics 25, 101-132. Shift: Hodges, J. L. and Lehmann, E. L. (1963). Annals of Mathematical
/// Statistics 34, 598-611.
/// </summary>
public static class MannWhitney
{
    /// <summary>
    /// Exact permutation test, ties or not: over all ways to deal the midranks to the two samples. Two-sided: the probability of
    /// a U at least as far from its mean as the observed one. Without ties as R's <c>wilcox.test(exact = TRUE)</c>. Samples of
    /// many hundreds, too large for this, get a Monte Carlo p-value with a fixed seed.
    /// </summary>
    /// <param name="x">The first sample.</param>
    /// <param name="y">The second sample.</param>
    /// <param name="alternative">Greater: the first sample tends to larger values.</param>
    /// <exception cref="ArgumentException">A sample is empty, or all values are equal.</exception>
    public static MannWhitneyResult Test(IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided) =>
        Exact(Present(x), Present(y), alternative);

    /// <summary>Exact permutation test; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Test(IEnumerable{double}, IEnumerable{double}, Alternative)"/>
    public static MannWhitneyResult Test(IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided)
    {
        var (first, second) = (CompleteCases.Of(x), CompleteCases.Of(y));
        return Exact(first.Values, second.Values, alternative) with { MissingDropped = first.Dropped + second.Dropped };
    }

    /// <summary>Exact permutation test of the cases with a property (first sample) against those without; cases where either is null are dropped and counted.</summary>
    /// <exception cref="ArgumentException">No case has the property, or every case has it, or all values are equal.</exception>
    public static MannWhitneyResult Test<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, bool?> first, Alternative alternative = Alternative.TwoSided)
    {
        var all = cases.ToList();
        var (pairs, dropped) = CompleteCases.Pairs(all.Select(value), all.Select(first));
        var sample = pairs.ToLookup(p => p.Second!.Value, p => p.First!.Value);
        return Exact(sample[true].ToList(), sample[false].ToList(), alternative) with { MissingDropped = dropped };
    }

    /// <summary>Normal approximation with tie and continuity correction, as R's <c>wilcox.test(exact = FALSE)</c>.</summary>
    /// <inheritdoc cref="Test(IEnumerable{double}, IEnumerable{double}, Alternative)"/>
    public static MannWhitneyResult Asymptotic(IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided) =>
        Asymptotic(Present(x), Present(y), alternative);

    /// <summary>Normal approximation with tie and continuity correction; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Test(IEnumerable{double}, IEnumerable{double}, Alternative)"/>
    public static MannWhitneyResult Asymptotic(IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided)
    {
        var (first, second) = (CompleteCases.Of(x), CompleteCases.Of(y));
        return Asymptotic(first.Values, second.Values, alternative) with { MissingDropped = first.Dropped + second.Dropped };
    }

    private static MannWhitneyResult Asymptotic(List<double> first, List<double> second, Alternative alternative)
    {
        var ranks = Ranks(first, second);
        double n = ranks.Length;
        var product = (double)first.Count * second.Count;
        var distance = U(ranks, first.Count) - product / 2;
        var variance = product / 12 * (n + 1 - MidRanks.TieSum(ranks) / (n * (n - 1)));
        var correction = alternative switch
        {
            Alternative.Less => -0.5,
            Alternative.Greater => 0.5,
            _ => Math.Sign(distance) * 0.5,
        };
        var p = Tail.Normal((distance - correction) / Math.Sqrt(variance), alternative);
        return Result("Mann-Whitney test by normal approximation", first, second, ranks, new(p, PValueKind.Asymptotic), alternative);
    }

    private static MannWhitneyResult Exact(List<double> first, List<double> second, Alternative alternative)
    {
        var ranks = Ranks(first, second);
        var observed = Deviation(ranks.Take(first.Count).Sum());
        var p = RankSums.Distribution(ranks, [first.Count, second.Count]) is { } distribution
            ? new PermutationP(Math.Min(1, distribution
                .Where(d => Permuted.AsExtreme(Deviation(d.Sums[0]), observed, alternative)).Sum(d => d.Probability)), PValueKind.Exact)
            : Permuted.RandomOrders(ranks, order => Permuted.AsExtreme(Deviation(order.Take(first.Count).Sum()), observed, alternative),
                Permuted.DefaultPermutations, Permuted.DefaultSeed);
        return Result(p.Kind == PValueKind.Exact ? "Exact Mann-Whitney test" : "Mann-Whitney permutation test", first, second, ranks, p, alternative);

        // The doubled rank sum's distance from its mean, n1 (N + 1).
        long Deviation(int doubledSum) => doubledSum - (long)first.Count * (ranks.Length + 1);
    }

    private static MannWhitneyResult Result(
        string method, List<double> first, List<double> second, int[] ranks, PermutationP p, Alternative alternative) => new()
        {
            Method = method,
            Statistic = U(ranks, first.Count),
            PValue = p.Value,
            PValueKind = p.Kind,
            Permutations = p.Permutations,
            StandardError = p.StandardError,
            Alternative = alternative,
            N = ranks.Length,
            FirstN = first.Count,
            SecondN = second.Count,
            HodgesLehmann = Quantile.Of(first.SelectMany(a => second.Select(b => a - b)), 0.5),
        };

    private static double U(int[] ranks, int firstN) => ranks.Take(firstN).Sum() / 2.0 - firstN * (firstN + 1) / 2.0;

    private static List<double> Present(IEnumerable<double> values) => values.Select(CompleteCases.Finite).ToList();

    private static int[] Ranks(List<double> first, List<double> second)
    {
        if (first.Count == 0 || second.Count == 0)
            throw new ArgumentException($"A comparison of two samples needs values in both, but they have {first.Count} and {second.Count}.");
        var values = first.Concat(second).ToList();
        if (values.Distinct().Count() < 2)
            throw new ArgumentException("All values are equal, so there is nothing to compare between the samples.");
        return MidRanks.Doubled(values);
    }
}
