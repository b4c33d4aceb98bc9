namespace ClusterStudies;

/// <content>Several of the numbers that the text states beside its tables.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>The stated numbers whose ids begin so: "shanghai" stands for all about Shanghai.</summary>
    /// <exception cref="KeyNotFoundException">No id of <c>context.csv</c> begins like one of them.</exception>
    public IReadOnlyList<ContextQuantity> Quantities(params IEnumerable<string> beginnings) =>
        [.. beginnings.SelectMany(Beginning)];

    private List<ContextQuantity> Beginning(string id)
    {
        var found = Context.Where(q => q.Id.StartsWith(id, StringComparison.Ordinal)).ToList();
        return found.Count > 0 ? found
            : throw new KeyNotFoundException($"context.csv has no quantity whose id begins with '{id}'.");
    }
}
