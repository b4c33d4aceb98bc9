namespace ClusterStudies;

/// <summary>Result of a rank correlation. The <see cref="TestResult.Statistic"/> is the coefficient, from -1 to 1.</summary>
public sealed record RankCorrelationResult : TestResult
{
    /// <summary>The coefficient's name, "rho" or "tau-b".</summary>
    public required string Symbol { get; init; }

    /// <summary>The coefficient, from -1 to 1.</summary>
    public double Coefficient => Statistic;

    private protected override string Design => PValueKind == PValueKind.Exact ? "exact" : PValueKind == PValueKind.Asymptotic ? "asymptotic" : "";

    private protected override string Statistics => Printed.Text($"{Symbol} = {Coefficient:0.00}");
}
