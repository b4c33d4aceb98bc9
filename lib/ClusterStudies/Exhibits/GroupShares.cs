namespace ClusterStudies;

/// <summary>
/// In each group of items and in all, the share that has a property, with its confidence interval (Wilson's); items of
/// which it is not known are counted as missing.
/// </summary>
public sealed class GroupShares
{
    private readonly IReadOnlyList<Group> _groups;
    private readonly double _confidence;

    private GroupShares(string field, IReadOnlyList<Group> groups, double confidence) =>
        (Field, _groups, _confidence) = (field, groups, confidence);

    /// <summary>What makes the groups.</summary>
    public string Field { get; }

    /// <summary>The groups, in order, without the row for all.</summary>
    public IReadOnlyList<string> Labels => [.. _groups.SkipLast(1).Select(group => group.Label)];

    /// <summary>The share of a group, from 0 to 1, with its interval.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group, or the property is known of none of its
    /// items.</exception>
    public ProportionInterval this[object label] => Find(Categories.TextOrMissing(label))
        ?? throw new KeyNotFoundException(AskedCategory.Unknown(
            Field, Labels, Categories.TextOrMissing(label), "group with known items"));

    /// <summary>The share of all items together; <c>null</c> where it is known of none.</summary>
    public ProportionInterval? All => _groups[^1].Share;

    /// <summary>The share of the first of two groups less that of the second, with Newcombe's interval.</summary>
    /// <exception cref="InvalidOperationException">There are not two groups with known items.</exception>
    public ConfidenceInterval Difference => _groups.SkipLast(1).Select(group => group.Share).ToList() switch
    {
        [{ } first, { } second] =>
            Newcombe.Difference(first.Successes, first.N, second.Successes, second.N, _confidence),
        _ => throw new InvalidOperationException("A difference is one of two groups with known items, but the groups "
            + $"are {Categories.Listed(Labels)}. Keep two with items.Where(...), or group by a yes/no question."),
    };

    /// <summary>Takes shares by group.</summary>
    /// <param name="items">The items.</param>
    /// <param name="field">What makes the groups, as a heading.</param>
    /// <param name="group">The group of an item: words, yes/no, a number or an enumeration; null makes a group
    /// "missing".</param>
    /// <param name="property">Whether an item has the property, or <c>null</c> where it is not known.</param>
    /// <param name="order">The groups' order; by default yes before no, numbers and enumerations by their value,
    /// words as they occur.</param>
    /// <param name="confidence">The level of the intervals, between 0 and 1.</param>
    /// <exception cref="ArgumentException">The level is not between 0 and 1.</exception>
    public static GroupShares Of<T>(IEnumerable<T> items, string field, Func<T, object?> group,
        Func<T, bool?> property, IEnumerable<object>? order = null, double confidence = 0.95)
    {
        ProportionInterval.CheckConfidence(confidence);
        var all = items.Select(item => (Group: group(item), Property: property(item))).ToList();
        var labels = Categories.Labels(all.Select(item => item.Group), order);
        var groups = all.ToLookup(item => Categories.TextOrMissing(item.Group), item => item.Property);
        return new GroupShares(field,
            [.. labels.Select(label => Share(label, [.. groups[label]], confidence)),
            Share("All", [.. all.Select(item => item.Property)], confidence)], confidence);
    }

    /// <summary>The table, a row for each group and one for all; shares and limits in percent.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table ToTable(string caption) => Table.Of(_groups, caption)
        .RowHeader(Field, group => group.Label)
        .Column("Share", group => 100 * group.Share?.Estimate, unit: "%", format: "0")
        .NumberTextColumn("Interval", group => group.Share is { } share
            ? Printed.Text($"{100 * share.ConfidenceLow:0} to {100 * share.ConfidenceHigh:0}") : "", unit: "%")
        .Column("With it", group => group.Share?.Successes ?? 0)
        .Column("n", group => group.Share?.N ?? 0)
        .Column("Missing", group => group.Missing)
        .Emphasize(group => ReferenceEquals(group, _groups[^1]))
        .Note($"Wilson intervals, {Printed.Confidence(_confidence)}.");

    /// <summary>The groups with known items, without the one of all.</summary>
    internal IReadOnlyList<(string Label, ProportionInterval Share)> Known =>
        [.. _groups.SkipLast(1).Where(group => group.Share is not null).Select(group => (group.Label, group.Share!))];

    private ProportionInterval? Find(string label) => Known.FirstOrDefault(group => group.Label == label).Share;

    private static Group Share(string label, IReadOnlyList<bool?> outcomes, double confidence) => new(label,
        outcomes.OfType<bool>().Any() ? Wilson.Interval(outcomes, confidence) : null,
        outcomes.Count(outcome => outcome is null));

    private sealed record Group(string Label, ProportionInterval? Share, int Missing);
}
