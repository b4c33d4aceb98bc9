namespace ClusterStudies;

/// <summary>
/// The firms whose decisions the cluster moved: what they do, and how many of them are among the largest.
/// </summary>
/// <param name="Firms">The firms, in the order of Table 2.</param>
/// <param name="Largest">How many of them are integrated firms, which the text calls the largest.</param>
public sealed record Deciders(IReadOnlyList<FirmInterviews> Firms, int Largest)
{
    /// <summary>The others.</summary>
    public int Others => Firms.Count - Largest;

    /// <summary>What they do, each activity once.</summary>
    public IReadOnlyList<string> Activities => [.. Firms.Select(firm => firm.Activities).Distinct()];

    /// <summary>Whether they differ both in what they do and in size.</summary>
    public bool AreVaried => Activities.Count > 1 && Largest > 0 && Others > 0;

    /// <summary>Activities and sizes in words.</summary>
    public string InWords => $"{Activities.Count} activities ({string.Join(", ", Activities)}); "
        + $"{Largest} of the integrated firms, called the largest, and {Others} others";

    /// <summary>Looks the firms up in Table 2.</summary>
    public static Deciders Of(MaritimeStudy study, DecisionCounts counts) => new(
        [.. study.Interviews.Where(firm => counts.Deciders.Contains(firm.Firm))],
        counts.Deciders.Intersect(study.Group("integrated")).Count());

    /// <summary>The firms with what they do and their interviews.</summary>
    public Table<FirmInterviews> ToTable(string caption) => Table.Of(Firms, caption)
        .RowHeader("Firm", f => f.Firm)
        .Column("Activities", f => f.Activities)
        .Column("Interviews", f => f.Total);
}
