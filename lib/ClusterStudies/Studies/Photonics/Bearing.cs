namespace ClusterStudies;

/// <summary>How a quotation bears on one proposition of the photonics study.</summary>
/// <param name="Proposition">1 to 3, as the study numbers them.</param>
/// <param name="Direction">
/// supports: speaks for it, the cluster's part included; qualifies: bears out a part of it, or sets a condition;
/// speaks against.
/// </param>
public sealed record Bearing(int Proposition, string Direction)
{
    /// <summary>Number and direction: "1 supports".</summary>
    public override string ToString() => FormattableString.Invariant($"{Proposition} {Direction}");
}
