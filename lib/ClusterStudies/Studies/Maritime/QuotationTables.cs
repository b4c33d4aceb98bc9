namespace ClusterStudies;

/// <summary>The interview quotations, listed and counted.</summary>
public static partial class MaritimeTables
{
    /// <summary>Every quotation with its label, our coding and its gist.</summary>
    public static Table ToTable(this IReadOnlyList<Quotation> quotations, string caption) =>
        Table.Of(quotations, caption)
            .RowHeader("Id", q => q.Id)
            .Column("Section", q => q.Section)
            .Column("Speaker", q => q.Speaker)
            .Column("Gist", q => q.Gist)
            .Column("Claim", q => q.IdentityClaim)
            .Column("Mechanism", q => q.Mechanism)
            .Column("Market", q => q.HostMarket, missing: "–")
            .Column("Decision, year", q => DecisionAndYear(q), missing: "–")
            .Note(new Sentence($"""
                n = {quotations.Count}. Speaker: firm, position and period as printed; no firm is named for
                {quotations.Count(q => q.Firm is null)}, no period for {quotations.Count(q => q.Period is null)}.
                TM: in top management, but not its head; MM: in middle management. Claim none: section 4.6 speaks of
                the cluster as a whole. Decision and year: what the quotation speaks of; a dash where none is named.
                """));

    private static string? DecisionAndYear(Quotation quotation) =>
        quotation.Decision is null ? quotation.Year
        : quotation.Year is null ? quotation.Decision : $"{quotation.Decision}, {quotation.Year}";

    /// <summary>The ids of quotations: "q02, q03 and q05".</summary>
    public static string Ids(this IEnumerable<Quotation> quotations) => quotations.Select(q => q.Id).Listed();

    /// <summary>Counts by claim, in the order of Appendix 1 and last what belongs to none, and mechanism.</summary>
    public static CrossTable QuotationsByClaim(this MaritimeStudy study) =>
        CrossTable.Of(study.Quotations, "Claim", q => q.IdentityClaim, "Mechanism", q => q.Mechanism,
            rowOrder: [.. study.IdentityClaims.Select(c => c.Claim), "none"]);

    /// <summary>Counts by position and period of the interview; without those whose label lacks one of them.</summary>
    public static CrossTable QuotationsByInformant(this MaritimeStudy study) =>
        CrossTable.Of(study.Quotations, "Informant", q => q.Informant, "Period", q => q.InterviewPeriod?.Name,
            columnOrder: InterviewPeriod.All.Select(p => p.Name));

    /// <summary>Counts by market and mechanism; a quotation that names several markets is counted in each.</summary>
    public static CrossTable QuotationsByMarket(this MaritimeStudy study) =>
        CrossTable.Of(
            from quotation in study.Quotations
            from market in quotation.Markets.DefaultIfEmpty("no market")
            select (Market: market, quotation.Mechanism),
            "Market", q => q.Market, "Mechanism", q => q.Mechanism);
}
