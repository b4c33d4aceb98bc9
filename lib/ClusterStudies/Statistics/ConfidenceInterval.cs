namespace ClusterStudies;

/// <summary>An estimate with its confidence interval.</summary>
/// <param name="Name">What is estimated, e.g. "difference of shares".</param>
/// <param name="Estimate">The estimate; positive infinity is possible for a ratio.</param>
/// <param name="ConfidenceLow">Lower confidence limit; null where none can be given.</param>
/// <param name="ConfidenceHigh">Upper confidence limit; null where none can be given.</param>
/// <param name="ConfidenceLevel">Confidence level, e.g. 0.95.</param>
/// <param name="Method">How the limits were obtained, e.g. "Newcombe".</param>
/// <param name="N">Number of observations.</param>
public sealed record ConfidenceInterval(
    string Name, double Estimate, double? ConfidenceLow, double? ConfidenceHigh, double ConfidenceLevel, string Method,
    int N) : IStatisticalResult
{
    /// <inheritdoc/>
    public string Report => $"{Words}, {Printed.Text($"n = {N}")}";

    /// <summary>The interval as one report line.</summary>
    public override string ToString() => Report;

    /// <summary>Name, estimate, limits and method.</summary>
    internal string Words => $"{Name} {Printed.Number(Estimate)}" + Limits;

    private string Limits => (ConfidenceLow, ConfidenceHigh) is ({ } low, { } high)
        ? $", {Printed.Confidence(ConfidenceLevel)} interval {Printed.Number(low)} to {Printed.Number(high)} ({Method})"
        : "";
}
