namespace ClusterStudies;

/// <content>The decisions by period.</content>
public sealed partial class DecisionCounts
{
    /// <summary>
    /// The counts of the three periods in order, for all, cluster or other decisions: each as the text states it, under
    /// the limits that the text gives (they differ in the year 2000, so the last year of each decides); from a ledger,
    /// under those of <see cref="DecisionPeriod"/>.
    /// </summary>
    public IReadOnlyList<DecisionCount> Periods(string motivation) =>
        [.. DecisionPeriod.All.Select(period => _ledger is null
            ? _published.First(c => c.Dimension == "period" && c.Motivation == motivation
                && period.Holds(DecisionPeriod.Years(c.Level).To))
            : new DecisionCount("period", period.Name, motivation, In(period, motivation), ""))];

    /// <summary>
    /// The three periods in order, each with its counts of all, cluster-motivated and other decisions.
    /// </summary>
    public IReadOnlyList<StatedPeriod> StatedPeriods
    {
        get
        {
            var (all, cluster, other) = (Periods("all"), Periods("cluster"), Periods("other"));
            return [.. DecisionPeriod.All.Select((period, i) =>
                new StatedPeriod(period.Name, all[i], cluster[i], other[i]))];
        }
    }

    /// <summary>
    /// The counts by period in every way they can be read: with the other decisions as stated; with those that the
    /// periods lack put into the year 2000, which the text leaves open; and as all decisions less the
    /// cluster-motivated ones. Where these are the same, and from a ledger, there is one.
    /// </summary>
    public IReadOnlyList<PeriodReading> ByPeriod => _ledger is null ? StatedReadings() :
        [Reading("ledger", "each decision by its year", period => (In(period, "cluster"), In(period, "other")))];

    /// <summary>The first and the last year of the first period of the cluster-motivated decisions.</summary>
    public (int From, int To) FirstClusterYears =>
        DecisionPeriod.Years(_published.First(c => c.Dimension == "period" && c.Motivation == "cluster").Level);

    /// <summary>
    /// The cluster-motivated decisions of each period with its length in years; the first begins with the first year
    /// that a count names.
    /// </summary>
    public IReadOnlyList<(string Period, int Count, int Years)> ClusterByYears =>
        [.. DecisionPeriod.All.Zip(StatedPeriods, (period, stated) => (stated.Name, stated.Cluster.Count,
            period.To - Math.Max(period.From, FirstClusterYears.From) + 1))];

    /// <summary>The period with the fewest cluster-motivated decisions a year.</summary>
    public string FewestPerYear => ClusterByYears.MinBy(p => (double)p.Count / p.Years).Period;

    private int In(DecisionPeriod period, string motivation) =>
        _ledger!.Of(motivation).Count(d => period.Holds(d.Year));

    private IReadOnlyList<PeriodReading> StatedReadings()
    {
        var stated = DecisionPeriod.All.Zip(StatedPeriods).ToDictionary(p => p.First, p => p.Second);
        var asStated = Reading("as stated", "the other decisions as stated by period",
            p => (stated[p].Cluster.Count, stated[p].Other.Count));
        var byDifference = Reading("by difference",
            "the other decisions as all decisions of the period less the cluster-motivated ones",
            p => (stated[p].Cluster.Count, stated[p].OtherRemaining));
        var missing = Other - stated.Values.Sum(p => p.Other.Count);
        var in2000 = Reading("missing in 2000",
            "the other decisions as stated by period, and what they lack of their total put into the year 2000",
            p => (stated[p].Cluster.Count, stated[p].Other.Count + (p.Holds(2000) ? missing : 0)));
        return StatedPeriods.All(p => p.Other.Count == p.OtherRemaining) ? [asStated]
            : missing > 0 ? [asStated, in2000, byDifference] : [asStated, byDifference];
    }

    private PeriodReading Reading(string name, string explanation, Func<DecisionPeriod, (int Cluster, int Other)> count)
    {
        var periods = DecisionPeriod.All.Select(p => (p.Name, Count: count(p)))
            .Select(p => new PeriodCount(name, p.Name, p.Count.Cluster, p.Count.Other)).ToList();
        return new PeriodReading(name, explanation, periods, Total - periods.Sum(p => p.All));
    }
}
