using Plotly.NET;

namespace ClusterStudies;

/// <summary>
/// When things happened in the maritime study, and when they were told: its dated events, its decisions and its
/// interviews on one line of years.
/// </summary>
public static class Timeline
{
    private const string Earliest = "e08";
    private const int FirstYearShown = 1950;

    private static readonly IReadOnlyDictionary<string, string> Kinds = new Dictionary<string, string>
    {
        ["cluster"] = "the cluster at home",
        ["firm-abroad"] = "a firm abroad",
        ["foreign-owner"] = "a foreign owner",
        ["association"] = "abroad together",
        ["market"] = "market and exports",
        ["crisis"] = "crisis at home",
        ["research"] = "interviewing",
    };

    /// <summary>
    /// The years of the three periods of decisions: the first begins with the earliest year that the interviews tell
    /// of (section 3.3).
    /// </summary>
    public static IReadOnlyList<YearRange> DecisionYears(MaritimeStudy study)
    {
        var first = study.Events.Single(e => e.Id == Earliest).Years.From;
        return [.. DecisionPeriod.All.Select(p => new YearRange(Math.Max(first, p.From), p.To))];
    }

    /// <summary>For each firm of the sample, how long after the fact its people told of decisions.</summary>
    public static IReadOnlyList<FirmRecall> RecallByFirm(MaritimeStudy study) =>
        [.. study.CoreFirms.Select(firm => new FirmRecall(firm.Firm, firm.Periods,
            study.Group("cluster-motivated").Contains(firm.Firm),
            [.. DecisionYears(study).Select(years => RecallOf(years, firm.Periods))]))];

    /// <summary>The events in the order of their years, with the quotation that tells of them.</summary>
    public static Table ToTable(this IReadOnlyList<DatedEvent> events, MaritimeStudy study, string caption) =>
        Table.Of(events, caption)
            .RowHeader("Date as printed", e => e.Printed)
            .Column("Section", e => e.Section)
            .Column("Kind", e => Kinds[e.Kind])
            .Column("Event", e => e.Event)
            .Column("Told by", e => Telling(study, e), missing: "–")
            .Note($"n = {events.Count}; in the order of the first year. Contradicting dates are both kept. Told by: "
                + "quotation and speaker (firm, position, period), and how long after the fact.");

    /// <summary>The quotations of which the study dates both the event and the telling.</summary>
    public static Table ToTableOfRecall(this IEnumerable<Quotation> quotations, string caption) =>
        Table.Of(quotations.Where(q => q.Recall is not null).OrderByDescending(q => q.Recall!.Most), caption)
            .RowHeader("Quotation", q => q.Id)
            .Column("Speaker", q => q.Speaker)
            .Column("Speaks of", q => q.Decision)
            .Column("Year", q => q.Year)
            .Column("Interview", q => q.InterviewPeriod?.Name)
            .Column("Told after", q => q.Recall, unit: "years")
            .Note("Speaker: firm, position and period as printed. Years: the fewest and the most that lie between the "
                + "year or years spoken of and those of the interview period.");

    /// <summary>The periods of decisions, and how many years later each round of interviews told of them.</summary>
    public static Table ToTableOfPeriods(MaritimeStudy study, string caption)
    {
        var periods = DecisionCounts.Of(study).StatedPeriods.Zip(DecisionYears(study)).ToList();
        return InterviewPeriod.All.Aggregate(
            Table.Of(periods, caption)
                .RowHeader("Decisions", p => p.First.Name)
                .Column("All", p => p.First.All.Count)
                .Column("With the cluster", p => p.First.Cluster.Count),
            (table, told) => table.Column(
                FormattableString.Invariant($"{told.Interviews(study.Interviews)} interviews in {told.Name}"),
                p => Recall.Between(p.Second, told.Years), unit: "years later", missing: "before the fact"))
            .Note("Years between a decision of the period and an interview: the fewest and the most that are possible. "
                + $"The first period begins in {DecisionYears(study)[0].From}, with the earliest decisions told of.");
    }

    /// <summary>Firms, with the years between their decisions and the interviews that could tell of them.</summary>
    public static Table ToTable(this IEnumerable<FirmRecall> firms, string caption) =>
        DecisionPeriod.All.Index().Aggregate(
            Table.Of(firms, caption)
                .RowHeader("Firm", f => f.Firm)
                .Column("Decisions with the cluster", f => f.IsClusterMotivated)
                .Column("Interviewed", f => string.Join(", ", f.Interviewed.Select(p => p.Name))),
            (table, period) => table.Column(FormattableString.Invariant($"Decisions {period.Item.Name}"),
                f => f.Recalls[period.Index], unit: "years later", missing: "not asked again"))
            .Emphasize(f => f.IsClusterMotivated)
            .Note("The fewest and the most years from a decision of the period to an interview of the firm in or after "
                + "it. Bold: firms of the cluster-motivated decisions.");

    /// <summary>Events from 1950 on, and over them the periods of decisions and of interviews.</summary>
    public static GenericChart ToChart(MaritimeStudy study)
    {
        var rows = DecisionRows(study).Concat(InterviewRows(study)).Concat(EventRows(study)).ToList();
        return Charts.Intervals(rows, r => r.Label, r => r.Years.Middle,
                r => r.Years.From == r.Years.To ? null : r.Years.From,
                r => r.Years.From == r.Years.To ? null : r.Years.To, r => r.Group)
            .WithXAxis("Year", step: 10)
            .WithHeight(90 + 24 * rows.Count)
            .ChangeLayout(layout => layout.Append("shapes", InterviewPeriod.All.Select(Band)));
    }

    private static Recall? RecallOf(YearRange decided, IEnumerable<InterviewPeriod> asked)
    {
        var possible = asked.Select(p => Recall.Between(decided, p.Years)).OfType<Recall>().ToList();
        return possible.Count == 0 ? null : new(possible.Min(r => r.Least), possible.Max(r => r.Most));
    }

    private static string? Telling(MaritimeStudy study, DatedEvent told) =>
        told.Quotation is null ? null : study.Quoted(told.Quotation) switch
        {
            { Firm: null } quotation => quotation.Id,
            { Recall: null } quotation => $"{quotation.Id} ({quotation.Speaker})",
            var quotation => $"{quotation.Id} ({quotation.Speaker}), {quotation.Recall} years after",
        };

    private static IEnumerable<Row> DecisionRows(MaritimeStudy study) =>
        DecisionCounts.Of(study).StatedPeriods.Zip(DecisionYears(study), (period, years) =>
            new Row(FormattableString.Invariant($"{period.All.Count} decisions {period.Name}"), years,
                "decisions"));

    private static IEnumerable<Row> InterviewRows(MaritimeStudy study) =>
        InterviewPeriod.All.Select(p => new Row(
            FormattableString.Invariant($"{p.Interviews(study.Interviews)} interviews {p.Name}"), p.Years,
            "interviews"));

    private static IEnumerable<Row> EventRows(MaritimeStudy study) =>
        study.Events.Where(e => e.Kind != "research" && e.Years.From >= FirstYearShown)
            .Select(e => new Row(e.Quotation is null ? e.Title : $"{e.Title} ({e.Quotation})", e.Years,
                e.Quotation is null ? "events" : "events quoted"));

    /// <summary>The years of interviewing as a light band behind everything.</summary>
    private static object Band(InterviewPeriod period) => new Plotly.NET.LayoutObjects.Shape()
        .Set("type", "rect").Set("xref", "x").Set("yref", "paper")
        .Set("x0", period.Years.From - 0.5).Set("x1", period.Years.To + 0.5).Set("y0", 0).Set("y1", 1)
        .Set("fillcolor", "#eef3f7").Set("line", new Line().Set("width", 0)).Set("layer", "below");

    private sealed record Row(string Label, YearRange Years, string Group);
}
