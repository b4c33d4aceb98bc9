namespace ClusterStudies;

/// <summary>
/// How often each level of one field occurs; levels of any kind are said in words. Items without a value are counted
/// as missing, not as a level.
/// </summary>
public sealed class Frequencies
{
    private readonly IReadOnlyList<Level> _levels;

    private readonly bool _isOrdered;

    private Frequencies(string field, IReadOnlyList<Level> levels, int missing, bool isOrdered) =>
        (Field, _levels, Missing, _isOrdered) = (field, levels, missing, isOrdered);

    /// <summary>What is counted.</summary>
    public string Field { get; }

    /// <summary>The levels, in order.</summary>
    public IReadOnlyList<string> Labels => [.. _levels.Select(level => level.Label)];

    /// <summary>The count of a level; zero where it does not occur.</summary>
    /// <exception cref="KeyNotFoundException">It is a misspelling of another, or is not in the order that was
    /// given.</exception>
    public int this[object label] =>
        AskedCategory.Place(Field, Labels, label, _isOrdered) is >= 0 and var place ? _levels[place].Count : 0;

    /// <summary>Items counted.</summary>
    public int N => _levels.Sum(level => level.Count);

    /// <summary>Items left out, because they have no value.</summary>
    public int Missing { get; }

    /// <summary>Counts items by one field.</summary>
    /// <param name="items">The items.</param>
    /// <param name="field">What is counted, as a heading.</param>
    /// <param name="label">The level of an item: words, yes/no, a number or an enumeration; <c>null</c> where it is
    /// missing.</param>
    /// <param name="order">The levels' order, levels with no item included; by default yes before no, numbers and
    /// enumerations by their value, words by how frequent they are.</param>
    public static Frequencies Of<T>(IEnumerable<T> items, string field, Func<T, object?> label,
        IEnumerable<object>? order = null)
    {
        var found = items.Select(label).ToList();
        var labels = found.Select(Categories.Text).ToList();
        var counts = labels.OfType<string>().CountBy(text => text).ToDictionary();
        var first = order?.Select(Categories.TextOrMissing).ToList() ?? [];
        var rest = Categories.AsTheyOccur(found.OfType<object>().Where(level => Categories.Text(level) is not null))
            .OrderByDescending(level => Categories.HasOrder(level) ? 0 : counts[Categories.Text(level)!])
            .Select(level => Categories.Text(level)!).Distinct().Where(text => !first.Contains(text));
        var levels = first.Concat(rest).Select(level => new Level(level, counts.GetValueOrDefault(level)));
        return new Frequencies(field, [.. levels], labels.Count(text => text is null), order is not null);
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
