namespace ClusterStudies;

/// <content>The conclusions on the cluster's fading role, in every reading of the counts they rest on.</content>
public sealed partial class DecisionCounts
{
    /// <summary>
    /// By period: the cluster's share is lowest in the last. For the three largest firms: it is lower after 2008, and
    /// that is more than chance would give (Fisher's exact test at five percent). Readings that leave nothing to
    /// compare are left out.
    /// </summary>
    public IReadOnlyList<Conclusion> FadingConclusions =>
        [.. ByPeriod.Where(r => r.Periods.All(p => p.All > 0)).Select(LowestInLastPeriod),
            .. LargestFirms.Where(r => r.CanBeCompared).SelectMany(r => new[] { Lower(r), SignificantlyLower(r) })];

    private static Conclusion LowestInLastPeriod(PeriodReading r) => new("maritime",
        $"The cluster's share is lowest in the last period ({r.Name})", "decisions of the last period",
        r.Last.Cluster, r.Last.All,
        k => (double)k / r.Last.All < r.Periods.SkipLast(1).Min(p => p.ClusterShare));

    private static Conclusion Lower(LargestFirmsReading r) => new("maritime",
        $"Largest firms: the cluster's share is lower after 2008 ({r.Name})", "decisions after 2008",
        r.ClusterAfter, r.After, r.IsLowerWith);

    private static Conclusion SignificantlyLower(LargestFirmsReading r) => new("maritime",
        $"Largest firms: lower after 2008, and p below 0.05 ({r.Name})", "decisions after 2008",
        r.ClusterAfter, r.After, r.IsSignificantlyLowerWith);
}
