using MathNet.Numerics;
using MathNet.Numerics.Random;

namespace ClusterStudies;

/// <summary>Orders of n cases, as their numbers from 0. What is handed out is valid until the next order is.</summary>
internal static class Orders
{
    /// <summary>A drawing of more numbers than these, 10 MB, is not kept.</summary>
    private const int MostKept = 2_500_000;

    /// <summary>Enough for a test of all cases and of all but one, and another such pair.</summary>
    private const int MostDrawings = 4;

    private static Drawing[] _kept = [];

    /// <summary>All n! orders by Heap's algorithm: each differs from the one before by one exchange.</summary>
    public static IEnumerable<int[]> All(int n)
    {
        var order = Enumerable.Range(0, n).ToArray();
        var exchanges = new int[n];
        yield return order;
        for (var i = 1; i < n;)
        {
            if (exchanges[i] == i)
            {
                exchanges[i++] = 0;
                continue;
            }
            var other = i % 2 == 0 ? 0 : exchanges[i];
            (order[other], order[i]) = (order[i], order[other]);
            exchanges[i]++;
            i = 1;
            yield return order;
        }
    }

    /// <summary>
    /// Random orders. The generator is MathNet's Mersenne Twister, so a seed gives the same orders under every .NET
    /// version. They depend on nothing else: tests that leave out one case after another share a drawing.
    /// </summary>
    public static IEnumerable<ReadOnlyMemory<int>> Random(int n, int permutations, int seed)
    {
        if ((long)n * permutations > MostKept)
            return Draw(n, permutations, seed).Select(order => new ReadOnlyMemory<int>(order));
        var kept = _kept;
        var drawing = Array.Find(kept, d => (d.N, d.Permutations, d.Seed) == (n, permutations, seed));
        if (drawing is null)
        {
            var (orders, at) = (new int[n * permutations], 0);
            foreach (var order in Draw(n, permutations, seed))
            {
                order.CopyTo(orders, at);
                at += n;
            }
            drawing = new(n, permutations, seed, orders);
            _kept = [drawing, .. kept.Take(MostDrawings - 1)];
        }
        return Enumerable.Range(0, permutations).Select(i => new ReadOnlyMemory<int>(drawing.Orders, i * n, n));
    }

    private static IEnumerable<int[]> Draw(int n, int permutations, int seed)
    {
        var random = new MersenneTwister(seed, threadSafe: false);
        var order = Enumerable.Range(0, n).ToArray();
        for (var i = 0; i < permutations; i++)
        {
            Combinatorics.SelectPermutationInplace(order, random);
            yield return order;
        }
    }

    private sealed record Drawing(int N, int Permutations, int Seed, int[] Orders);
}
