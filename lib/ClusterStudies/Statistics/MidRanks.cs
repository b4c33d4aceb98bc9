using MathNet.Numerics.Statistics;

namespace ClusterStudies;

/// <summary>Midranks (ties share the mean of their ranks), doubled so that they are whole numbers and sums compare
/// exactly.</summary>
internal static class MidRanks
{
    public static int[] Doubled(IEnumerable<double> values) =>
        ArrayStatistics.RanksInplace(values.ToArray(), RankDefinition.Average)
            .Select(rank => (int)Math.Round(2 * rank)).ToArray();

    /// <summary>Sum of t^3 - t over the groups of t tied values: the ingredient of all tie corrections.</summary>
    public static double TieSum(IEnumerable<int> ranks) =>
        ranks.GroupBy(rank => rank).Sum(ties => Math.Pow(ties.Count(), 3) - ties.Count());
}
