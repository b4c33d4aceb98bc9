namespace ClusterStudies;

/// <summary>
/// What Kendall's and Spearman's rank correlations share: the estimate is an association of two variables' ranks, a whole
/// number that is 0 on average over all orders, divided by the largest that these ranks allow.
/// </summary>
/// <param name="Name">The coefficient's name, as a report would give it.</param>
/// <param name="Symbol">The coefficient's symbol.</param>
/// <param name="With">The association of a variable's doubled midranks with those of another.</param>
/// <param name="Approximation">Statistic and p-value of the approximation, from ranks and estimate.</param>
internal sealed record RankCorrelation(
    string Name, string Symbol, Func<int[], Func<int[], long>> With,
    Func<RankPairs, double, Alternative, (double Statistic, double P)> Approximation)
{
    /// <summary>Up to this many cases all n! orders are gone through.</summary>
    private const int MostCasesForAllOrders = 9;

    public TestResult Permutation(RankPairs ranks, Alternative alternative, int permutations, int seed)
    {
        var withX = With(ranks.X);
        var observed = withX(ranks.Y);
        bool AsExtreme(int[] y) => Permuted.AsExtreme(withX(y), observed, alternative);
        var estimate = Estimate(ranks);
        return ranks.N <= MostCasesForAllOrders
            ? Result(ranks, estimate, estimate, Permuted.AllOrders(ranks.Y, AsExtreme), alternative, "exact")
            : Result(ranks, estimate, estimate, Permuted.RandomOrders(ranks.Y, AsExtreme, permutations, seed), alternative, "");
    }

    public TestResult Asymptotic(RankPairs ranks, Alternative alternative)
    {
        var estimate = Estimate(ranks);
        var (statistic, p) = Approximation(ranks, estimate, alternative);
        return Result(ranks, estimate, statistic, Significance.Asymptotic(p), alternative, "asymptotic");
    }

    private double Estimate(RankPairs ranks)
    {
        var (withX, withY) = (With(ranks.X), With(ranks.Y));
        return Math.Clamp(withX(ranks.Y) / Math.Sqrt((double)withX(ranks.X) * withY(ranks.Y)), -1, 1);
    }

    private TestResult Result(
        RankPairs ranks, double estimate, double statistic, Significance significance, Alternative alternative, string kind) =>
        new(Name, statistic, significance, ranks.N)
        {
            Estimate = estimate,
            Alternative = alternative,
            Missing = ranks.Missing,
            Compared = kind,
            Found = Printed.Text($"{Symbol} = {estimate:0.00}"),
        };
}
