namespace ClusterStudies;

/// <summary>An event to which the maritime study gives a year.</summary>
/// <param name="Id">e and a running number.</param>
/// <param name="YearFrom">Its first year; null where only an end is given.</param>
/// <param name="YearTo">Its last year; null where only a beginning is given.</param>
/// <param name="Printed">The date as printed.</param>
/// <param name="Section">The section in which to look it up.</param>
/// <param name="Kind">cluster, firm-abroad, foreign-owner, association, market, crisis or research.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Event">What happened, in our words.</param>
/// <param name="Quotation">The id of the quotation that tells of it; null where none does.</param>
public sealed record DatedEvent(string Id, int? YearFrom, int? YearTo, string Printed, string Section, string Kind,
    string Title, string Event, string? Quotation)
{
    /// <summary>Whether both its ends are dated.</summary>
    public bool HasBothEnds => YearFrom is not null && YearTo is not null;

    /// <summary>The years that are given; where one end is open, the year of the other.</summary>
    public YearRange Years => new(YearFrom ?? YearTo!.Value, YearTo ?? YearFrom!.Value);

    internal static DatedEvent From(DataRow row) => new(
        row.Text("id"),
        row.OptionalInteger("year_from"),
        row.OptionalInteger("year_to"),
        row.Text("printed"),
        row.Text("section"),
        row.Text("kind"),
        row.Text("title"),
        row.Text("event"),
        row.OptionalText("quotation"));
}
