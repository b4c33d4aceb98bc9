using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace ClusterStudies;

/// <summary>
/// The noncentral chi-squared distribution, as a mixture of central ones with Poisson weights. Turns a chi-squared
/// statistic into limits of the noncentrality, and so of an effect whose square is noncentrality by n.
/// Steiger, J. H. and Fouladi, R. T. (1997). Noncentrality interval estimation and the evaluation of statistical
/// models. In: What if there were no significance tests? Erlbaum, 221-257.
/// </summary>
internal static class NoncentralChiSquared
{
    public const string Method = "noncentral chi-squared";

    /// <summary>The noncentralities under which the statistic lies in neither tail; 0 where none is so small.</summary>
    public static (double Low, double High) Limits(double statistic, int degreesOfFreedom, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return (Solve(1 - tail), Solve(tail));

        double Solve(double p)
        {
            double Excess(double noncentrality) => Cdf(statistic, degreesOfFreedom, noncentrality) - p;
            if (Excess(0) <= 0) return 0;
            var high = 1.0;
            while (Excess(high) > 0) high *= 2;
            return Brent.FindRoot(Excess, 0, high, 1e-12, 1000);
        }
    }

    /// <summary>As R's <c>pchisq(x, df, ncp)</c>.</summary>
    public static double Cdf(double x, int degreesOfFreedom, double noncentrality)
    {
        if (x <= 0) return 0;
        if (noncentrality == 0) return Central(0);
        // From the largest weight outwards, until what is left cannot matter.
        var (middle, sum) = ((int)(noncentrality / 2), 0.0);
        for (var j = middle; j >= 0 && Weight(j) > 1e-17; j--) sum += Weight(j) * Central(j);
        for (var j = middle + 1; Weight(j) > 1e-17; j++) sum += Weight(j) * Central(j);
        return sum;

        double Weight(int j) => Poisson.PMF(noncentrality / 2, j);
        double Central(int j) => SpecialFunctions.GammaLowerRegularized(degreesOfFreedom / 2.0 + j, x / 2);
    }
}
