namespace ClusterStudies;

/// <summary>A number that the maritime study states beside its tables and its counts of decisions.</summary>
/// <param name="Id">Name of the quantity; the ends of a range end in -min and -max.</param>
/// <param name="Value">The number as stated.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Section">The section or exhibit in which to look it up.</param>
/// <param name="Statement">What it is, in our words.</param>
public sealed record ContextQuantity(string Id, double Value, string Unit, string Section, string Statement)
{
    internal static ContextQuantity From(DataRow row) =>
        new(row.Text("id"), row.Number("value"), row.Text("unit"), row.Text("section"), row.Text("statement"));
}
