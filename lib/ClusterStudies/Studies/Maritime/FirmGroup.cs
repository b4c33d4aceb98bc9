namespace ClusterStudies;

/// <summary>One firm's membership in a group that the maritime text names by letters.</summary>
/// <param name="Group">integrated, cluster-motivated or shanghai-association.</param>
/// <param name="Firm">The firm's letter, as in Table 2.</param>
/// <param name="Section">The section in which to look it up.</param>
public sealed record FirmGroup(string Group, string Firm, string Section)
{
    internal static FirmGroup From(DataRow row) => new(row.Text("group"), row.Text("firm"), row.Text("section"));
}
