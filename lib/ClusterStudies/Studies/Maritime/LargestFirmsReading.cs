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
public sealed record LargestFirmsReading(
    string Name, string Explanation, int ClusterBefore, int OtherBefore, int ClusterAfter, int OtherAfter)
{
    /// <summary>Decisions before 2008.</summary>
    public int Before => ClusterBefore + OtherBefore;

    /// <summary>Decisions after 2008.</summary>
    public int After => ClusterAfter + OtherAfter;

    /// <summary>Decisions in both.</summary>
    public int N => Before + After;

    /// <summary>The decisions on either side of the turn.</summary>
    public IReadOnlyList<PeriodCount> Sides =>
        [new(Name, "Before 2008", ClusterBefore, OtherBefore), new(Name, "After 2008", ClusterAfter, OtherAfter)];

    /// <summary>
    /// False where there is nothing to compare: no decisions on one side, or decisions of one kind only.
    /// </summary>
    public bool CanBeCompared =>
        Before > 0 && After > 0 && ClusterBefore + ClusterAfter > 0 && OtherBefore + OtherAfter > 0;

    /// <summary>
    /// The odds of a cluster motive after 2008 relative to before: conditional estimate, exact 95% interval and p-value
    /// of Fisher's test; null where the two cannot be compared. As R's <c>fisher.test(rbind(after, before))</c>.
    /// </summary>
    public TestResult? OddsRatio =>
        CanBeCompared ? FisherExact.OddsRatio(ClusterAfter, OtherAfter, ClusterBefore, OtherBefore) : null;

    /// <summary>Whether Fisher's test comes out at the five percent level.</summary>
    public bool IsSignificant => OddsRatio?.PValue < 0.05;

    /// <summary>Whether the interval of the odds ratio leaves out 1, no change.</summary>
    public bool IntervalLeavesOutOne =>
        OddsRatio is { } ratio && !(ratio.ConfidenceLow <= 1 && ratio.ConfidenceHigh >= 1);

    /// <summary>
    /// Whether p-value and interval seem to disagree: p below five percent, and 1 within the interval.
    /// </summary>
    public bool TestAndIntervalDisagree => IsSignificant && !IntervalLeavesOutOne;

    /// <summary>Fisher's p with two decimals; "none" where there is nothing to compare.</summary>
    public string PValueInWords =>
        OddsRatio is { } ratio ? string.Create(NumberText.Culture, $"{ratio.PValue:0.00}") : "none";

    /// <summary>Both sides and the p-value: "as stated, 7 of 11 against 0 of 7 (p = 0.013)".</summary>
    public string ContrastInWords => string.Create(NumberText.Culture,
        $"{Name}, {Sides[0].ClusterOfAll} against {Sides[1].ClusterOfAll} (p = {OddsRatio?.PValue:0.000})");

    /// <summary>
    /// Under which readings p-value and interval seem to disagree, to end a sentence; empty where under none.
    /// </summary>
    public static string DisagreementInWords(IEnumerable<LargestFirmsReading> readings)
    {
        var names = readings.Where(reading => reading.TestAndIntervalDisagree).Select(reading => reading.Name).ToList();
        return names.Count == 0 ? "" : $", and takes it in under {names.Listed()}";
    }

    /// <summary>
    /// What the cluster's share after 2008 would be were so many of its decisions cluster-motivated: lower than before?
    /// </summary>
    /// <param name="clusterAfter">Cluster-motivated decisions after 2008, 0 to <see cref="After"/>.</param>
    public bool IsLowerWith(int clusterAfter) => (double)clusterAfter / After < (double)ClusterBefore / Before;

    /// <summary>Whether it would be lower, and Fisher's test come out at the five percent level.</summary>
    /// <param name="clusterAfter">Cluster-motivated decisions after 2008, 0 to <see cref="After"/>.</param>
    public bool IsSignificantlyLowerWith(int clusterAfter) => IsLowerWith(clusterAfter)
        && FisherExact.Exact(new[,] { { ClusterBefore, OtherBefore }, { clusterAfter, After - clusterAfter } })
            .PValue < 0.05;
}
