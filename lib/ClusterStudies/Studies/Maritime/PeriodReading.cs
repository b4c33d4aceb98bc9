namespace ClusterStudies;

/// <summary>The decisions of one period by what motivated them.</summary>
/// <param name="Period">The period, as <see cref="DecisionPeriod"/> names it.</param>
/// <param name="Cluster">Decisions in which the cluster was a prominent motive.</param>
/// <param name="Other">The others.</param>
public sealed record PeriodCount(string Period, int Cluster, int Other)
{
    /// <summary>All decisions of the period.</summary>
    public int All => Cluster + Other;

    /// <summary>The cluster-motivated share of the period's decisions, 0 to 1; null where there are none.</summary>
    public double? ClusterShare => All == 0 ? null : (double)Cluster / All;

    /// <summary>Wilson's 95% interval of that share; null where there are no decisions.</summary>
    public ProportionInterval? Interval => All == 0 ? null : Wilson.Interval(Cluster, All);
}

/// <summary>One way in which the stated counts by period can be read; from a ledger there is only one.</summary>
/// <param name="Name">A short name of the reading.</param>
/// <param name="Explanation">What it takes as given.</param>
/// <param name="Periods">The three periods in order.</param>
/// <param name="WithoutPeriod">Decisions of the total that fall in none of them.</param>
public sealed record PeriodReading(string Name, string Explanation, IReadOnlyList<PeriodCount> Periods, int WithoutPeriod)
{
    /// <summary>Decisions with a period.</summary>
    public int N => Periods.Sum(p => p.All);

    /// <summary>Cluster-motivated decisions of each period that has decisions, in order: what a trend test takes.</summary>
    public IReadOnlyList<int> Cluster => [.. Periods.Where(p => p.All > 0).Select(p => p.Cluster)];

    /// <summary>All decisions of the same periods.</summary>
    public IReadOnlyList<int> All => [.. Periods.Where(p => p.All > 0).Select(p => p.All)];

    /// <summary>False where a trend is no question: fewer than two periods, or decisions of one kind only.</summary>
    public bool CanHaveTrend => All.Count > 1 && Cluster.Sum() > 0 && Cluster.Sum() < All.Sum();
}
