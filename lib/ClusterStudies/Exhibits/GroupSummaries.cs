namespace ClusterStudies;

/// <summary>
/// Median, quartiles and range of one quantity in each group of items and in all; values that are missing are
/// counted.
/// </summary>
public sealed class GroupSummaries
{
    private readonly IReadOnlyList<Group> _groups;

    private GroupSummaries(string field, IReadOnlyList<Group> groups) => (Field, _groups) = (field, groups);

    /// <summary>What makes the groups.</summary>
    public string Field { get; }

    /// <summary>The groups, in order, without the row for all.</summary>
    public IReadOnlyList<string> Labels => [.. _groups.SkipLast(1).Select(group => group.Label)];

    /// <summary>The summary of a group.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group, or none of its values is known.</exception>
    public Summary this[object label] => _groups.SkipLast(1)
        .FirstOrDefault(group => group.Label == Categories.TextOrMissing(label))?.Summary
        ?? throw new KeyNotFoundException(AskedCategory.Unknown(
            Field, Labels, Categories.TextOrMissing(label), "group with known values"));

    /// <summary>The summary of all items together; <c>null</c> where no value is known.</summary>
    public Summary? All => _groups[^1].Summary;

    /// <summary>Summarizes a quantity by group.</summary>
    /// <param name="items">The items.</param>
    /// <param name="field">What makes the groups, as a heading.</param>
    /// <param name="group">The group of an item: words, yes/no, a number or an enumeration; null makes a group
    /// "missing".</param>
    /// <param name="value">Its quantity, or <c>null</c> where it is missing.</param>
    /// <param name="order">The groups' order; by default yes before no, numbers and enumerations by their value,
    /// words as they occur.</param>
    public static GroupSummaries Of<T>(IEnumerable<T> items, string field, Func<T, object?> group,
        Func<T, double?> value, IEnumerable<object>? order = null)
    {
        var all = items.Select(item => (Group: group(item), Value: value(item))).ToList();
        var labels = Categories.Labels(all.Select(item => item.Group), order);
        var groups = all.ToLookup(item => Categories.TextOrMissing(item.Group), item => item.Value);
        return new GroupSummaries(field,
            [.. labels.Select(label => Summarize(label, groups[label])),
            Summarize("All", all.Select(item => item.Value))]);
    }

    /// <summary>The table, a row for each group and one for all.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="unit">The quantity's unit, shown behind the caption.</param>
    public Table ToTable(string caption, string unit) =>
        Table.Of(_groups, $"{caption} ({unit})")
            .RowHeader(Field, group => group.Label)
            .Column("n", group => group.Summary?.N ?? 0)
            .Column("Missing", group => group.Missing)
            .Column("Lowest", group => group.Summary?.Minimum, format: "0.##")
            .Column("Lower quartile", group => group.Summary?.LowerQuartile, format: "0.##")
            .Column("Median", group => group.Summary?.Median, format: "0.##")
            .Column("Upper quartile", group => group.Summary?.UpperQuartile, format: "0.##")
            .Column("Highest", group => group.Summary?.Maximum, format: "0.##")
            .Column("Mean", group => group.Summary?.Mean, format: "0.0")
            .Emphasize(group => ReferenceEquals(group, _groups[^1]))
            .Note("Quartiles interpolate between the two nearest values (type 7 of Hyndman and Fan, 1996).");

    private static Group Summarize(string label, IEnumerable<double?> values)
    {
        var all = values.ToList();
        var missing = all.Count(value => value is null);
        return new Group(label, missing < all.Count ? Descriptive.Of(all) : null, missing);
    }

    private sealed record Group(string Label, Summary? Summary, int Missing);
}
