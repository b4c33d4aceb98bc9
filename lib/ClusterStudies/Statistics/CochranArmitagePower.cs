using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <content>How likely the exact test is to find a trend.</content>
public static partial class CochranArmitage
{
    private const double MostOutcomes = 1_000_000;

    /// <summary>
    /// The power of the exact test: the probability that it comes out at a level, were the groups' true shares these.
    /// Exact, over all outcomes.
    /// </summary>
    /// <param name="shares">The true share of each group, from 0 to 1, in order.</param>
    /// <param name="totals">Cases in each group.</param>
    /// <param name="scores">The groups' scores; 1, 2, 3, ... when left out.</param>
    /// <param name="level">The level at which the test comes out.</param>
    /// <param name="alternative">Greater: the share rises with the score.</param>
    /// <exception cref="ArgumentException">The lists differ in length, a share is impossible, or there are more than a
    /// million outcomes.</exception>
    public static double Power(
        IReadOnlyList<double> shares, IReadOnlyList<int> totals, IReadOnlyList<double>? scores = null,
        double level = 0.05, Alternative alternative = Alternative.TwoSided)
    {
        if (shares.Count != totals.Count || shares.Any(share => !(share >= 0 && share <= 1)))
            throw new ArgumentException("Every group needs a true share from 0 to 1.", nameof(shares));
        if (totals.Aggregate(1.0, (all, total) => all * (total + 1)) > MostOutcomes)
            throw new ArgumentException("There are too many outcomes to go through all of them.", nameof(totals));
        // One success of the first group that has cases, to have the groups checked.
        var example = Checked([.. totals.Select((_, i) => i == 0 ? 1 : 0)], totals, scores);
        var n = totals.Sum();
        return Outcomes(totals, 0).GroupBy(outcome => outcome.Sum()).Where(g => g.Key > 0 && g.Key < n)
            .Sum(outcomes => Found(outcomes, shares, example, level, alternative));
    }

    /// <summary>The probability of those outcomes, alike in their successes, in which the test comes out.</summary>
    private static double Found(IEnumerable<int[]> outcomes, IReadOnlyList<double> shares, List<Group> groups,
        double level, Alternative alternative)
    {
        IReadOnlyList<KeyValuePair<double, double>>? sums = null;
        var power = 0.0;
        foreach (var outcome in outcomes)
        {
            var observed = groups.Select((group, i) => group with { Successes = outcome[i] }).ToList();
            if (PValue(observed, sums ??= [.. SumsOfScores(observed, Mean(observed))], alternative) <= level)
            {
                power += outcome.Select((k, i) => Binomial.PMF(shares[i], groups[i].Total, k))
                    .Aggregate((all, one) => all * one);
            }
        }
        return power;
    }

    private static IEnumerable<int[]> Outcomes(IReadOnlyList<int> totals, int group) => group == totals.Count ? [[]]
        : Enumerable.Range(0, totals[group] + 1).SelectMany(k =>
            Outcomes(totals, group + 1).Select(rest => (int[])[k, .. rest]));
}
