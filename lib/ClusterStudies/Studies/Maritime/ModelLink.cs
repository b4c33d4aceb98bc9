namespace ClusterStudies;

/// <summary>
/// One relation between two concepts of the emergent model of the maritime study (Model 1), coded from its text.
/// </summary>
/// <param name="From">The node it starts from.</param>
/// <param name="To">The node it leads to.</param>
/// <param name="Kind">What relates them, such as motivates or builds.</param>
/// <param name="Section">The section that states it.</param>
/// <param name="Gist">What is stated, in our words.</param>
/// <param name="IdentityClaim">The claim of the quotations that bear on it; null where none do.</param>
/// <param name="Mechanism">Their mechanism; null where none do.</param>
public sealed record ModelLink(
    string From,
    string To,
    string Kind,
    string Section,
    string Gist,
    string? IdentityClaim,
    string? Mechanism)
{
    internal static ModelLink Read(DataRow row) => new(
        row.Text("from"),
        row.Text("to"),
        row.Text("kind"),
        row.Text("section"),
        row.Text("gist"),
        row.OptionalText("identity_claim"),
        row.OptionalText("mechanism"));
}
