namespace ClusterStudies;

/// <summary>The doubled midranks of two variables over the same cases.</summary>
internal sealed record RankPairs(int[] X, int[] Y, int Dropped)
{
    /// <summary>Up to this many cases all n! orders are gone through.</summary>
    private const int MostCasesForAllOrders = 9;

    public int N => X.Length;

    public static RankPairs Of(IEnumerable<double> x, IEnumerable<double> y) =>
        Of(CompleteCases.Pairs(x, y).Pairs, 0);

    public static RankPairs Of(IEnumerable<double?> x, IEnumerable<double?> y)
    {
        var (pairs, dropped) = CompleteCases.Pairs(x, y);
        return Of(pairs.Select(p => (p.First!.Value, p.Second!.Value)).ToList(), dropped);
    }

    public static RankPairs Of<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y)
    {
        var all = cases.ToList();
        return Of(all.Select(x), all.Select(y));
    }

    /// <summary>The permutation p-value of a whole-number measure of association of X with an order of Y, 0 on average.</summary>
    public PermutationP PermutationP(Func<int[], long> withX, Alternative alternative, int permutations, int seed)
    {
        var observed = withX(Y);
        bool AsExtreme(int[] y) => Permuted.AsExtreme(withX(y), observed, alternative);
        return N <= MostCasesForAllOrders ? Permuted.AllOrders(Y, AsExtreme) : Permuted.RandomOrders(Y, AsExtreme, permutations, seed);
    }

    public RankCorrelationResult Result(string method, string symbol, double coefficient, PermutationP p, Alternative alternative) => new()
    {
        Method = method,
        Symbol = symbol,
        Statistic = coefficient,
        PValue = p.Value,
        PValueKind = p.Kind,
        Permutations = p.Permutations,
        StandardError = p.StandardError,
        Alternative = alternative,
        N = N,
        MissingDropped = Dropped,
    };

    private static RankPairs Of(List<(double X, double Y)> pairs, int dropped)
    {
        if (pairs.Count < 3)
            throw new ArgumentException($"A rank correlation needs at least three cases with both values, but there are {pairs.Count}.");
        if (pairs.DistinctBy(p => p.X).Count() < 2 || pairs.DistinctBy(p => p.Y).Count() < 2)
            throw new ArgumentException("A rank correlation needs two variables that vary, but one of them has the same value in every case.");
        return new(MidRanks.Doubled(pairs.Select(p => p.X)), MidRanks.Doubled(pairs.Select(p => p.Y)), dropped);
    }
}
