using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>Tail probabilities computed directly, because 1 - CDF loses small ones.</summary>
internal static class Tail
{
    public static double Normal(double z, Alternative alternative) => alternative switch
    {
        Alternative.Less => SpecialFunctions.Erfc(-z / Constants.Sqrt2) / 2,
        Alternative.Greater => SpecialFunctions.Erfc(z / Constants.Sqrt2) / 2,
        _ => Math.Min(1, SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2)),
    };

    public static double Student(double t, double degreesOfFreedom, Alternative alternative)
    {
        var bothTails = double.IsInfinity(t)
            ? 0
            : SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5,
                degreesOfFreedom / (degreesOfFreedom + t * t));
        return alternative switch
        {
            Alternative.Less => t < 0 ? bothTails / 2 : 1 - bothTails / 2,
            Alternative.Greater => t > 0 ? bothTails / 2 : 1 - bothTails / 2,
            _ => bothTails,
        };
    }

    public static double ChiSquared(double statistic, int degreesOfFreedom) =>
        SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, statistic / 2);
}
