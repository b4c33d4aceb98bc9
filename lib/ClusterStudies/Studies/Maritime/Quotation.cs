namespace ClusterStudies;

/// <summary>One interview quotation in the findings of the maritime study, by gist.</summary>
/// <param name="Id">q and a running number.</param>
/// <param name="Section">The section in which to look it up.</param>
/// <param name="Firm">The speaker's firm as printed; null where none is.</param>
/// <param name="Informant">The speaker's position as printed; null where none is.</param>
/// <param name="Period">1 (2000-01), 2 (2007-08) or 3 (2011-13) as printed; null where none is.</param>
/// <param name="IdentityClaim">The claim that it illustrates, or none.</param>
/// <param name="Mechanism">Our coding of how the claim works on the decision.</param>
/// <param name="HostMarket">Countries named, separated by "; "; null where none is.</param>
/// <param name="Decision">The decisions that it speaks of, firm and place, separated by "; "; null where none is
/// named.</param>
/// <param name="Year">Their year as coded, such as 2006 or late 1990s; null where the study gives none.</param>
/// <param name="Gist">What is said, in our words.</param>
public sealed record Quotation(
    string Id,
    string Section,
    string? Firm,
    string? Informant,
    int? Period,
    string IdentityClaim,
    string Mechanism,
    string? HostMarket,
    string? Decision,
    string? Year,
    string Gist)
{
    /// <summary>The period of the interview; null where the label has none.</summary>
    public InterviewPeriod? InterviewPeriod => InterviewPeriod.All.FirstOrDefault(period => period.Number == Period);

    /// <summary>The markets named, one by one; empty where none is.</summary>
    public IReadOnlyList<string> Markets => HostMarket?.Split("; ") ?? [];

    /// <summary>The years in which that was which it speaks of; null where the study gives none.</summary>
    public YearRange? Years => Year is null ? null : YearRange.Parse(Year);

    /// <summary>
    /// How long after the fact it was told; null where the label lacks the period, or the study the year.
    /// </summary>
    public Recall? Recall => Years is { } years && InterviewPeriod is { } period
        ? Recall.Between(years, period.Years) : null;

    /// <summary>The speaker's label as printed, such as "A, TM, 3"; "none" where there is none.</summary>
    public string Speaker => Firm is null ? "none"
        : string.Join(", ", new[] { Firm, Informant, Period?.ToString(NumberText.Culture) }.OfType<string>());

    internal static Quotation From(DataRow row) => new(
        row.Text("id"),
        row.Text("section"),
        row.OptionalText("firm"),
        row.OptionalText("informant"),
        row.OptionalInteger("period"),
        row.Text("identity_claim"),
        row.Text("mechanism"),
        row.OptionalText("host_market"),
        row.OptionalText("decision"),
        row.OptionalText("year"),
        row.Text("gist"));
}
