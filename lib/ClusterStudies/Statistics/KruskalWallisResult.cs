namespace ClusterStudies;

/// <summary>Result of the Kruskal-Wallis test. The <see cref="TestResult.Statistic"/> is H, corrected for ties.</summary>
public sealed record KruskalWallisResult : TestResult
{
    /// <summary>Number of observations in each group, in the order given.</summary>
    public required IReadOnlyList<int> GroupSizes { get; init; }

    /// <summary>Degrees of freedom of the chi-squared approximation: groups - 1.</summary>
    public int DegreesOfFreedom => GroupSizes.Count - 1;

    private protected override string Design => Printed.Text($"{GroupSizes.Count} groups");

    private protected override string Statistics => PValueKind == PValueKind.Asymptotic
        ? Printed.Text($"H = {Statistic:0.00}, df = {DegreesOfFreedom}")
        : Printed.Text($"H = {Statistic:0.00}");
}
