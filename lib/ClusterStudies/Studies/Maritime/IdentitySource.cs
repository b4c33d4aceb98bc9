namespace ClusterStudies;

/// <summary>
/// One quotation from a local historical study that represents an identity claim (Appendix 1), by reference and gist.
/// </summary>
/// <param name="Claim">The claim.</param>
/// <param name="Author">Author as cited.</param>
/// <param name="Year">Year of publication as cited.</param>
/// <param name="Page">Page as cited; null where none is given.</param>
/// <param name="Gist">What it says, in our words.</param>
public sealed record IdentitySource(string Claim, string Author, int Year, int? Page, string Gist)
{
    internal static IdentitySource From(DataRow row) =>
        new(row.Text("claim"), row.Text("author"), row.Integer("year"), row.OptionalInteger("page"), row.Text("gist"));
}
