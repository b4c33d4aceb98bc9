using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <summary>
/// How far two variables go together when the second one's cases come in this order (their numbers, from 0): a whole
/// number that is 0 on average over all orders.
/// </summary>
internal delegate long Association(ReadOnlySpan<int> order);

/// <summary>
/// What Kendall's and Spearman's rank correlations share: the estimate is an association of the variables, divided by
/// the mean of what each has with itself. The limits are Bonett and Wright's.
/// Bonett, D. G. and Wright, T. A. (2000). Sample size requirements for estimating Pearson, Kendall and Spearman
/// correlations. Psychometrika 65, 23-28.
/// </summary>
/// <param name="Name">The coefficient's name, as a report would give it.</param>
/// <param name="Symbol">The coefficient's symbol.</param>
/// <param name="Spread">The standard error of the coefficient's Fisher transform, from n and the coefficient; null for
/// too few cases.</param>
/// <param name="Between">The association between two variables' doubled midranks.</param>
/// <param name="Approximation">Statistic and p-value of the approximation, from ranks, association and
/// estimate.</param>
internal sealed record RankCorrelation(
    string Name, string Symbol, Func<int, double, double?> Spread, Func<int[], int[], Association> Between,
    Func<RankPairs, long, double, Alternative, (double Statistic, double P)> Approximation)
{
    /// <summary>Up to this many cases all n! orders are gone through.</summary>
    private const int MostCasesForAllOrders = 9;

    public TestResult Permutation(RankPairs ranks, Alternative alternative, int permutations, int seed)
    {
        var association = Between(ranks.X, ranks.Y);
        var extreme = Extreme.As(Observed(association, ranks.N), alternative);
        bool AsExtreme(ReadOnlySpan<int> order) => extreme.Includes(association(order));
        var significance = ranks.N <= MostCasesForAllOrders
            ? Permuted.AllOrders(ranks.N, AsExtreme)
            : Permuted.RandomOrders(ranks.N, AsExtreme, permutations, seed);
        var estimate = Estimate(ranks);
        return Result(ranks, estimate, estimate, significance, alternative);
    }

    public TestResult Asymptotic(RankPairs ranks, Alternative alternative)
    {
        var estimate = Estimate(ranks);
        var (statistic, p) = Approximation(ranks, Observed(ranks.X, ranks.Y), estimate, alternative);
        return Result(ranks, estimate, statistic, Significance.Asymptotic(p), alternative);
    }

    public double Estimate(RankPairs ranks)
    {
        var most = Math.Sqrt((double)Observed(ranks.X, ranks.X) * Observed(ranks.Y, ranks.Y));
        return Math.Clamp(Observed(ranks.X, ranks.Y) / most, -1, 1);
    }

    private ConfidenceInterval Interval(double estimate, int n)
    {
        const double Confidence = 0.95;
        var z = Normal.InvCDF(0, 1, (1 + Confidence) / 2);
        var half = Math.Abs(estimate) < 1 ? z * Spread(n, estimate) : null;
        double? At(double? shift) => shift is { } s ? Math.Tanh(Math.Atanh(estimate) + s) : null;
        return new(Symbol, estimate, At(-half), At(half), Confidence, "Bonett-Wright", n);
    }

    private long Observed(int[] x, int[] y) => Observed(Between(x, y), x.Length);

    private static long Observed(Association association, int n) => association([.. Enumerable.Range(0, n)]);

    private TestResult Result(
        RankPairs ranks, double estimate, double statistic, Significance significance, Alternative alternative) =>
        new(Name, statistic, significance, ranks.N)
        {
            EffectSize = Interval(estimate, ranks.N),
            Alternative = alternative,
            Missing = ranks.Missing,
            Compared = significance.Kind switch
            {
                PValueKind.Exact => "exact",
                PValueKind.Asymptotic => "asymptotic",
                _ => "",
            },
        };
}
