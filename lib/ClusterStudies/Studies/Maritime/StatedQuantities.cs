namespace ClusterStudies;

/// <content>The numbers that the text states beside its tables, found by the ids of <c>context.csv</c>.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>A stated number, in the unit that <see cref="Context"/> gives it.</summary>
    /// <param name="id">Its id, such as "overview-year".</param>
    /// <exception cref="KeyNotFoundException">The text states no such number; the message names the nearest id.</exception>
    public double Stated(string id) =>
        Context.FirstOrDefault(q => q.Id == id)?.Value ?? throw Unknown(id);

    /// <summary>The stated numbers whose ids begin so: "shanghai" stands for all about Shanghai.</summary>
    /// <exception cref="KeyNotFoundException">No id begins like one of them; the message names the nearest.</exception>
    public IReadOnlyList<ContextQuantity> Quantities(params IEnumerable<string> beginnings) =>
        [.. beginnings.SelectMany(id => Beginning(id) is { Count: > 0 } found ? found : throw Unknown(id))];

    private List<ContextQuantity> Beginning(string beginning) =>
        [.. Context.Where(q => q.Id.StartsWith(beginning, StringComparison.Ordinal))];

    private KeyNotFoundException Unknown(string id)
    {
        var near = NearestValue.To(id, Context.Select(q => q.Id));
        return new($"context.csv has no quantity '{id}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }
}
