using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <summary>
/// Wilson's score interval for a proportion: stays within 0 and 1 and keeps its level on average even for small n.
/// Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
/// Statistical Association 22, 209-212. As R's <c>prop.test(correct = FALSE)</c>.
/// </summary>
public static class Wilson
{
    /// <summary>The interval for a count of successes among n cases.</summary>
    /// <exception cref="ArgumentException">n is below 1, successes are not within 0 and n, or confidence is not within
    /// 0 and 1.</exception>
    public static ProportionInterval Interval(int successes, int n, double confidence = 0.95)
    {
        ProportionInterval.Check(successes, n, confidence);
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var share = (double)successes / n;
        var centre = (share + z * z / (2 * n)) / (1 + z * z / n);
        var half = z / (1 + z * z / n) * Math.Sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        return new(successes, n,
            successes == 0 ? 0 : centre - half, successes == n ? 1 : centre + half, confidence, "Wilson");
    }

    /// <summary>The interval for the share of true outcomes; missing outcomes are dropped and counted.</summary>
    /// <exception cref="ArgumentException">No outcome is known, or confidence is not within 0 and 1.</exception>
    public static ProportionInterval Interval(IEnumerable<bool?> outcomes, double confidence = 0.95) =>
        ProportionInterval.Of(outcomes, confidence, Interval);

    /// <summary>The interval for the share of cases that have a property; cases where it is null are dropped and
    /// counted.</summary>
    /// <exception cref="ArgumentException">The property is known of no case, or confidence is not within 0 and
    /// 1.</exception>
    public static ProportionInterval Interval<TCase>(
        IEnumerable<TCase> cases, Func<TCase, bool?> property, double confidence = 0.95) =>
        Interval(cases.Select(property), confidence);
}
