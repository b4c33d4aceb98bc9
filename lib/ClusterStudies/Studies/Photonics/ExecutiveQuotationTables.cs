namespace ClusterStudies;

/// <summary>The passages in which executives are quoted, listed and counted.</summary>
public static partial class PhotonicsTables
{
    /// <summary>Every passage with its speaker, our coding and its gist.</summary>
    public static Table ToTable(this IReadOnlyList<ExecutiveQuotation> quotations, string caption) =>
        Table.Of(quotations, caption)
            .RowHeader("Id", q => q.Id)
            .Column("Gist", q => q.Gist)
            .Column("Section", q => q.Section)
            .Column("Speaker", q => q.Role, missing: "–")
            .Column("Theme", q => q.Theme)
            .Column("Advantage of the cluster", q => q.Externality)
            .Column("Proposition", q => q.Bearings.Count == 0 ? "none" : string.Join("; ", q.Bearings))
            .Column("Style", q => q.Style, missing: "–")
            .Note(new Sentence($"""
                n = {quotations.Count}. No role is given for {quotations.Count(q => q.Role is null)}, no company for
                {quotations.Count(q => q.Company is null)}.
                """));

    /// <summary>The ids of quotations: "q02, q03 and q05".</summary>
    public static string Ids(this IEnumerable<ExecutiveQuotation> quotations) =>
        quotations.Select(q => q.Id).Listed();

    /// <summary>Counts by proposition and bearing; a passage that bears on several is counted in each.</summary>
    public static CrossTable QuotationsByProposition(this PhotonicsStudy study) =>
        CrossTable.Of(study.Quotations.SelectMany(q => q.Bearings),
            "Proposition", bearing => FormattableString.Invariant($"{bearing.Proposition}"),
            "Bearing", bearing => bearing.Direction,
            rowOrder: study.Propositions.Select(p => FormattableString.Invariant($"{p.Number}")),
            columnOrder: ["supports", "qualifies", "speaks against"]);

    /// <summary>Counts by advantage of the cluster and section.</summary>
    public static CrossTable QuotationsByExternality(this PhotonicsStudy study) =>
        CrossTable.Of(study.Quotations, "Advantage of the cluster", q => q.Externality, "Section", q => q.Section);
}
