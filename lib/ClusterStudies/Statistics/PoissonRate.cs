using MathNet.Numerics.Distributions;

namespace ClusterStudies;

/// <summary>
/// How often something happens in a unit of time, with the exact interval of a Poisson rate.
/// Garwood, F. (1936). Fiducial limits for the Poisson distribution. Biometrika 28, 437-442. As R's
/// <c>poisson.test</c>.
/// </summary>
public static class PoissonRate
{
    /// <summary>The rate of a count over a stretch of time.</summary>
    /// <param name="count">How often it happened.</param>
    /// <param name="time">The time, such as a number of years.</param>
    /// <param name="unit">The unit of time, in the singular.</param>
    /// <param name="confidence">Confidence level.</param>
    /// <exception cref="ArgumentException">The count is negative, the time not above 0, or confidence not within 0 and
    /// 1.</exception>
    public static ConfidenceInterval Interval(int count, double time, string unit = "year", double confidence = 0.95)
    {
        ProportionInterval.CheckConfidence(confidence);
        if (count < 0 || !(time > 0) || !double.IsFinite(time))
        {
            throw new ArgumentException(
                Printed.Text($"A rate needs a count and a time above 0, not {count} in {time}."));
        }
        var tail = (1 - confidence) / 2;
        return new($"rate per {unit}", count / time,
            count == 0 ? 0 : Gamma.InvCDF(count, 1, tail) / time, Gamma.InvCDF(count + 1, 1, 1 - tail) / time,
            confidence, "exact Poisson", count);
    }
}
