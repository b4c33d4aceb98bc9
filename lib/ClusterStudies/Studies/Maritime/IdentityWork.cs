namespace ClusterStudies;

/// <summary>A work of local history that Appendix 1 quotes.</summary>
/// <param name="Author">Author as cited.</param>
/// <param name="Year">Year of publication as cited.</param>
/// <param name="Quotations">The quotations from it.</param>
public sealed record IdentityWork(string Author, int Year, IReadOnlyList<IdentitySource> Quotations)
{
    /// <summary>How many of the identity claims it is quoted for.</summary>
    public int Claims => Quotations.Select(q => q.Claim).Distinct().Count();
}
