namespace ClusterStudies;

/// <summary>
/// Our coding: one group that a dominant trait of Table 3 belongs to. A trait may belong to several.
/// </summary>
/// <param name="DominantTrait">The label as published.</param>
/// <param name="Group">The group.</param>
/// <param name="Primary">Whether it is the one that counts when every company is counted once.</param>
/// <param name="Note">Why the trait belongs there.</param>
public sealed record TraitGrouping(string DominantTrait, string Group, bool Primary, string Note)
{
    internal static TraitGrouping From(DataRow row) =>
        new(row.Text("dominant_trait"), row.Text("group"), row.Boolean("primary"), row.Text("note"));
}
