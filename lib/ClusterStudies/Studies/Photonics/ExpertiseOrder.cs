namespace ClusterStudies;

/// <summary>Our coding of one expertise label of Table 2: its place on a line from production to design.</summary>
/// <param name="Expertise">The label as published.</param>
/// <param name="Position">From 1 (production only) to 5 (design only), with ties; null off the line.</param>
/// <param name="Note">Why it stands there.</param>
public sealed record ExpertiseOrder(string Expertise, int? Position, string Note)
{
    internal static ExpertiseOrder From(DataRow row) =>
        new(row.Text("expertise"), row.OptionalInteger("position"), row.Text("note"));
}
