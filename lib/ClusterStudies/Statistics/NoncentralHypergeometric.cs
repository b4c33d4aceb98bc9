using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace ClusterStudies;

/// <summary>
/// Fisher's noncentral hypergeometric distribution: the top-left count of a 2 x 2 table given its margins and its odds
/// ratio. Takes the logarithm of the odds ratio throughout, so that 0 and infinity are the ends of a symmetric line.
/// </summary>
internal sealed class NoncentralHypergeometric
{
    private readonly int _lowest;
    private readonly double[] _logCentral;

    public NoncentralHypergeometric(int row, int column, int total)
    {
        _lowest = Math.Max(0, row + column - total);
        var highest = Math.Min(row, column);
        _logCentral = Enumerable.Range(_lowest, highest - _lowest + 1)
            .Select(count => Hypergeometric.PMFLn(total, column, row, count)).ToArray();
    }

    private int Highest => _lowest + _logCentral.Length - 1;

    public double AtMost(int count, double logOddsRatio) =>
        Math.Min(1, Probabilities(logOddsRatio).Take(count - _lowest + 1).Sum());

    public double AtLeast(int count, double logOddsRatio) =>
        Math.Min(1, Probabilities(logOddsRatio).Skip(count - _lowest).Sum());

    public double EstimateOddsRatio(int count) =>
        count == _lowest ? 0
        : count == Highest ? double.PositiveInfinity
        : Solve(logOddsRatio => Mean(logOddsRatio) - count);

    public double LowerLimit(int count, double tail) =>
        count == _lowest ? 0 : Solve(logOddsRatio => AtLeast(count, logOddsRatio) - tail);

    public double UpperLimit(int count, double tail) =>
        count == Highest ? double.PositiveInfinity : Solve(logOddsRatio => tail - AtMost(count, logOddsRatio));

    private double Mean(double logOddsRatio) => Probabilities(logOddsRatio).Select((p, i) => p * (_lowest + i)).Sum();

    private double[] Probabilities(double logOddsRatio)
    {
        var log = _logCentral.Select((central, i) => central + logOddsRatio * (_lowest + i)).ToArray();
        var largest = log.Max();
        var weights = Array.ConvertAll(log, value => Math.Exp(value - largest));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }

    /// <summary>The odds ratio at which a function that increases with it is zero.</summary>
    private static double Solve(Func<double, double> increasing)
    {
        var (low, high) = (-1.0, 1.0);
        while (increasing(low) > 0) low *= 2;
        while (increasing(high) < 0) high *= 2;
        return Math.Exp(Brent.FindRoot(increasing, low, high, 1e-14, 1000));
    }
}
