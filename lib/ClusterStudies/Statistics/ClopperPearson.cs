using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <summary>
/// The Clopper-Pearson ("exact") interval for a proportion: never below its level, hence wide for small n.
/// Clopper, C. J. and Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the
/// binomial. Biometrika 26, 404-413. As R's <c>binom.test</c>.
/// </summary>
public static class ClopperPearson
{
    /// <summary>The interval for a count of successes among n cases.</summary>
    /// <exception cref="ArgumentException">n is below 1, successes are not within 0 and n, or confidence is not within
    /// 0 and 1.</exception>
    public static ProportionInterval Interval(int successes, int n, double confidence = 0.95)
    {
        ProportionInterval.Check(successes, n, confidence);
        var tail = (1 - confidence) / 2;
        return new(successes, n,
            successes == 0 ? 0 : Beta.InvCDF(successes, n - successes + 1, tail),
            successes == n ? 1 : Beta.InvCDF(successes + 1, n - successes, 1 - tail),
            confidence, "Clopper-Pearson");
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
