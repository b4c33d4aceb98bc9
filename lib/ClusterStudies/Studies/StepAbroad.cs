namespace ClusterStudies;

/// <summary>How many firms, or decisions, of a study have to do with one step abroad.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="What">The step.</param>
/// <param name="Cases">Those that have reached it.</param>
/// <param name="Of">All that were studied; at least one.</param>
public sealed record StepAbroad(string Cluster, string What, int Cases, int Of)
{
    /// <summary>Their share, with Wilson's 95% interval.</summary>
    public ProportionInterval Share => Wilson.Interval(Cases, Of);

    /// <summary>The share in percent.</summary>
    public double Percent => 100 * Share.Estimate;

    /// <summary>The lower end of its interval in percent.</summary>
    public double PercentLow => 100 * Share.ConfidenceLow;

    /// <summary>The upper end of its interval in percent.</summary>
    public double PercentHigh => 100 * Share.ConfidenceHigh;
}

/// <summary>Steps abroad as a table.</summary>
public static class StepTables
{
    /// <summary>Each step with its share and Wilson's 95% interval.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="caption">What the table shows.</param>
    /// <param name="what">Heading of the steps.</param>
    /// <param name="cases">Heading of the cases.</param>
    public static Table ToTable(this IEnumerable<StepAbroad> steps, string caption, string what, string cases) =>
        Table.Of(steps, caption)
            .RowHeader(what, s => s.What)
            .Column("Cluster", s => s.Cluster)
            .Column(cases, s => $"{s.Cases} of {s.Of}")
            .Column("Share", s => s.Share.Estimate, format: "P0")
            .Column("95% interval (Wilson)", s => s.Share.InPercent());

    /// <summary>What each share is made of: "Maritime, present in Brazil and in China: 8 of 12; ...".</summary>
    public static string CasesInWords(this IEnumerable<StepAbroad> steps) =>
        string.Join("; ", steps.Select(s =>
            FormattableString.Invariant($"{s.Cluster}, {s.What}: {s.Cases} of {s.Of}"))) + ".";
}
