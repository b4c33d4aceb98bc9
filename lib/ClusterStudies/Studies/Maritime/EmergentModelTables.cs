namespace ClusterStudies;

/// <summary>Tables of Model 1.</summary>
public static partial class MaritimeTables
{
    /// <summary>Each link with its section, what the study says there, and the quotations behind it.</summary>
    public static Table ToTable(this IEnumerable<ArguedLink> links, string caption) =>
        Table.Of(links, caption)
            .RowHeader("Link", l => l.Sentence)
            .Column("Section", l => l.Link.Section)
            .Column("What the study says there", l => l.Link.Gist)
            .Column("Quotations", l => l.Quotations.Count)
            .Column("Which", l => l.Quotations.Ids());

    /// <summary>Each mechanism with its claims and the number of quotations behind them.</summary>
    public static Table ToTable(this IEnumerable<MechanismGroup> groups, string caption) =>
        Table.Of(groups, caption)
            .RowHeader("Mechanism", g => g.Mechanism)
            .Column("Claims", g => g.Claims.Listed())
            .Column("Quotations", g => g.Quotations.Count);
}
