namespace ClusterStudies;

/// <summary>
/// Conditional odds ratio of a 2 x 2 table with its exact interval and p-value. The <see cref="TestResult.Statistic"/> is the
/// odds ratio.
/// </summary>
public sealed record OddsRatioResult : TestResult
{
    /// <summary>Conditional maximum-likelihood estimate of the odds ratio, from 0 to positive infinity.</summary>
    public double OddsRatio => Statistic;

    /// <summary>Lower confidence limit; 0 when the table sets none.</summary>
    public required double Low { get; init; }

    /// <summary>Upper confidence limit; positive infinity when the table sets none.</summary>
    public required double High { get; init; }

    /// <summary>Confidence level, e.g. 0.95.</summary>
    public required double Confidence { get; init; }

    private protected override string Design => "2 x 2";

    private protected override string Statistics =>
        $"odds ratio {Printed.Number(OddsRatio)}, {Printed.Confidence(Confidence)} interval {Printed.Number(Low)} to {Printed.Number(High)}";
}
