namespace ClusterStudies;

/// <summary>One period with its counts of decisions, each under the limits that the text gives it.</summary>
/// <param name="Name">The period, as <see cref="DecisionPeriod"/> names it.</param>
/// <param name="All">All decisions of the period.</param>
/// <param name="Cluster">The cluster-motivated ones.</param>
/// <param name="Other">The others.</param>
public sealed record StatedPeriod(string Name, DecisionCount All, DecisionCount Cluster, DecisionCount Other)
{
    /// <summary>All decisions of the period less the cluster-motivated ones.</summary>
    public int OtherRemaining => All.Count - Cluster.Count;

    /// <summary>Decisions of the period that are neither cluster-motivated nor other.</summary>
    public int WithoutKind => All.Count - Cluster.Count - Other.Count;
}
