namespace ClusterStudies;

/// <summary>The doubled midranks of two variables over the same cases.</summary>
internal sealed record RankPairs(int[] X, int[] Y, int Missing)
{
    public int N => X.Length;

    public static RankPairs Of(IEnumerable<double> x, IEnumerable<double> y) => Of(CompleteCases.Pairs(x, y).Pairs, 0);

    public static RankPairs Of(IEnumerable<double?> x, IEnumerable<double?> y)
    {
        var (pairs, missing) = CompleteCases.Pairs(x, y);
        return Of(pairs.Select(p => (p.First!.Value, p.Second!.Value)).ToList(), missing);
    }

    public static RankPairs Of<TCase>(IEnumerable<TCase> cases, Func<TCase, double?> x, Func<TCase, double?> y)
    {
        var all = cases.ToList();
        return Of(all.Select(x), all.Select(y));
    }

    private static RankPairs Of(List<(double X, double Y)> pairs, int missing)
    {
        if (pairs.Count < 3)
        {
            throw new ArgumentException(
                $"A rank correlation needs at least three cases with both values, but there are {pairs.Count}.");
        }

        if (pairs.DistinctBy(p => p.X).Count() < 2 || pairs.DistinctBy(p => p.Y).Count() < 2)
        {
            throw new ArgumentException(
                "A rank correlation needs two variables that vary, but one of them has the same value in every case.");
        }

        return new(MidRanks.Doubled(pairs.Select(p => p.X)), MidRanks.Doubled(pairs.Select(p => p.Y)), missing);
    }
}
