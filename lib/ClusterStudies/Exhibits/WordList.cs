namespace ClusterStudies;

/// <summary>Writes several words in running text.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>A few words on each item, listed as a text lists them; "none" where there are none.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="words">What is said of one; numbers are written as in a <see cref="Sentence"/>.</param>
    public static string Listed<T>(this IEnumerable<T> items, Func<T, FormattableString> words) =>
        items.Select(item => NumberText.Sentence(words(item))).Listed();

    /// <summary>A number of things as a text says it: "no companies", "1 company", "14 companies".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="many">What several are called.</param>
    public static string Counted(this int number, string one, string many) => number switch
    {
        0 => $"no {many}",
        1 => $"1 {one}",
        _ => FormattableString.Invariant($"{number} {many}"),
    };

    /// <summary>Words as a text lists them: "A, B and C"; "none" where there are none.</summary>
    public static string Listed(this IEnumerable<string> words) => words.ToList() switch
    {
        [] => "none",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
