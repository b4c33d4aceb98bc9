namespace ClusterStudies;

/// <summary>What the photonics study says of the psychic distance of one product line.</summary>
/// <param name="ProductLine">The product line, as in Table 1.</param>
/// <param name="ClaimedRank">1 for the widest distance, 3 for the narrowest.</param>
/// <param name="ClaimedDistance">The distance in a word or two.</param>
/// <param name="Qualifier">For which of its companies above all; null where the study does not qualify.</param>
/// <param name="Section">The section in which to look it up.</param>
/// <param name="Gist">What is said, in our words.</param>
public sealed record PsychicDistance(
    string ProductLine,
    int ClaimedRank,
    string ClaimedDistance,
    string? Qualifier,
    string Section,
    string Gist)
{
    /// <summary>
    /// The distance with its qualifier: "widest, above all with limited engineering and design expertise".
    /// </summary>
    public string ClaimedText => Qualifier is null ? ClaimedDistance : $"{ClaimedDistance}, {Qualifier}";

    internal static PsychicDistance From(DataRow row) => new(
        row.Text("product_line"),
        row.Integer("claimed_rank"),
        row.Text("claimed_distance"),
        row.OptionalText("qualifier"),
        row.Text("section"),
        row.Text("gist"));
}
