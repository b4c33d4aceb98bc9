using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace ClusterStudies;

/// <summary>
/// Newcombe's intervals for comparisons of two groups, which keep their level in small ones.
/// </summary>
public static class Newcombe
{
    /// <summary>
    /// The first share less the second, with the hybrid score interval made of both shares' Wilson intervals (without
    /// continuity correction).
    /// Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of
    /// eleven methods. Statistics in Medicine 17, 873-890, method 10.
    /// </summary>
    /// <param name="successes1">Cases with the property in the first group.</param>
    /// <param name="n1">Cases in the first group.</param>
    /// <param name="successes2">Cases with the property in the second group.</param>
    /// <param name="n2">Cases in the second group.</param>
    /// <param name="confidence">Confidence level.</param>
    /// <exception cref="ArgumentException">A group is empty, successes are not within 0 and n, or confidence is not
    /// within 0 and 1.</exception>
    public static ConfidenceInterval Difference(
        int successes1, int n1, int successes2, int n2, double confidence = 0.95)
    {
        var first = Wilson.Interval(successes1, n1, confidence);
        var second = Wilson.Interval(successes2, n2, confidence);
        var difference = first.Estimate - second.Estimate;
        return new("difference of shares", difference,
            difference - Distance(first.Estimate - first.ConfidenceLow, second.ConfidenceHigh - second.Estimate),
            difference + Distance(first.ConfidenceHigh - first.Estimate, second.Estimate - second.ConfidenceLow),
            confidence, "Newcombe's hybrid score", n1 + n2);

        static double Distance(double a, double b) => Math.Sqrt(a * a + b * b);
    }

    /// <summary>
    /// The score-like interval of a probability of superiority, U as a share of all pairs.
    /// Newcombe, R. G. (2006). Confidence intervals for an effect size measure based on the Mann-Whitney statistic,
    /// part 2. Statistics in Medicine 25, 559-573, method 5.
    /// </summary>
    internal static ConfidenceInterval Superiority(double estimate, int first, int second, double confidence = 0.95)
    {
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var half = (first + second) / 2.0 - 1;
        return new("probability of superiority", estimate, Limit(0), Limit(1), confidence, "Newcombe's method 5",
            first + second);

        double Limit(double end) => estimate == end ? end : Brent.FindRoot(Excess, Math.Min(estimate, end),
            Math.Max(estimate, end), 1e-13, 1000);

        // How far the estimate lies beyond what may be expected of a true value.
        double Excess(double truth) => Math.Pow(estimate - truth, 2) - z * z * truth * (1 - truth)
            * (1 + half * (1 - truth) / (2 - truth) + half * truth / (1 + truth)) / ((double)first * second);
    }
}
