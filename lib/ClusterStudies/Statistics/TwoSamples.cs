namespace ClusterStudies;

/// <summary>The doubled midranks of two samples together, the first sample's first.</summary>
internal sealed record TwoSamples(int[] Ranks, int First, int Second, int Missing)
{
    /// <summary>What the samples are; empty where nobody said.</summary>
    private string Names { get; init; } = "";

    public static TwoSamples Of(IEnumerable<double> x, IEnumerable<double> y) =>
        Of(x.Select(CompleteCases.Finite).ToList(), y.Select(CompleteCases.Finite).ToList(), 0);

    public static TwoSamples Of(IEnumerable<double?> x, IEnumerable<double?> y)
    {
        var (first, second) = (CompleteCases.Of(x), CompleteCases.Of(y));
        return Of(first.Values, second.Values, first.Missing + second.Missing);
    }

    public static TwoSamples Of<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group)
    {
        var all = cases.ToList();
        var (pairs, missing) = CompleteCases.Pairs(all.Select(value), all.Select(group));
        var samples = pairs.ToLookup(p => p.Second!, p => p.First!.Value);
        var names = Categories.InOrder(pairs.Select(p => p.Second!));
        if (names.All(name => name is bool))
        {
            return Of([.. samples[true]], [.. samples[false]], missing,
                " (the cases with the property and those without)");
        }

        if (names.Count != 2)
        {
            throw new ArgumentException("This test compares two groups, but the grouping gives "
                + Printed.Text($"{names.Count}: {Categories.Listed(names)}.") + (names.Count > 2
                ? " Compare one with all others, c => c.Group == \"name\", or all at once with KruskalWallis."
                : " Choose a property that splits the cases."));
        }

        return Of([.. samples[names[0]]], [.. samples[names[1]]], missing) with
        {
            Names = $"{Categories.Text(names[0])} against {Categories.Text(names[1])}, ",
        };
    }

    public TestResult Exact(Alternative alternative)
    {
        var extreme = Extreme.As(Deviation(Ranks.Take(First).Sum()), alternative);
        var p = RankSums.Probability(Ranks, [First, Second], sums => extreme.Includes(Deviation(sums[0])))
            ?? throw new ArgumentException(
                $"Samples of {First} and {Second} values are too large for the exact test; " +
                "use the normal approximation, Asymptotic.");
        return Result("Exact Mann-Whitney test", Significance.Exact(p), alternative);

        // The doubled rank sum's distance from its mean, n1 (N + 1).
        long Deviation(int doubledSum) => doubledSum - (long)First * (Ranks.Length + 1);
    }

    public TestResult Asymptotic(Alternative alternative)
    {
        double n = Ranks.Length;
        var product = (double)First * Second;
        var distance = U - product / 2;
        var variance = product / 12 * (n + 1 - MidRanks.TieSum(Ranks) / (n * (n - 1)));
        var correction = alternative switch
        {
            Alternative.Less => -0.5,
            Alternative.Greater => 0.5,
            _ => Math.Sign(distance) * 0.5,
        };
        var p = Tail.Normal((distance - correction) / Math.Sqrt(variance), alternative);
        return Result("Mann-Whitney test by normal approximation", Significance.Asymptotic(p), alternative);
    }

    private double U => Ranks.Take(First).Sum() / 2.0 - First * (First + 1) / 2.0;

    private TestResult Result(string method, Significance significance, Alternative alternative)
    {
        var superiority = U / ((double)First * Second);
        return new(method, U, significance, Ranks.Length)
        {
            EffectSize = Newcombe.Superiority(superiority, First, Second),
            Alternative = alternative,
            Missing = Missing,
            Compared = Names + Printed.Text($"{First} and {Second} values"),
            Found = Printed.Text($"U = {U:0.#}"),
        };
    }

    private static TwoSamples Of(List<double> first, List<double> second, int missing, string what = "")
    {
        if (first.Count == 0 || second.Count == 0)
        {
            throw new ArgumentException("A comparison of two samples needs values in both, but they have "
                + Printed.Text($"{first.Count} and {second.Count}{(missing > 0 ? $", {missing} missing" : "")}")
                + $"{what}. Choose groups that both have known values."
                + (first.Count + second.Count + missing == 0 ? " " + CompleteCases.WhyNone : ""));
        }

        var values = first.Concat(second).ToList();
        if (values.Distinct().Count() < 2)
        {
            throw new ArgumentException(Printed.Text($"All values are equal ({values[0]}), so there is nothing to ")
                + "compare between the samples. Choose a quantity that varies.");
        }

        return new(MidRanks.Doubled(values), first.Count, second.Count, missing);
    }
}
