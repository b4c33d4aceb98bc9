namespace ClusterStudies;

/// <content>Counts that the text states only once: what its other counts leave for them.</content>
public sealed partial class DecisionCounts
{
    /// <summary>
    /// Decides a claim about a count that the text states only once: by the ledger, or by the bounds that the other
    /// counts set.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="level">The level, such as "agent" or "before 2008".</param>
    /// <param name="motivation">all, cluster or other, where the level is stated of more than one.</param>
    /// <exception cref="ArgumentException">The text states no such count, or more than one.</exception>
    public Outputs.Verdict Decide(Claim claim, string level, string? motivation = null)
    {
        if (Recounted(level, motivation) is { } counted) return claim.Check((double?)counted);
        var (least, most) = Bounds(level, motivation);
        return claim.CheckBetween(least, most);
    }

    /// <summary>
    /// What the other stated counts leave for one, taken by itself: the least and the most that it can be.
    /// </summary>
    /// <inheritdoc cref="Decide"/>
    public (int Least, int Most) Bounds(string level, string? motivation = null)
    {
        var count = Single(level, motivation);
        var beside = _published.Where(c => c.Dimension == count.Dimension && c.Level != level
            && c.Motivation == count.Motivation).Sum(c => c.Count);
        return (count.Dimension, level, count.Motivation) switch
        {
            // The diversification in China is one.
            ("entry-mode", "mature-stage", _) => (FirstEntries.NotFirst, Total - beside),
            ("entry-mode", _, _) => (0, Total - beside),
            // Each decision has a listed motive, so what the others do not reach, this one does.
            ("cluster-motive", _, _) => (Math.Max(0, Cluster - beside), Cluster),
            ("other-motive", _, _) => (Math.Max(0, Other - beside), Other),
            ("largest-firms", "before 2008", "all") => (LargestFirms[0].ClusterBefore, UntilTurn.Sum(p => p.All.Count)),
            ("largest-firms", "before 2008", _) =>
                (0, Math.Min(LargestFirms[0].Before, UntilTurn.Sum(p => p.Cluster.Count))),
            ("largest-firms", _, "cluster") => (0, Math.Min(LargestFirms[0].After, StatedPeriods[^1].Cluster.Count)),
            _ => throw new ArgumentException($"No other count bounds '{level}'.", nameof(level)),
        };
    }

    /// <summary>
    /// How many decisions can have had several motives: at least those with several of their own kind, at most every
    /// cluster-motivated one, whose other motives are not counted, and all others that can have two.
    /// </summary>
    public (int Least, int Most) WithSeveralMotives =>
        (ClusterMotives.WithSeveral + OtherMotives.WithSeveral, Cluster + OtherMotives.MostWithSeveral);

    /// <summary>
    /// How many decisions from 2000 on can have led to Brazil or China: the cluster-motivated ones that did not go
    /// elsewhere for certain, up to all but Vietnam and Latvia, whose entries lie in the last period.
    /// </summary>
    public (int Least, int Most, int Of) HubsSince2000
    {
        get
        {
            var later = StatedPeriods.Skip(1).ToList();
            var all = later.Sum(p => p.All.Count);
            var elsewhere = FirstEntries.Total - FirstEntries.IntoAnyOf("Brazil", "China");
            return (
                later.Sum(p => p.Cluster.Count) - elsewhere, all - FirstEntries.IntoAnyOf("Vietnam", "Latvia"), all);
        }
    }

    private IEnumerable<StatedPeriod> UntilTurn => StatedPeriods.SkipLast(1);

    private DecisionCount Single(string level, string? motivation)
    {
        var stated = _published
            .Where(c => c.Level == level && (motivation is null || c.Motivation == motivation)).ToList();
        return stated.Count == 1 ? stated[0] : throw new ArgumentException(
            $"The text states {stated.Count} counts of '{level}'; decision_counts.csv lists them.", nameof(level));
    }
}
