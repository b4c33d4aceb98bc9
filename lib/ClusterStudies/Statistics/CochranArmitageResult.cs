namespace ClusterStudies;

/// <summary>
/// Result of the Cochran-Armitage test. The <see cref="TestResult.Statistic"/> is z, positive when the share of successes rises
/// with the score.
/// </summary>
public sealed record CochranArmitageResult : TestResult
{
    /// <summary>z squared, chi-squared with one degree of freedom under the null hypothesis.</summary>
    public double ChiSquared => Statistic * Statistic;

    /// <summary>Number of ordered groups.</summary>
    public required int Groups { get; init; }

    private protected override string Design => Printed.Text($"{Groups} ordered groups");

    private protected override string Statistics => Printed.Text($"z = {Statistic:0.00}");
}
