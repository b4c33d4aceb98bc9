namespace ClusterStudies;

/// <summary>Checks of the maritime data that no text states.</summary>
public static partial class MaritimeTables
{
    private const string Study = "maritime";

    /// <summary>Adds the checks of the decisions, the context, the quotations and the tables.</summary>
    public static CrossChecks Of(this CrossChecks checks, MaritimeStudy study)
    {
        var counts = DecisionCounts.Of(study);
        return checks.OfDecisions(counts).OfYears(study).OfLargestFirms(counts).OfTables(study);
    }

    private static CrossChecks OfDecisions(this CrossChecks checks, DecisionCounts counts)
    {
        var (cluster, other) = counts.Motives;
        return checks
            .Equal(Study, "Entry modes add up to all decisions", counts.EntryModes.Named, counts.Total,
                heldWhenPublished: false)
            .Equal(Study, "Periods of the cluster-motivated decisions add up to their total",
                counts.Levels("period", "cluster").Sum(p => p.Count), counts.Cluster)
            .Equal(Study, "Periods of the other decisions add up to their total",
                counts.Levels("period", "other").Sum(p => p.Count), counts.Other, heldWhenPublished: false)
            .Equal(Study, "Cluster-motivated and other decisions add up to all",
                counts.Cluster + counts.Other, counts.Total)
            .That(Study, "Each cluster-motivated decision has a motive", cluster.Mentions >= counts.Cluster,
                $"{cluster.Mentions} mentions for {counts.Cluster} decisions")
            .That(Study, "Each other decision has a motive", other.Mentions >= counts.Other,
                $"{other.Mentions} mentions for {counts.Other} decisions");
    }

    private static CrossChecks OfYears(this CrossChecks checks, MaritimeStudy study)
    {
        var purchase = study.Stated("foreign-acquisition");
        var (first, second) = (study.Stated("foreign-owner-entry-1"), study.Stated("foreign-owner-entry-2"));
        var (decision, start) = (study.Stated("latvia-decision"), study.Stated("latvia-entry"));
        return checks
            .That(Study, "The foreign purchase of the biggest designer (4.1) is a foreign owner's entry (3.2)",
                purchase == first || purchase == second, $"{purchase} against {first} and {second}",
                heldWhenPublished: false)
            .That(Study, "The decision on Latvia (4.3) does not follow the start there (4.5)", decision <= start,
                $"decision {decision}, start {start}", heldWhenPublished: false);
    }

    private static CrossChecks OfLargestFirms(this CrossChecks checks, DecisionCounts counts)
    {
        var (largest, all) = (counts.LargestFirms[0], counts.ByPeriod[0]);
        var before = all.Periods.SkipLast(1).Sum(p => p.All);
        return checks
            .That(Study, "The largest firms made no more decisions before 2008 than all firms",
                largest.Before <= before, $"{largest.Before} of {before}")
            .That(Study, "The largest firms made no more other decisions after 2008 than all firms",
                largest.OtherAfter <= all.Last.Other, $"{largest.OtherAfter} against {all.Last.Other}",
                heldWhenPublished: false);
    }

    private static CrossChecks OfTables(this CrossChecks checks, MaritimeStudy study) => checks
        .Every(Study, "Every quoted firm stands in Table 2", study.Quotations.Where(q => q.Firm is not null),
            q => study.Interviews.Any(f => f.Firm == q.Firm), q => q.Id)
        .Every(Study, "No firm is quoted in more positions in a period than it has interviews in Table 2 "
                + "(unless to a group)", QuotedIn(study),
            q => q.Positions <= q.Held, q => $"{q.Firm} in {q.Period} (positions {q.Positions}, interviews {q.Held})",
            heldWhenPublished: false)
        .Every(Study, "Every segment has firms, turnover and labor", study.Overview.Where(s => s.Segment != "Total"),
            s => s.Firms > 0 && s.TurnoverEurMillion > 0 && s.ManLaborYears > 0, s => s.Segment)
        .Every(Study, "Row totals of Table 2 are sums of their periods", study.Interviews,
            f => InterviewPeriod.All.Sum(period => period.Interviews(f) ?? 0) == f.Total, f => f.Firm);

    /// <summary>Each firm and period with quotations: the positions quoted, and the interviews held.</summary>
    private static IEnumerable<(string? Firm, string Period, int Positions, int Held)> QuotedIn(MaritimeStudy study) =>
        from quotation in study.Quotations
        where quotation.Firm is not null && quotation.Period is not null
        let period = InterviewPeriod.All.Single(p => p.Number == quotation.Period)
        group quotation by (quotation.Firm, Period: period) into quoted
        let held = study.Interviews.Where(f => f.Firm == quoted.Key.Firm).Sum(f => quoted.Key.Period.Interviews(f) ?? 0)
        select (quoted.Key.Firm, quoted.Key.Period.Name, quoted.Select(q => q.Informant).Distinct().Count(), held);
}
