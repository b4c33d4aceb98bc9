namespace ClusterStudies;

/// <summary>
/// Result of the Mann-Whitney test. The <see cref="TestResult.Statistic"/> is U of the first sample: the pairs in which its
/// value is the larger one, ties counting one half.
/// </summary>
public sealed record MannWhitneyResult : TestResult
{
    /// <summary>Number of values in the first sample.</summary>
    public required int FirstN { get; init; }

    /// <summary>Number of values in the second sample.</summary>
    public required int SecondN { get; init; }

    /// <summary>Hodges-Lehmann estimate of how much the first sample lies above the second: the median of all differences.</summary>
    public required double HodgesLehmann { get; init; }

    /// <summary>Share of pairs in which the first sample's value is larger (ties one half): 0.5 means no difference.</summary>
    public double ProbabilityOfSuperiority => Statistic / ((double)FirstN * SecondN);

    private protected override string Design => Printed.Text($"{FirstN} and {SecondN} values");

    private protected override string Statistics =>
        Printed.Text($"U = {Statistic:0.#}, probability of superiority {ProbabilityOfSuperiority:0.00}");
}
