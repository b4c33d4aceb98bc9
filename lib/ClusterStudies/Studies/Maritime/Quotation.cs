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
    string Gist)
{
    /// <summary>The period of the interview; null where the label has none.</summary>
    public InterviewPeriod? InterviewPeriod => InterviewPeriod.All.FirstOrDefault(period => period.Number == Period);

    /// <summary>The markets named, one by one; empty where none is.</summary>
    public IReadOnlyList<string> Markets => HostMarket?.Split("; ") ?? [];

    internal static Quotation From(DataRow row) => new(
        row.Text("id"),
        row.Text("section"),
        row.OptionalText("firm"),
        row.OptionalText("informant"),
        row.OptionalInteger("period"),
        row.Text("identity_claim"),
        row.Text("mechanism"),
        row.OptionalText("host_market"),
        row.Text("gist"));
}
