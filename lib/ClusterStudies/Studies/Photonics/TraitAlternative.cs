namespace ClusterStudies;

/// <summary>
/// Another defensible group for a dominant trait of Table 3, in place of its primary one; our coding.
/// </summary>
/// <param name="DominantTrait">The label as published.</param>
/// <param name="Group">The group in which it counts under this reading.</param>
/// <param name="Reason">Why one may read it so, with the place.</param>
public sealed record TraitAlternative(string DominantTrait, string Group, string Reason)
{
    internal static TraitAlternative From(DataRow row) =>
        new(row.Text("dominant_trait"), row.Text("alternative_group"), row.Text("reason"));
}
