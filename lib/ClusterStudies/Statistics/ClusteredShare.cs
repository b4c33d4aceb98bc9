using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <summary>
/// A share of cases that come in groups, such as decisions of a few firms, if cases of a group resemble each other. The
/// design effect is 1 + (n / groups - 1) times the correlation within groups: the smallest there is for so many groups,
/// since unequal groups have a larger one. The interval is Wilson's with n divided by the design effect; the
/// correlation is assumed, not estimated, so that no further allowance (as Korn and Graubard's) is due.
/// Kish, L. (1965). Survey Sampling. Wiley.
/// </summary>
/// <param name="Successes">Cases with the property.</param>
/// <param name="N">Cases.</param>
/// <param name="Groups">Groups that they come from.</param>
/// <param name="Correlation">Correlation of two cases of a group, from 0 to 1.</param>
public sealed record ClusteredShare(int Successes, int N, int Groups, double Correlation)
{
    /// <summary>The correlations that <see cref="Over"/> goes through: 0, 0.1, ... 0.5.</summary>
    private static readonly double[] Usual = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

    /// <summary>By what the variance is larger than that of independent cases.</summary>
    public double DesignEffect => 1 + ((double)N / Groups - 1) * Correlation;

    /// <summary>How many independent cases tell as much.</summary>
    public double EffectiveN => N / DesignEffect;

    /// <summary>The share with its interval.</summary>
    /// <exception cref="ArgumentException">There are more groups than cases or none, successes are not within 0 and n,
    /// or the correlation is not within 0 and 1.</exception>
    public ConfidenceInterval Interval(double confidence = 0.95)
    {
        ProportionInterval.Check(Successes, N, confidence);
        if (Groups < 1 || Groups > N || !(Correlation >= 0 && Correlation <= 1))
        {
            throw new ArgumentException(Printed.Text(
                $"{N} cases in {Groups} groups with a correlation of {Correlation}: groups are 1 to n, it is 0 to 1."));
        }
        var (n, share, z) = (EffectiveN, (double)Successes / N, Normal.InvCDF(0, 1, (1 + confidence) / 2));
        var centre = (share + z * z / (2 * n)) / (1 + z * z / n);
        var half = z / (1 + z * z / n) * Math.Sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        return new("share", share, Successes == 0 ? 0 : centre - half, Successes == N ? 1 : centre + half, confidence,
            "Wilson on the effective n", N);
    }

    /// <summary>The same share under correlations from none to strong.</summary>
    /// <param name="successes">Cases with the property.</param>
    /// <param name="n">Cases.</param>
    /// <param name="groups">Groups that they come from.</param>
    /// <param name="correlations">The correlations; 0, 0.1, 0.2, 0.3, 0.4 and 0.5 unless given.</param>
    public static IReadOnlyList<ClusteredShare> Over(
        int successes, int n, int groups, IEnumerable<double>? correlations = null) =>
        [.. (correlations ?? Usual).Select(correlation => new ClusteredShare(successes, n, groups, correlation))];
}
