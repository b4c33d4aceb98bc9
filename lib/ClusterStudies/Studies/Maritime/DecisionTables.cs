namespace ClusterStudies;

/// <summary>Readings, checks and mentions of the decisions as tables.</summary>
public static partial class MaritimeTables
{
    /// <summary>Each period's counts, with the years that the text gives them.</summary>
    public static Table<StatedPeriod> ToTable(this IEnumerable<StatedPeriod> periods, string caption) =>
        Table.Of(periods, caption)
        .RowHeader("Period here", p => p.Name)
        .NumberTextColumn("All", p => WithYears(p.All))
        .NumberTextColumn("Cluster-motivated", p => WithYears(p.Cluster))
        .NumberTextColumn("Other", p => WithYears(p.Other));

    /// <summary>What has to fit, the arithmetic, and whether it fits.</summary>
    public static Table ToTable(this IEnumerable<CountCheck> checks, string caption) => Table.Of(checks, caption)
        .RowHeader("What has to fit", c => c.What)
        .Column("Arithmetic", c => c.Arithmetic)
        .Column("Difference", c => c.Difference, format: "+0;-0;0")
        .Column("Fits", c => c.Fits);

    /// <summary>A single check as a table.</summary>
    public static Table ToTable(this CountCheck check, string caption) => new[] { check }.ToTable(caption);

    /// <summary>
    /// The maritime passages on the decisions that speak against each other, slips left out: those of section 4.3, and
    /// those that concern a claim counted in decisions.
    /// </summary>
    public static IReadOnlyList<Contradiction> OnDecisions(
        this IEnumerable<Contradiction> contradictions, Claims claims) =>
        [.. contradictions.Where(c => c.Study == Study && c.Grade != ContradictionGrade.Slip
            && (c.Section == "4.3" || c.AgainstSection == "4.3"
                || c.Claims.Any(id => claims[id].Unit.Contains("decisions", StringComparison.Ordinal))))];

    /// <summary>Decisions by period and motivation in each reading.</summary>
    public static Table ToTable(this IReadOnlyList<PeriodReading> readings, string caption) =>
        Table.Of(readings.SelectMany(r => r.Periods), caption)
        .RowHeader("Reading", c => c.Reading)
        .Column("Period", c => c.Period)
        .Column("Cluster-motivated", c => c.Cluster)
        .Column("Other", c => c.Other)
        .Column("All", c => c.All)
        .Note(string.Join("; ", readings.Select(r =>
            $"{r.Name}: {r.Explanation}, n = {r.N}, {r.WithoutPeriod} without a period")) + ".");

    /// <summary>The cluster-motivated share of each period in each reading, with Wilson's 95% interval.</summary>
    public static Table SharesTable(this IReadOnlyList<PeriodReading> readings, string caption) =>
        Table.Of(readings.SelectMany(r => r.Periods), caption)
            .RowHeader("Reading", c => c.Reading)
            .Column("Period", c => c.Period)
            .NumberTextColumn("Cluster-motivated", c => c.ClusterOfAll)
            .Column("Share of the period's decisions", c => c.ClusterShare, format: "P1")
            .NumberTextColumn("95% interval", c => c.Interval.InPercent())
            .Note(string.Join("; ", readings.Select(r => $"{r.Name}: n = {r.N}, {r.WithoutPeriod} without a period"))
                + ". Wilson intervals.");

    /// <summary>The Cochran-Armitage test, asymptotic and exact, in each reading that allows it.</summary>
    public static Table TrendTable(this IEnumerable<PeriodReading> readings, string caption) =>
        Table.Of(readings.Where(r => r.CanHaveTrend), caption)
            .RowHeader("Reading", r => r.Name)
            .Column("n", r => r.N)
            .Column("Without a period", r => r.WithoutPeriod)
            .Column("z", r => r.AsymptoticTrend?.Statistic, format: "0.00")
            .PValueColumn("p, asymptotic", r => r.AsymptoticTrend?.PValue)
            .PValueColumn("p, exact", r => r.ExactTrend?.PValue)
            .Note("Two-sided p-values.");

    /// <summary>Both sides of the turn, with the cluster-motivated share.</summary>
    public static Table ToTable(this LargestFirmsReading reading, string caption) => Table.Of(reading.Sides, caption)
        .RowHeader("When", s => s.Period)
        .Column("Cluster-motivated", s => s.Cluster)
        .Column("Other", s => s.Other)
        .Column("All", s => s.All)
        .Column("Cluster-motivated share", s => s.ClusterShare, format: "P0");

    /// <summary>After against before in each reading: Fisher's exact test and the odds ratio.</summary>
    public static Table ToTable(this IReadOnlyList<LargestFirmsReading> readings, string caption) =>
        Table.Of(readings, caption)
        .RowHeader("Reading", r => r.Name)
        .NumberTextColumn("Before", r => r.Sides[0].ClusterOfAll)
        .NumberTextColumn("After", r => r.Sides[1].ClusterOfAll)
        .PValueColumn("p, Fisher's exact", r => r.OddsRatio?.PValue, missing: "none")
        .Column("Odds ratio", r => r.OddsRatio?.Estimate, format: "0.00", missing: "none")
        .NumberTextColumn("95% interval", r => r.OddsRatio.Interval())
        .Note("Two-sided p. Conditional estimate of the odds ratio with its exact interval. "
            + string.Join("; ", readings.Select(r => $"{r.Name}: {r.Explanation}, n = {r.N}")) + ".")
        .Note(WhyTheyDisagree(readings.Where(r => r.TestAndIntervalDisagree).Select(r => r.Name)));

    /// <summary>What the largest firms leave for the others, in each reading of the periods.</summary>
    public static Table ToTable(this IReadOnlyList<OtherFirmsReading> readings, string caption) =>
        Table.Of(readings, caption)
        .RowHeader("Reading of the periods", r => r.Name)
        .NumberTextColumn("Until 2007", r => r.Before)
        .NumberTextColumn("Share until 2007", r => r.ShareBefore)
        .NumberTextColumn("From 2008", r => r.After)
        .NumberTextColumn("Share from 2008", r => r.ShareAfter)
        .Note("Cluster-motivated decisions of all decisions. Decisions of 2008 itself are taken to be after.")
        .Note(readings.Any(r => r.IsForced)
            ? "At least, up to: the largest firms' other decisions after 2008 use up all that the period holds, so "
                + "none are left for the rest by construction, and any that the rest did make would lower the share."
            : "");

    /// <summary>How often each motive was mentioned, for both kinds of decisions.</summary>
    public static Table ToTable(this (MotiveMentions Cluster, MotiveMentions Other) motives, string caption) =>
        Table.Of(Mentions(motives.Cluster).Concat(Mentions(motives.Other)), caption)
            .RowHeader("Motive", m => m.Motive.Label)
            .Column("Mentioned for", m => m.Motive.Motivation == "cluster" ? "cluster-motivated" : "other")
            .Column("Decisions with the motive", m => m.Motive.Count)
            .Column("Share of the decisions of its kind", m => (double)m.Motive.Count / m.Decisions, format: "P0")
            .Note($"{motives.Cluster.Mentions} mentions for {motives.Cluster.Decisions} cluster-motivated decisions, "
                + $"{motives.Other.Mentions} for {motives.Other.Decisions} others. "
                + "Other motives of cluster-motivated decisions are not counted.");

    /// <summary>How many decisions of either kind had several motives: the bounds, and what a ledger counts.</summary>
    public static Table OverlapsTable(this (MotiveMentions Cluster, MotiveMentions Other) motives, string caption) =>
        Table.Of<(string Kind, MotiveMentions Of)>([("Cluster-motivated", motives.Cluster), ("Other", motives.Other)],
        caption)
            .RowHeader("Decisions", k => k.Kind)
            .Column("n", k => k.Of.Decisions)
            .Column("Mentions", k => k.Of.Mentions)
            .Column("Beyond one each", k => k.Of.Surplus)
            .Column("With several motives, at least", k => k.Of.FewestWithSeveral)
            .Column("at most", k => k.Of.MostWithSeveral)
            .Column("counted", k => k.Of.KnownWithSeveral, missing: "not known")
            .Note("Bounds: every decision has a listed motive. If some had none, more of the others had several.");

    /// <summary>What a property is in each reading: once where all agree, else all values, separated.</summary>
    public static string InEach<T, TValue>(
        this IEnumerable<T> readings, Func<T, TValue> property, string separator = "; ") =>
        string.Join(separator, readings.Select(property).Distinct());

    private static IEnumerable<(DecisionCount Motive, int Decisions)> Mentions(MotiveMentions mentions) =>
        mentions.Motives.Select(motive => (motive, mentions.Decisions));

    private static string WithYears(DecisionCount count) => $"{count.Count} ({count.Level})";

    private static string WhyTheyDisagree(IEnumerable<string> readings) => !readings.Any() ? "" :
        $"In reading {readings.Listed()} p is below 0.05 and yet the interval takes in 1. The p-value adds up all "
        + "outcomes no likelier than the one observed, at either end; the interval allows each end half of the error, "
        + "of which an odds ratio of zero uses only one.";
}
