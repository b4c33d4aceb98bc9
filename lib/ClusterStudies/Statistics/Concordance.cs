using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClusterStudies;

/// <summary>
/// Concordant minus discordant pairs of cases; of a variable with itself, the pairs that are not tied. Sets of cases
/// are bits: going through the cases from the lowest x to the highest, each case meets those of lower x that are below
/// or above it in y.
/// </summary>
internal static class Concordance
{
    private const int Bits = 64;

    public static Association Of(int[] x, int[] y)
    {
        var words = (y.Length + Bits - 1) / Bits;
        var below = Sets(y, words, (other, own) => other < own);
        var above = Sets(y, words, (other, own) => other > own);
        var rising = Enumerable.Range(0, x.Length).OrderBy(i => x[i]).ToArray();
        // Where each run of cases that are tied in x ends.
        int[] ends = [.. Enumerable.Range(1, x.Length).Where(i => i == x.Length || x[rising[i]] > x[rising[i - 1]])];
        var lower = new ulong[words];
        return [MethodImpl(MethodImplOptions.AggressiveOptimization)] (order) =>
        {
            Array.Clear(lower);
            var (done, sum) = (0, 0L);
            foreach (var end in ends)
            {
                for (var i = done; i < end; i++)
                {
                    for (int own = order[rising[i]] * words, word = 0; word < words; word++)
                    {
                        sum += BitOperations.PopCount(lower[word] & below[own + word])
                            - BitOperations.PopCount(lower[word] & above[own + word]);
                    }
                }

                for (; done < end; done++)
                    lower[order[rising[done]] / Bits] |= 1UL << order[rising[done]] % Bits;
            }
            return sum;
        };
    }

    private static ulong[] Sets(int[] y, int words, Func<int, int, bool> belongs)
    {
        var sets = new ulong[y.Length * words];
        for (var own = 0; own < y.Length; own++)
        {
            for (var other = 0; other < y.Length; other++)
            {
                if (belongs(y[other], y[own]))
                    sets[own * words + other / Bits] |= 1UL << other % Bits;
            }
        }

        return sets;
    }
}
