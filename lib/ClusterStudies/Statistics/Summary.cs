namespace ClusterStudies;

/// <summary>The describing numbers of one variable, in the variable's unit.</summary>
/// <param name="N">Values present.</param>
/// <param name="Missing">Values missing.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Median">Median.</param>
/// <param name="LowerQuartile">First quartile, of type 7 as in R.</param>
/// <param name="UpperQuartile">Third quartile, of type 7 as in R.</param>
/// <param name="Minimum">Smallest value.</param>
/// <param name="Maximum">Largest value.</param>
/// <param name="StandardDeviation">Standard deviation with divisor n - 1; null for a single value.</param>
public sealed record Summary(
    int N, int Missing, double Mean, double Median, double LowerQuartile, double UpperQuartile,
    double Minimum, double Maximum, double? StandardDeviation) : IStatisticalResult
{
    /// <inheritdoc/>
    public string Report =>
        $"{Printed.Text($"n = {N}{(Missing > 0 ? $", {Missing} missing" : "")}")}: " +
        Printed.Text($"mean {Mean:0.##}{(StandardDeviation is { } sd ? Printed.Text($" (sd {sd:0.##})") : "")}, ") +
        Printed.Text($"median {Median:0.##} (quartiles {LowerQuartile:0.##} and {UpperQuartile:0.##}), ") +
        Printed.Text($"range {Minimum:0.##} to {Maximum:0.##}");

    /// <summary>The summary as one report line.</summary>
    public override string ToString() => Report;
}
