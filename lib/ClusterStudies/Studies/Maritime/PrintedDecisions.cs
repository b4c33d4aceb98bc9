namespace ClusterStudies;

/// <summary>
/// What the text states of the decisions by time, motivation and size of the firm, as constraints on a table of them
/// (sections 3.3, 4.3 and 4.6). Counts by entry mode, motive and market do not bear on it.
/// </summary>
internal static class PrintedDecisions
{
    private const string LargestFirms = "the three largest firms", Other = "other", Cluster = "cluster";

    public static IReadOnlyList<CountConstraint> Of(MaritimeStudy study) =>
        [.. study.DecisionCounts.Select(Stated).OfType<CountConstraint>(), .. DecidingFirms(study), .. Named(study)];

    /// <summary>
    /// What a reading adds on the years that the text leaves open; and, so that the search ends, no more decisions
    /// than three times the largest count.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="yearsAsOne">2000 belongs to the first period in every division.</param>
    /// <param name="turnIsAfter">What the largest firms decided in 2008 is counted as after 2008.</param>
    public static IReadOnlyList<CountConstraint> Given(MaritimeStudy study, bool yearsAsOne, bool turnIsAfter)
    {
        // Nothing that is stated tells the other firms' decisions of 2008 from their later ones.
        var given = new List<CountConstraint>
        {
            new("at most three times the largest count", "", DecisionCells.Of(null), 0,
                3 * study.DecisionCounts.Max(stated => stated.Count)),
            None("2008-2008", largest: false),
        };
        if (yearsAsOne) given.Add(None("2000-2000", null));
        if (turnIsAfter) given.Add(None("2008-2008", largest: true));
        return given;

        static CountConstraint None(string years, bool? largest) =>
            new($"no decisions apart in {years[..4]}", "", DecisionCells.Of(years, "all", largest), 0, 0);
    }

    private static CountConstraint? Stated(DecisionCount stated) => stated.Dimension switch
    {
        "total" => Exactly(stated, $"{Kind(stated)} in all", DecisionCells.Of(null, stated.Motivation)),
        "period" => Exactly(stated, $"{Kind(stated)} {stated.Level}",
            DecisionCells.Of(stated.Level, stated.Motivation)),
        "largest-firms" => Exactly(stated, $"{Kind(stated)} of {LargestFirms} {stated.Level}",
            DecisionCells.Of(stated.Level, stated.Motivation, largest: true)),
        _ => null,
    };

    private static string Kind(DecisionCount stated) => (stated.Count == 0 ? "no " : $"{stated.Count} ")
        + stated.Motivation switch { Cluster => "cluster-motivated ", Other => "other ", _ => "" } + "decisions";

    private static CountConstraint Exactly(DecisionCount stated, string name, IReadOnlyList<int> weights) =>
        new(name, stated.Section, weights, stated.Count, stated.Count);

    /// <summary>Each firm that is named among those with cluster-motivated decisions made at least one.</summary>
    private static IEnumerable<CountConstraint> DecidingFirms(MaritimeStudy study)
    {
        var deciding = study.Group("cluster-motivated");
        var sides = deciding.ToLookup(firm => study.Group("integrated").Contains(firm));
        return sides.Select(side => new CountConstraint(
            $"a cluster-motivated decision or more of each of {side.Listed()}", "4.3",
            DecisionCells.Of(null, Cluster, side.Key), side.Count(), int.MaxValue));
    }

    /// <summary>Single decisions of firms other than the largest of which the text says what moved them.</summary>
    private static IEnumerable<CountConstraint> Named(MaritimeStudy study)
    {
        if (study.Context.FirstOrDefault(c => c.Id == "latvia-decision") is { } latvia)
        {
            yield return new($"firm E's cluster-motivated decision on Latvia in {latvia.Value:0}", latvia.Section,
                DecisionCells.Of(DecisionPeriod.All[^1].Name, Cluster, largest: false), 1, int.MaxValue);
        }
        if (study.Quotations.FirstOrDefault(q => q is { Mechanism: "experience", Firm: { } firm }
            && !study.Group("integrated").Contains(firm)) is { } own)
        {
            yield return new($"firm {own.Firm}'s decision on {own.HostMarket} for the market's sake", own.Section,
                DecisionCells.Of(null, Other, largest: false), 1, int.MaxValue);
        }
    }
}
