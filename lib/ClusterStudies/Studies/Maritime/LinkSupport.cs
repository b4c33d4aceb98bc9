namespace ClusterStudies;

/// <summary>An interview quotation that supports a link of the emergent model; it may support several.</summary>
/// <param name="Quotation">The quotation's id.</param>
/// <param name="From">The node where the link starts.</param>
/// <param name="To">The node where it ends.</param>
/// <param name="Gist">Why, in our words; null where the quotation's codes say so.</param>
public sealed record QuotationLink(string Quotation, string From, string To, string? Gist)
{
    internal static QuotationLink Read(DataRow row) => new(
        row.Text("quotation"), row.Text("from"), row.Text("to"), row.OptionalText("gist"));
}

/// <summary>A quotation from local historical literature that supports a link of the emergent model.</summary>
/// <param name="Author">Author as cited.</param>
/// <param name="Year">Year of publication as cited.</param>
/// <param name="Page">Page as cited; null where none is given.</param>
/// <param name="Section">Where the study quotes it.</param>
/// <param name="From">The node where the link starts.</param>
/// <param name="To">The node where it ends.</param>
/// <param name="Gist">What it says or why it supports the link; null where Appendix 1 says so.</param>
public sealed record SourceLink(
    string Author, int Year, int? Page, string Section, string From, string To, string? Gist)
{
    /// <summary>The work and page as a text cites them: "Løseth 2011, 331".</summary>
    public string Reference => FormattableString.Invariant($"{Author} {Year}")
        + (Page is { } page ? FormattableString.Invariant($", {page}") : "");

    internal static SourceLink Read(DataRow row) => new(
        row.Text("author"),
        row.Integer("year"),
        row.OptionalInteger("page"),
        row.Text("section"),
        row.Text("from"),
        row.Text("to"),
        row.OptionalText("gist"));
}
