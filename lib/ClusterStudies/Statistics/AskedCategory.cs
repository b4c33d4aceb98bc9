namespace ClusterStudies;

/// <summary>
/// A category that is asked for by its name. One that the data do not hold is no fault, since data change; a slip of
/// the pen is, and so is one that a given order does not know.
/// </summary>
internal static class AskedCategory
{
    /// <summary>Its place among the labels; -1 where it does not occur.</summary>
    /// <param name="field">What the categories are of.</param>
    /// <param name="labels">Those that occur, and those of a given order.</param>
    /// <param name="asked">The one asked for.</param>
    /// <param name="isOrdered">Whether an order was given.</param>
    /// <exception cref="KeyNotFoundException">It is a slip of the pen, or not in the order that was given.</exception>
    public static int Place(string field, IReadOnlyList<string> labels, object? asked, bool isOrdered)
    {
        var name = Categories.TextOrMissing(asked);
        var place = labels.ToList().IndexOf(name);
        if (place >= 0) return place;
        if (isOrdered) throw new KeyNotFoundException(Unknown(field, labels, name, "level"));
        return asked is string && NearestValue.Slip(name, labels) is { } near
            ? throw new KeyNotFoundException($"'{name}' is no level of '{field}'. Did you mean '{near}'? To have 0 for "
                + $"a level that these data do not hold, name it when you count: order: [\"{name}\", ...].")
            : -1;
    }

    /// <summary>The message for a category that is not there.</summary>
    /// <param name="field">What the categories are of.</param>
    /// <param name="labels">Those there are.</param>
    /// <param name="name">The one asked for.</param>
    /// <param name="what">What it is: "level", "group with known values".</param>
    public static string Unknown(string field, IReadOnlyList<string> labels, string name, string what) =>
        $"'{name}' is no {what} of '{field}'; there are: {Categories.Listed(labels)}."
        + NearestValue.Question(name, labels);
}
