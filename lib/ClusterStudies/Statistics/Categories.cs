using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>
/// What the categories of a variable are called and how they are ordered, whatever their type: text, yes/no, numbers,
/// enumerations.
/// </summary>
internal static partial class Categories
{
    /// <summary>How a category that is not known is said where it has to stand beside the others.</summary>
    public const string Missing = "missing";

    /// <summary>A category in words, numbers as on every machine; null where it is missing.</summary>
    public static string? Text(object? value) => value switch
    {
        null or double.NaN => null,
        string text => text,
        bool yes => yes ? "yes" : "no",
        Enum name => WordStart().Replace(name.ToString(), start => " " + start.Value.ToLowerInvariant()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>A category in words, also where it is missing.</summary>
    public static string TextOrMissing(object? value) => Text(value) ?? Missing;

    /// <summary>Yes before no, numbers and enumerations by their value, words by the alphabet.</summary>
    public static List<T> InOrder<T>(IEnumerable<T> values) =>
        [.. ByValue(values.Distinct()).ThenBy(value => Text(value), StringComparer.Ordinal)];

    /// <summary>Yes before no, numbers and enumerations by their value, words in the order in which they
    /// occur.</summary>
    public static IEnumerable<object> AsTheyOccur(IEnumerable<object> values) => ByValue(values.Distinct());

    /// <summary>The names of categories: first those of a given order, then the others as they occur, "missing"
    /// last.</summary>
    public static IReadOnlyList<string> Labels(IEnumerable<object?> values, IEnumerable<object>? order)
    {
        var all = values.ToList();
        var known = all.Where(value => Text(value) is not null).Select(value => value!);
        return [.. (order ?? []).Concat(AsTheyOccur(known))
            .Concat(all.Where(value => Text(value) is null).Select(_ => (object)Missing))
            .Select(TextOrMissing).Distinct()];
    }

    /// <summary>Whether a category has an order of its own, which words have not.</summary>
    public static bool HasOrder(object? value) => value is bool or Enum || IsNumber(value);

    /// <summary>Several categories as a message lists them, the first ones where there are many.</summary>
    public static string Listed(IEnumerable<object?> values)
    {
        const int Most = 8;
        var all = values.Select(TextOrMissing).Distinct().ToList();
        return string.Join(", ", all.Take(Most).Select(text => $"'{text}'"))
            + (all.Count > Most ? Printed.Text($" and {all.Count - Most} more") : "");
    }

    private static IOrderedEnumerable<T> ByValue<T>(IEnumerable<T> values) => values
        .OrderBy(value => value is false)
        .ThenBy(value => value is Enum || IsNumber(value) ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : 0);

    private static bool IsNumber(object? value) => value is not Enum && value is not null
        && Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal;

    [GeneratedRegex("(?<=[a-z0-9])[A-Z](?![A-Z])")]
    private static partial Regex WordStart();
}
