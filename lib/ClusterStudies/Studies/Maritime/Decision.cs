namespace ClusterStudies;

/// <summary>
/// One internationalization decision from the optional ledger, which the maritime study does not publish.
/// </summary>
/// <param name="Id">Any short identifier.</param>
/// <param name="Firm">The letter of the firm that decided.</param>
/// <param name="Year">Year of the decision.</param>
/// <param name="Market">Host country; two entered in parallel are separated by "; ".</param>
/// <param name="EntryMode">greenfield, agent, acquisition, sales-office, mature-stage or other.</param>
/// <param name="Motives">Codes of the motives, separated by "; ".</param>
/// <param name="FirstEntry">Whether it was the first entry into the country.</param>
public sealed record Decision(
    string Id, string Firm, int Year, string Market, string EntryMode, string Motives, bool FirstEntry)
{
    internal static Decision From(DataRow row) => new(
        row.Text("id"),
        row.Text("firm"),
        row.Integer("year"),
        row.Text("market"),
        row.Text("entry_mode"),
        row.Text("motives"),
        row.Boolean("first_entry"));
}
