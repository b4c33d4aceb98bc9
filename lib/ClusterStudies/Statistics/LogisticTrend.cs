using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace ClusterStudies;

/// <summary>
/// The slope of a logistic regression of an outcome on a score: maximum likelihood, with the limits of the profile
/// likelihood. As R's <c>glm(family = binomial)</c> and <c>confint</c>, solved to full precision. Where the groups are
/// separated, the slope and one limit are infinite.
/// </summary>
internal sealed class LogisticTrend(IReadOnlyList<(int Successes, int Total, double Score)> groups)
{
    // On scores from -1 to 1 a slope of 40 is beyond what any data but separated ones give.
    private const double Steepest = 40;

    private readonly double _middle = (groups.Min(g => g.Score) + groups.Max(g => g.Score)) / 2;
    private readonly double _half = (groups.Max(g => g.Score) - groups.Min(g => g.Score)) / 2;

    /// <summary>The factor by which the odds change from a score to the next whole one.</summary>
    public ConfidenceInterval OddsRatio(double confidence = 0.95)
    {
        var slope = Slope();
        var drop = ChiSquared.InvCDF(1, confidence) / 2;
        var highest = LogLikelihood(slope);
        return new("odds ratio per step", Ratio(slope), Ratio(Limit(-Steepest)), Ratio(Limit(Steepest)), confidence,
            "profile likelihood", groups.Sum(g => g.Total));

        double Limit(double end)
        {
            double Above(double b) => LogLikelihood(b) - highest + drop;
            return slope == end || Above(end) > 0 ? end
                : Brent.FindRoot(Above, Math.Min(slope, end), Math.Max(slope, end), 1e-12, 1000);
        }
    }

    private double Ratio(double slope) => slope <= -Steepest ? 0
        : slope >= Steepest ? double.PositiveInfinity : Math.Exp(slope / _half);

    private double Slope() => Steepness(Steepest) > 0 ? Steepest : Steepness(-Steepest) < 0 ? -Steepest
        : Brent.FindRoot(Steepness, -Steepest, Steepest, 1e-13, 1000);

    /// <summary>The derivative of the profile log likelihood; it falls with the slope.</summary>
    private double Steepness(double slope)
    {
        var intercept = Intercept(slope);
        return groups.Sum(g => Scaled(g.Score) * (g.Successes - g.Total * Share(intercept + slope * Scaled(g.Score))));
    }

    private double LogLikelihood(double slope)
    {
        var intercept = Intercept(slope);
        return groups.Sum(g => g.Successes * LogShare(intercept + slope * Scaled(g.Score))
            + (g.Total - g.Successes) * LogShare(-intercept - slope * Scaled(g.Score)));
    }

    /// <summary>The intercept that is likeliest with a slope: the one that expects as many successes as there
    /// are.</summary>
    private double Intercept(double slope)
    {
        double all = groups.Sum(g => g.Successes), n = groups.Sum(g => g.Total);
        var logit = Math.Log(all / (n - all));
        return slope == 0 ? logit : Brent.FindRoot(
            a => groups.Sum(g => g.Total * Share(a + slope * Scaled(g.Score))) - all,
            logit - Math.Abs(slope) - 1, logit + Math.Abs(slope) + 1, 1e-13, 1000);
    }

    private double Scaled(double score) => (score - _middle) / _half;

    private static double Share(double logit) => 1 / (1 + Math.Exp(-logit));

    private static double LogShare(double logit) =>
        logit > 0 ? -Math.Log(1 + Math.Exp(-logit)) : logit - Math.Log(1 + Math.Exp(logit));
}
