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
            .Column("Interviews", l => l.Quotations.Count)
            .Column("First of all", l => l.ByCode.Count)
            .Column("Literature", l => l.Literature.Count)
            .Column("Which", l => l.IsQuoted ? string.Join("; ", l.Quotations.Select(q => q.Id)
                .Concat(l.Literature.Select(s => s.Reference))) : "none")
            .Emphasize(l => !l.IsQuoted)
            .Note("Numbers of quotations; one that supports several links is counted in each. First of all: those that "
                + "the study illustrates this link with, by claim and mechanism.");

    /// <summary>
    /// The quotations behind each link of the model by where they come from: an interview period, an interview without
    /// one, or literature. One that supports several links is counted in each.
    /// </summary>
    public static CrossTable EvidenceByLink(this MaritimeStudy study)
    {
        var links = EmergentModel.LinksOf(study);
        const string Undated = "no period", Literature = "literature";
        return CrossTable.Of(
            links.SelectMany(l => l.Quotations.Select(q => (l.Arrow, Source: q.InterviewPeriod?.Name ?? Undated))
                .Concat(l.Literature.Select(_ => (l.Arrow, Source: Literature)))),
            "Link", e => e.Arrow, "Source", e => e.Source, links.Select(l => l.Arrow),
            [.. InterviewPeriod.All.Select(p => p.Name), Undated, Literature]);
    }

    /// <summary>Each mechanism with its claims and the number of quotations behind them.</summary>
    public static Table ToTable(this IEnumerable<MechanismGroup> groups, string caption) =>
        Table.Of(groups, caption)
            .RowHeader("Mechanism", g => g.Mechanism)
            .Column("Claims", g => g.Claims.Listed())
            .Column("Quotations", g => g.Quotations.Count);
}
