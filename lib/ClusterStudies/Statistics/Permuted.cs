namespace ClusterStudies;

/// <summary>Whether cases in this order (their numbers, from 0) give a statistic as extreme as the observed
/// one.</summary>
internal delegate bool AsExtreme(ReadOnlySpan<int> order);

/// <summary>Permutation p-values: the share of all orders of n cases, or of a random sample of them, that are
/// extreme.</summary>
internal static class Permuted
{
    public const int DefaultPermutations = 99_999;
    public const int DefaultSeed = 1;

    /// <summary>The share of all n! orders.</summary>
    public static Significance AllOrders(int n, AsExtreme asExtreme)
    {
        var (extreme, all) = (0L, 0L);
        foreach (var order in Orders.All(n))
        {
            all++;
            if (asExtreme(order)) extreme++;
        }
        return Significance.Exact((double)extreme / all);
    }

    /// <summary>An estimate from random orders, the observed order being one of them: (b + 1) / (m + 1).</summary>
    public static Significance RandomOrders(int n, AsExtreme asExtreme, int permutations, int seed)
    {
        if (permutations < 1)
        {
            throw new ArgumentException(
                $"A Monte Carlo p-value needs at least one permutation, but {permutations} are asked for.",
                nameof(permutations));
        }

        var extreme = 0;
        foreach (var order in Orders.Random(n, permutations, seed))
            if (asExtreme(order.Span)) extreme++;
        var p = (extreme + 1.0) / (permutations + 1.0);
        return new(p, PValueKind.MonteCarlo, permutations, Math.Sqrt(p * (1 - p) / permutations));
    }
}
