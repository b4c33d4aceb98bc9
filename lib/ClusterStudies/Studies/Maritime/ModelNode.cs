namespace ClusterStudies;

/// <summary>One concept of the emergent model of the maritime study (Model 1), coded from its text.</summary>
/// <param name="Id">Name of the node; a claim is named as in Appendix 1.</param>
/// <param name="Label">What to write in it.</param>
/// <param name="Kind">claim, mechanism, motivation, outcome or moderator.</param>
public sealed record ModelNode(string Id, string Label, string Kind)
{
    internal static ModelNode From(DataRow row) => new(row.Text("id"), row.Text("label"), row.Text("kind"));
}
