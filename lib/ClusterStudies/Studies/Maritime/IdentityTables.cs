namespace ClusterStudies;

/// <content>Appendix 1: the identity claims with their sources.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>The works quoted in Appendix 1, those quoted most often first.</summary>
    public IReadOnlyList<IdentityWork> IdentityWorks =>
        [.. IdentitySources.GroupBy(s => (s.Author, s.Year))
            .Select(work => new IdentityWork(work.Key.Author, work.Key.Year, [.. work]))
            .OrderByDescending(work => work.Quotations.Count)];

    /// <summary>The sources quoted for a claim.</summary>
    public IReadOnlyList<IdentitySource> SourcesOf(IdentityClaim claim) =>
        [.. IdentitySources.Where(s => s.Claim == claim.Claim)];

    /// <summary>The claims with their background as printed, and the number of sources quoted for each.</summary>
    public Table IdentityClaimsTable(string caption) =>
        Table.Of(IdentityClaims, caption)
            .RowHeader("Claim", c => c.Claim)
            .Column("As printed", c => c.Label)
            .Column("Historical background", c => c.Background)
            .Column("Sources quoted", c => SourcesOf(c).Count);

    /// <summary>The sources by claim, with a reference to the original and its gist.</summary>
    public Table IdentitySourcesTable(string caption) =>
        Table.Of(IdentitySources, caption)
            .RowHeader("Claim", s => s.Claim)
            .Column("Author", s => s.Author)
            .NumberTextColumn("Year", s => $"{s.Year}")
            .Column("Page", s => s.Page, missing: "none given")
            .Column("Gist", s => s.Gist);

    /// <summary>The interview quotations that illustrate a claim.</summary>
    public IReadOnlyList<Quotation> QuotationsOf(IdentityClaim claim) =>
        [.. Quotations.Where(q => q.IdentityClaim == claim.Claim)];

    /// <summary>The interview quotation of an id, such as "q05".</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Quotation Quoted(string id) => Quotations.FirstOrDefault(q => q.Id == id)
        ?? throw new KeyNotFoundException($"quotations.csv has no quotation '{id}'; ids are q and a running number.");
}
