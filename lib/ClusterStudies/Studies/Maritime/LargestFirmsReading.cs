namespace ClusterStudies;

/// <summary>
/// The decisions of the three largest firms before and after 2008 (section 4.6), in one way in which they can be read.
/// </summary>
/// <param name="Name">A short name of the reading.</param>
/// <param name="Explanation">What it takes as given.</param>
/// <param name="ClusterBefore">Cluster-motivated decisions before 2008.</param>
/// <param name="OtherBefore">Other decisions before 2008.</param>
/// <param name="ClusterAfter">Cluster-motivated decisions after 2008.</param>
/// <param name="OtherAfter">Other decisions after 2008.</param>
public sealed record LargestFirmsReading(string Name, string Explanation, int ClusterBefore, int OtherBefore, int ClusterAfter, int OtherAfter)
{
    /// <summary>Decisions before 2008.</summary>
    public int Before => ClusterBefore + OtherBefore;

    /// <summary>Decisions after 2008.</summary>
    public int After => ClusterAfter + OtherAfter;

    /// <summary>Decisions in both.</summary>
    public int N => Before + After;

    /// <summary>False where there is nothing to compare: no decisions on one side, or decisions of one kind only.</summary>
    public bool CanBeCompared => Before > 0 && After > 0 && ClusterBefore + ClusterAfter > 0 && OtherBefore + OtherAfter > 0;

    /// <summary>
    /// The odds of a cluster motive after 2008 relative to before: conditional estimate, exact 95% interval and p-value of Fisher's
    /// test; null where the two cannot be compared. As R's <c>fisher.test(rbind(after, before))</c>.
    /// </summary>
    public TestResult? OddsRatio => CanBeCompared
        ? FisherExact.OddsRatio(ClusterAfter, OtherAfter, ClusterBefore, OtherBefore)
        : null;
}
