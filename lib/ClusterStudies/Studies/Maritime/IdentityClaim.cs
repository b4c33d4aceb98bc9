namespace ClusterStudies;

/// <summary>One claim by which the maritime cluster says who it is (Appendix 1).</summary>
/// <param name="Claim">The claim's name in lower case.</param>
/// <param name="Label">The claim as Appendix 1 prints it.</param>
/// <param name="Background">Its historical background, as published.</param>
public sealed record IdentityClaim(string Claim, string Label, string Background)
{
    internal static IdentityClaim From(DataRow row) =>
        new(row.Text("claim"), row.Text("label"), row.Text("background"));
}
