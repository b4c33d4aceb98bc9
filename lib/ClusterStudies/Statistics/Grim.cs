namespace ClusterStudies;

/// <summary>
/// The GRIM test: n whole numbers can only give means (and percentages) on a grid of 1/n, so some printed values
/// cannot be right. Says something only while the grid is coarser than the printed digits: for n below 10 to the power
/// of the decimals (means), or below 100 times that (percentages). A value exactly between two printed ones may have
/// been rounded either way.
/// Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM test: a simple technique detects numerous anomalies in the
/// reporting of results in psychology. Social Psychological and Personality Science 8, 363-369.
/// </summary>
public static class Grim
{
    /// <summary>Can a printed percentage be a count out of n items?</summary>
    /// <param name="printed">The number as printed: 63.6, not 0.636.</param>
    /// <param name="decimals">Decimals it was printed with, e.g. 1 for 63.6 and for 60.0.</param>
    /// <param name="n">Number of items.</param>
    /// <exception cref="ArgumentException">n is below 1, decimals are not within 0 and 10, or the number has more
    /// decimals than stated.</exception>
    public static GrimResult Percentage(double printed, int decimals, int n) =>
        Check(printed, decimals, n, isPercentage: true);

    /// <summary>Can a printed mean be the mean of n whole numbers?</summary>
    /// <param name="printed">The mean as printed.</param>
    /// <param name="decimals">Decimals it was printed with, e.g. 2 for 5.19.</param>
    /// <param name="n">Number of whole numbers.</param>
    /// <inheritdoc cref="Percentage"/>
    public static GrimResult Mean(double printed, int decimals, int n) =>
        Check(printed, decimals, n, isPercentage: false);

    private static GrimResult Check(double printed, int decimals, int n, bool isPercentage)
    {
        if (n < 1)
            throw new ArgumentException($"A percentage or mean needs at least one item, but n is {n}.", nameof(n));
        if (decimals is < 0 or > 10)
            throw new ArgumentException($"Decimals must be from 0 to 10, but are {decimals}.", nameof(decimals));
        if (!(Math.Abs(printed) < 1e9))
        {
            throw new ArgumentException(
                $"The printed number must be below one thousand million, but is {Printed.Text($"{printed}")}.",
                nameof(printed));
        }

        var value = (decimal)printed;
        if (Math.Round(value, decimals) != value)
        {
            throw new ArgumentException(
                $"{Printed.Text($"{printed}")} has more than the {decimals} decimals it is said to be printed with.",
                nameof(printed));
        }

        // Decimal arithmetic: the edges of the rounding interval must be exact.
        var unit = isPercentage ? 100m : 1m;
        var half = 0.5m * (decimal)Math.Pow(10, -decimals);
        var totals = Range(Math.Ceiling((value - half) * n / unit), Math.Floor((value + half) * n / unit))
            .Where(IsTotal).ToList();
        var (below, above) = (Math.Floor(value * n / unit), Math.Ceiling(value * n / unit));
        if (isPercentage)
            (below, above) = (Math.Min(below, n), Math.Max(above, 0));
        return new(value, decimals, n, isPercentage, totals.Count > 0, totals,
            IsTotal((long)below) ? below * unit / n : null, IsTotal((long)above) ? above * unit / n : null);

        bool IsTotal(long total) => !isPercentage || (total >= 0 && total <= n);
    }

    private static IEnumerable<long> Range(decimal first, decimal last)
    {
        for (var total = (long)first; total <= (long)last; total++)
            yield return total;
    }
}
