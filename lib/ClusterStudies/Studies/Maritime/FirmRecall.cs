namespace ClusterStudies;

/// <summary>How long after the fact the people of a firm could tell of its decisions.</summary>
/// <param name="Firm">The firm's letter.</param>
/// <param name="Interviewed">The periods in which it was interviewed.</param>
/// <param name="IsClusterMotivated">Whether it is one of the firms of the cluster-motivated decisions.</param>
/// <param name="Recalls">For each period of decisions, the fewest and the most years to an interview of the firm in
/// or after it; null where it was not asked again.</param>
public sealed record FirmRecall(
    string Firm, IReadOnlyList<InterviewPeriod> Interviewed, bool IsClusterMotivated, IReadOnlyList<Recall?> Recalls);
