namespace ClusterStudies;

/// <summary>Our coding of one expertise label of Table 2: its place on a line from production to design.</summary>
/// <param name="Expertise">The label as published.</param>
/// <param name="Position">From 1 (production only) to 5 (design only), with ties; null off the line.</param>
/// <param name="Note">Why it stands there.</param>
/// <param name="AlternativePosition">The place under another defensible reading; null where there is none.</param>
/// <param name="AlternativeReason">Why one may read it so; null where there is no other reading.</param>
public sealed record ExpertiseOrder(
    string Expertise,
    int? Position,
    string Note,
    int? AlternativePosition,
    string? AlternativeReason)
{
    internal static ExpertiseOrder From(DataRow row) => new(
        row.Text("expertise"),
        row.OptionalInteger("position"),
        row.Text("note"),
        row.OptionalInteger("alternative_position"),
        row.OptionalText("alternative_reason"));
}
