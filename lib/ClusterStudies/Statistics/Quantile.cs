using MathNet.Numerics.Statistics;

namespace ClusterStudies;

/// <summary>
/// Sample quantiles of type 7, the default of R and of most spreadsheets: linear between the order statistics.
/// Hyndman, R. J. and Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50, 361-365.
/// </summary>
internal static class Quantile
{
    /// <summary>The value below which the given share of the values lies; 0.5 is the median.</summary>
    /// <param name="values">At least one value, in any order and unit.</param>
    /// <param name="share">From 0 (the smallest value) to 1 (the largest).</param>
    /// <exception cref="ArgumentException">There are no values, or share is not within 0 and 1.</exception>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Select(CompleteCases.Finite).Order().ToArray();
        if (sorted.Length == 0)
            throw new ArgumentException("A quantile needs at least one value.", nameof(values));
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentException($"A quantile's share must be from 0 to 1, but is {Printed.Text($"{share}")}.",
                nameof(share));
        }

        return SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);
    }

    /// <summary>The quantile of the values that are present.</summary>
    /// <inheritdoc cref="Of(IEnumerable{double}, double)"/>
    public static double Of(IEnumerable<double?> values, double share) => Of(CompleteCases.Of(values).Values, share);
}
