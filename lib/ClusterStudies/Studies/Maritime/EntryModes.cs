namespace ClusterStudies;

/// <summary>The decisions by entry mode (section 3.3).</summary>
/// <param name="Modes">The modes that were named, with their decisions.</param>
/// <param name="Decisions">All decisions, those without a named mode included.</param>
public sealed record EntryModes(IReadOnlyList<DecisionCount> Modes, int Decisions)
{
    private static readonly string[] EarlyModes = ["greenfield", "agent", "acquisition", "sales-office"];

    /// <summary>Early entries, or more mature stages and others.</summary>
    public string KindOf(DecisionCount mode) => IsEarly(mode) ? "early entries" : "more mature stages and others";

    /// <summary>Decisions with an early mode.</summary>
    public int EarlyEntries => Modes.Where(IsEarly).Sum(mode => mode.Count);

    /// <summary>Early entries, if every decision without a named mode was one, too.</summary>
    public int EarlyEntriesAtMost => EarlyEntries + Unnamed;

    /// <summary>Decisions with a named mode.</summary>
    public int Named => Modes.Sum(mode => mode.Count);

    /// <summary>Decisions without one.</summary>
    public int Unnamed => Decisions - Named;

    /// <summary>The modes with their decisions, as shares of all and of those with a named mode.</summary>
    public Table ToTable(string caption) => Table.Of(Modes, caption)
        .RowHeader("Entry mode", m => m.Label)
        .Column("Decisions", m => m.Count)
        .Column("Share of all", m => (double)m.Count / Decisions, format: "P1")
        .Column("Share of those with a named mode", m => (double)m.Count / Named, format: "P1")
        .Note($"Mode named for {Named}, missing for {Unnamed}.");

    private static bool IsEarly(DecisionCount mode) => EarlyModes.Contains(mode.Level);
}
