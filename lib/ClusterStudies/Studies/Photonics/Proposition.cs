namespace ClusterStudies;

/// <summary>
/// One proposition of the photonics study, what the coded data can say to it, and what its authors concluded.
/// </summary>
/// <param name="Number">1 to 3, as the study numbers them.</param>
/// <param name="Theory">The theory it is drawn from.</param>
/// <param name="Predicts">What it predicts, in our words.</param>
/// <param name="EvidenceKind">tables, tables in part, or interviews only.</param>
/// <param name="Evidence">What in the tables bears on it.</param>
/// <param name="MissingEvidence">What it would take to test it.</param>
/// <param name="AuthorsVerdict">What the authors concluded, in our words.</param>
/// <param name="Section">The section in which to look it up.</param>
public sealed record Proposition(
    int Number,
    string Theory,
    string Predicts,
    string EvidenceKind,
    string Evidence,
    string MissingEvidence,
    string AuthorsVerdict,
    string Section)
{
    internal static Proposition From(DataRow row) => new(
        row.Integer("proposition"),
        row.Text("theory"),
        row.Text("predicts"),
        row.Text("evidence_kind"),
        row.Text("evidence"),
        row.Text("missing_evidence"),
        row.Text("authors_verdict"),
        row.Text("section"));
}
