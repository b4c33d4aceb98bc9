namespace ClusterStudies;

/// <summary>
/// How often each level of one field occurs. Items without a value are counted as missing, not as a level.
/// </summary>
public sealed class Frequencies
{
    private readonly IReadOnlyList<Level> _levels;

    private Frequencies(string field, IReadOnlyList<Level> levels, int missing) =>
        (Field, _levels, Missing) = (field, levels, missing);

    /// <summary>What is counted.</summary>
    public string Field { get; }

    /// <summary>The levels, in order.</summary>
    public IReadOnlyList<string> Labels => [.. _levels.Select(level => level.Label)];

    /// <summary>The count of a level; zero where it does not occur.</summary>
    public int this[string label] => _levels.FirstOrDefault(level => level.Label == label)?.Count ?? 0;

    /// <summary>Items counted.</summary>
    public int N => _levels.Sum(level => level.Count);

    /// <summary>Items left out, because they have no value.</summary>
    public int Missing { get; }

    /// <summary>Counts items by one field.</summary>
    /// <param name="items">The items.</param>
    /// <param name="field">What is counted, as a heading.</param>
    /// <param name="label">The level of an item, or <c>null</c> where it is missing.</param>
    /// <param name="order">The levels' order, levels with no item included; by default the most frequent
    /// first.</param>
    public static Frequencies Of<T>(IEnumerable<T> items, string field, Func<T, string?> label,
        IEnumerable<string>? order = null)
    {
        var labels = items.Select(label).ToList();
        var counts = labels.OfType<string>().CountBy(found => found).ToDictionary();
        var first = order?.ToList() ?? [];
        var rest = counts.Where(count => !first.Contains(count.Key)).OrderByDescending(count => count.Value)
            .Select(count => count.Key);
        var levels = first.Concat(rest).Select(level => new Level(level, counts.GetValueOrDefault(level)));
        return new Frequencies(field, [.. levels], labels.Count(found => found is null));
    }

    /// <summary>The table of counts and shares, with a total.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table ToTable(string caption)
    {
        var total = new Level("Total", N);
        return Table.Of(_levels.Append(total), caption)
            .RowHeader(Field, level => level.Label)
            .Column("Count", level => level.Count)
            .Column("Share", level => N == 0 ? (double?)null : 100.0 * level.Count / N, unit: "%", format: "0")
            .Emphasize(level => ReferenceEquals(level, total))
            .Note($"n = {N}{(Missing > 0 ? $", missing {Missing}" : "")}.");
    }

    private sealed record Level(string Label, int Count);
}
