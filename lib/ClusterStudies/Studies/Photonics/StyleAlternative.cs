namespace ClusterStudies;

/// <summary>Another defensible reading of a company's style of going abroad (Table 3), which is our coding.</summary>
/// <param name="Company">The letter of the company.</param>
/// <param name="Ground">
/// second descriptor: Table 3 prints the other style in second place; text: the text speaks for the other style;
/// not abroad: the company does not go abroad.
/// </param>
/// <param name="Style">The style under this reading; null where the company is left out.</param>
/// <param name="Reason">Why one may read it so, with the place.</param>
public sealed record StyleAlternative(string Company, string Ground, string? Style, string Reason)
{
    internal static StyleAlternative From(DataRow row) => new(
        row.Text("company"), row.Text("ground"), row.OptionalText("alternative_style"), row.Text("reason"));
}
