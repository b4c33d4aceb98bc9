using MathNet.Numerics;
using MathNet.Numerics.Random;

namespace ClusterStudies;

/// <summary>Permutation p-values of one sequence of whole numbers, by all of its orders or by a random sample of them.</summary>
internal static class Permuted
{
    public const int DefaultPermutations = 99_999;
    public const int DefaultSeed = 1;

    /// <summary>The share of all orders that are as extreme as the observed one.</summary>
    public static Significance AllOrders(int[] values, Func<int[], bool> asExtreme)
    {
        var (extreme, all) = (0L, 0L);
        var order = (int[])values.Clone();
        Visit(order.Length);
        return new((double)extreme / all, PValueKind.Exact);

        // Heap's algorithm: each order differs from the one before by one exchange.
        void Visit(int size)
        {
            if (size <= 1)
            {
                all++;
                if (asExtreme(order)) extreme++;
                return;
            }
            for (var i = 0; i < size; i++)
            {
                Visit(size - 1);
                var other = size % 2 == 0 ? i : 0;
                (order[other], order[size - 1]) = (order[size - 1], order[other]);
            }
        }
    }

    /// <summary>
    /// Estimates the share from random orders, counting the observed order as one of them: (b + 1) / (m + 1).
    /// The generator is MathNet's Mersenne Twister, so a seed gives the same p-value under every .NET version.
    /// </summary>
    public static Significance RandomOrders(int[] values, Func<int[], bool> asExtreme, int permutations, int seed)
    {
        if (permutations < 1)
            throw new ArgumentException(
                $"A Monte Carlo p-value needs at least one permutation, but {permutations} are asked for.",
                nameof(permutations));
        var random = new MersenneTwister(seed, threadSafe: false);
        var order = (int[])values.Clone();
        var extreme = 0;
        for (var i = 0; i < permutations; i++)
        {
            Combinatorics.SelectPermutationInplace(order, random);
            if (asExtreme(order)) extreme++;
        }
        var p = (extreme + 1.0) / (permutations + 1.0);
        return new(p, PValueKind.MonteCarlo, permutations, Math.Sqrt(p * (1 - p) / permutations));
    }

    public static bool AsExtreme(long deviation, long observed, Alternative alternative) => alternative switch
    {
        Alternative.Less => deviation <= observed,
        Alternative.Greater => deviation >= observed,
        _ => Math.Abs(deviation) >= Math.Abs(observed),
    };
}
