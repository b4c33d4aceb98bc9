namespace ClusterStudies;

/// <summary>The decisions of one period by what motivated them.</summary>
/// <param name="Reading">The reading of the counts that it belongs to.</param>
/// <param name="Period">The period, as <see cref="DecisionPeriod"/> names it.</param>
/// <param name="Cluster">Decisions in which the cluster was a prominent motive.</param>
/// <param name="Other">The others.</param>
public sealed record PeriodCount(string Reading, string Period, int Cluster, int Other)
{
    /// <summary>All decisions of the period.</summary>
    public int All => Cluster + Other;

    /// <summary>Cluster-motivated decisions of all: "8 of 11".</summary>
    public string ClusterOfAll => string.Create(NumberText.Culture, $"{Cluster} of {All}");

    /// <summary>The cluster-motivated share of the period's decisions, 0 to 1; null where there are none.</summary>
    public double? ClusterShare => All == 0 ? null : (double)Cluster / All;

    /// <summary>That share in percent.</summary>
    public double? Percent => 100 * ClusterShare;

    /// <summary>Wilson's 95% interval of that share; null where there are no decisions.</summary>
    public ProportionInterval? Interval => All == 0 ? null : Wilson.Interval(Cluster, All);

    /// <summary>The lower end of the interval in percent.</summary>
    public double? PercentLow => 100 * Interval?.ConfidenceLow;

    /// <summary>The upper end of the interval in percent.</summary>
    public double? PercentHigh => 100 * Interval?.ConfidenceHigh;
}

/// <summary>One way in which the stated counts by period can be read; from a ledger there is only one.</summary>
/// <param name="Name">A short name of the reading.</param>
/// <param name="Explanation">What it takes as given.</param>
/// <param name="Periods">The three periods in order.</param>
/// <param name="WithoutPeriod">Decisions of the total that fall in none of them.</param>
public sealed record PeriodReading(
    string Name, string Explanation, IReadOnlyList<PeriodCount> Periods, int WithoutPeriod)
{
    private const double Significance = 0.05;

    /// <summary>The last period.</summary>
    public PeriodCount Last => Periods[^1];

    /// <summary>Decisions with a period.</summary>
    public int N => Periods.Sum(p => p.All);

    /// <summary>The periods that have decisions.</summary>
    public IReadOnlyList<PeriodCount> WithDecisions => [.. Periods.Where(p => p.All > 0)];

    /// <summary>
    /// Cluster-motivated decisions of each period that has decisions, in order: what a trend test takes.
    /// </summary>
    public IReadOnlyList<int> Cluster => [.. WithDecisions.Select(p => p.Cluster)];

    /// <summary>All decisions of the same periods.</summary>
    public IReadOnlyList<int> All => [.. WithDecisions.Select(p => p.All)];

    /// <summary>False where a trend is no question: fewer than two periods, or decisions of one kind only.</summary>
    public bool CanHaveTrend => All.Count > 1 && Cluster.Sum() > 0 && Cluster.Sum() < All.Sum();

    /// <summary>Whether the cluster-motivated share falls from each period to the next.</summary>
    public string Direction =>
        WithDecisions.Zip(WithDecisions.Skip(1)).All(p => p.Second.ClusterShare < p.First.ClusterShare)
        ? "decreasing" : "not steadily decreasing";

    /// <summary>The period with the lowest cluster-motivated share.</summary>
    public string LowestShare => WithDecisions.MinBy(p => p.ClusterShare)!.Period;

    /// <summary>The period with the fewest cluster-motivated decisions.</summary>
    public string FewestDecisions => Periods.MinBy(p => p.Cluster)!.Period;

    /// <summary>The share of each period: "73% until 2000, 68% 2001-2007, ...".</summary>
    public string SharesInWords =>
        string.Join(", ", Periods.Select(p =>
            string.Create(NumberText.Culture, $"{100 * p.ClusterShare:0}% {p.Period}")));

    /// <summary>
    /// The exact Cochran-Armitage test for a trend of the share over the periods; null where that is no question.
    /// </summary>
    public TestResult? ExactTrend => CanHaveTrend ? CochranArmitage.Exact(Cluster, All) : null;

    /// <summary>The asymptotic test; null where a trend is no question.</summary>
    public TestResult? AsymptoticTrend => CanHaveTrend ? CochranArmitage.Asymptotic(Cluster, All) : null;

    /// <summary>
    /// How likely the exact test is to come out at the five percent level if the shares are those of this reading, 0 to
    /// 1; null where a trend is no question.
    /// </summary>
    public double? TrendPower => CanHaveTrend
        ? CochranArmitage.Power([.. Cluster.Zip(All, (cluster, all) => (double)cluster / all)], All) : null;

    /// <summary>That power in words: "21% (by difference)".</summary>
    public string TrendPowerInWords => string.Create(NumberText.Culture, $"{TrendPower:P0} ({Name})");

    /// <summary>Whether the exact test comes out at the five percent level.</summary>
    public bool TrendIsSignificant => ExactTrend?.PValue < Significance;

    /// <summary>Whether the change over the periods is more than chance, judged by the exact test.</summary>
    public string ChangeAgainstChance => TrendIsSignificant
        ? "larger than chance would often make it" : "no larger than chance can well make it";

    /// <summary>
    /// The largest number of cluster-motivated decisions in the last period, at or below the present one, with which
    /// the exact test would come out at the five percent level; null where none would do.
    /// </summary>
    public int? NeededInLastPeriod => Enumerable.Range(0, Cluster[^1] + 1).Reverse().Cast<int?>().FirstOrDefault(k =>
        CochranArmitage.Exact([.. Cluster.SkipLast(1), k!.Value], All).PValue < Significance);

    /// <summary>
    /// How many decisions with a small part of the cluster, left out of the first period, would bring its share down to
    /// that of the last.
    /// </summary>
    public string LeftOutInWords => Periods[0].All > 0 && Last.ClusterShare is { } share and > 0
        ? string.Create(NumberText.Culture, $"{new SelectedShare(Periods[0].Cluster, Periods[0].All)
            .LeftOutToReach(share)} of them would bring its share down to that of the last")
        : "no number of them would bring its share down to that of the last";

    /// <summary>The exact test and what the last period would have to be for it to come out.</summary>
    public string TrendInWords
    {
        get
        {
            var limit = NeededInLastPeriod is { } needed
                ? $"only {needed} or fewer cluster-motivated decisions among the {All[^1]} of the last period, "
                    + $"instead of {Cluster[^1]}, would bring it below {Significance.ToString(NumberText.Culture)}"
                : $"no count for the last period would bring it below {Significance.ToString(NumberText.Culture)}";
            return string.Create(NumberText.Culture, $"Reading {Name}, exact p = {ExactTrend?.PValue:0.00}; {limit}.");
        }
    }

    /// <summary>The first and the last share, with the p-value of a trend.</summary>
    public string ChangeInWords => string.Create(NumberText.Culture,
        $"{Periods[0].ClusterShare:P0} to {Last.ClusterShare:P0} ({Name}, exact p for a trend {Printed(ExactTrend)})");

    private static string Printed(TestResult? test) =>
        test is null ? "none" : string.Create(NumberText.Culture, $"{test.PValue:0.00}");
}
