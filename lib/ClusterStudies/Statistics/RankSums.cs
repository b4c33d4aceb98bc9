using System.Runtime.InteropServices;
using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>
/// The exact joint distribution of the groups' rank sums when the ranks are dealt to the groups at random: goes through the
/// tied classes from the lowest to the highest and merges deals that leave the same places and gave the same sums.
/// </summary>
internal static class RankSums
{
    private const int MostDeals = 1_500_000;

    /// <summary>
    /// Every possible set of rank sums with its probability; null when there are too many to go through.
    /// Sums are of doubled midranks; the last group's follows from the total.
    /// </summary>
    public static IEnumerable<(int[] Sums, double Probability)>? Distribution(int[] ranks, int[] sizes)
    {
        var total = ranks.Sum();
        // The state of a deal in one number: places left in each group, and the sums of all groups but the last.
        var radix = sizes.Select(size => size + 1L).Concat(Enumerable.Repeat(total + 1L, sizes.Length - 1)).ToArray();
        if (radix.Sum(r => Math.Log2(r)) > 62)
            return null;
        var weights = new long[radix.Length];
        var weight = 1L;
        for (var i = 0; i < radix.Length; i++)
            (weights[i], weight) = (weight, weight * radix[i]);

        var start = sizes.Select((size, group) => size * weights[group]).Sum();
        var deals = new Dictionary<long, double> { [start] = 1 };
        var (left, visited) = (ranks.Length, 0);
        foreach (var ties in ranks.GroupBy(rank => rank).OrderBy(ties => ties.Key))
        {
            var next = new Dictionary<long, double>();
            var (rank, count) = (ties.Key, ties.Count());
            var all = SpecialFunctions.BinomialLn(left, count);
            foreach (var (state, probability) in deals)
            {
                Deal(next, 0, count, state, state, probability, -all, rank);
                if (visited + next.Count > MostDeals)
                    return null;
            }
            (deals, left, visited) = (next, left - count, visited + next.Count);
        }
        return deals.Select(deal => (Sums(deal.Key), deal.Value));

        void Deal(Dictionary<long, double> next, int group, int toDeal, long before, long state, double probability, double logShare, int rank)
        {
            if (group == sizes.Length)
            {
                if (toDeal == 0)
                    CollectionsMarshal.GetValueRefOrAddDefault(next, state, out _) += probability * Math.Exp(logShare);
                return;
            }
            var places = (int)(before / weights[group] % radix[group]);
            var gain = group < sizes.Length - 1 ? rank * weights[sizes.Length + group] : 0;
            var fewest = group == sizes.Length - 1 ? toDeal : 0;
            for (var dealt = fewest; dealt <= Math.Min(places, toDeal); dealt++)
                Deal(next, group + 1, toDeal - dealt, before, state + dealt * (gain - weights[group]), probability,
                    logShare + SpecialFunctions.BinomialLn(places, dealt), rank);
        }

        int[] Sums(long state)
        {
            var sums = new int[sizes.Length];
            for (var group = 0; group < sizes.Length - 1; group++)
                sums[group] = (int)(state / weights[sizes.Length + group] % radix[sizes.Length + group]);
            sums[^1] = total - sums.Sum();
            return sums;
        }
    }
}
