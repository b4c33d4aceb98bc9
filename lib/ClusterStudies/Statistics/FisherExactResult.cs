namespace ClusterStudies;

/// <summary>
/// Result of Fisher's exact test. The <see cref="TestResult.Statistic"/> is the probability of the observed table given its
/// margins, by which tables are ordered.
/// </summary>
public sealed record FisherExactResult : TestResult
{
    /// <summary>Number of rows with at least one observation.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of columns with at least one observation.</summary>
    public required int Columns { get; init; }

    private protected override string Design =>
        Rows == 2 && Columns == 2 ? "2 x 2" : Printed.Text($"Freeman-Halton, {Rows} x {Columns}");

    private protected override string Statistics => "";
}
