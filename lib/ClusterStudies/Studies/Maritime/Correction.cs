namespace ClusterStudies;

/// <summary>Printed numbers that may be otherwise, so that tables fit all the others.</summary>
/// <param name="Dropped">The numbers.</param>
/// <param name="Tables">The tables that fit all the others.</param>
public sealed record Correction(IReadOnlyList<CountConstraint> Dropped, TablesOfCounts Tables)
{
    /// <summary>
    /// What the numbers would be in the tables that fit, each combination in the order of the numbers; those nearest to
    /// the printed ones, all together, first.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Values { get; } =
        [.. Tables.Attained([.. Dropped.Select(d => d.Weights)]).OrderBy(values => Distance(Dropped, values))
            .ThenBy(values => string.Join(' ', values.Select(v => $"{v:000}")), StringComparer.Ordinal)];

    /// <summary>
    /// The tables in which the numbers are as near to the printed ones as they can be, a set for each combination.
    /// </summary>
    public IReadOnlyList<TablesOfCounts> Nearest => Dropped.Count == 0 ? [Tables] :
        [.. Values.TakeWhile(values => Distance(Dropped, values) == Change).Select(values => Tables.With(
            [.. Dropped.Zip(values, (number, value) => number with { Least = value, Most = value })]))];

    /// <summary>How many decisions the numbers have to change by, all together, at the least.</summary>
    public int Change => Distance(Dropped, Values[0]);

    /// <summary>What would do: "6 instead of 5 other decisions 2008-2013, ...".</summary>
    public string InWords => Dropped.Select((number, i) => number.Most == int.MaxValue
        ? $"{Values[0][i]} for: {number.Name}" : $"{Values[0][i]} instead of {number.Name}").Listed();

    private static int Distance(IReadOnlyList<CountConstraint> numbers, IReadOnlyList<int> values) =>
        numbers.Zip(values, (number, value) => Math.Max(0, Math.Max(number.Least - value, value - number.Most))).Sum();
}
