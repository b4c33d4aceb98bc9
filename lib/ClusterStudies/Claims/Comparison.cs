namespace ClusterStudies;

/// <summary>
/// How a published value is compared with the computed one; the words of the column <c>tolerance</c> in
/// <c>claims.csv</c>.
/// </summary>
public enum Comparison
{
    /// <summary>The numbers are the same.</summary>
    Exact,

    /// <summary>The computed value, rounded to the digits printed, is the printed one.</summary>
    Rounding,

    /// <summary>
    /// "About": within half a tenth of a share printed as 'n out of ten', else within a tenth of the printed value.
    /// </summary>
    About,

    /// <summary>More than half.</summary>
    Majority,

    /// <summary>Less than half.</summary>
    Minority,

    /// <summary>"Most", "mainly", "predominantly": more than half.</summary>
    Most,

    /// <summary>Every one.</summary>
    All,

    /// <summary>Not one.</summary>
    None,

    /// <summary>The printed number or more.</summary>
    AtLeast,

    /// <summary>The printed number or less.</summary>
    AtMost,

    /// <summary>More than the printed number.</summary>
    MoreThan,

    /// <summary>Less than the printed number.</summary>
    LessThan,

    /// <summary>Lowest and highest value are the two printed ones.</summary>
    Range,

    /// <summary>The same firms, companies or labels, in any order.</summary>
    Set,

    /// <summary>The printed one has the lowest value.</summary>
    LowestOf,

    /// <summary>The printed one has the highest value.</summary>
    HighestOf,

    /// <summary>A statement that is true or false of the data.</summary>
    Holds,

    /// <summary>The direction in which values run, such as "falling".</summary>
    Trend,
}

/// <summary>How comparisons are written for readers.</summary>
internal static class ComparisonWords
{
    /// <summary>The comparison in words: "more than", "lowest of".</summary>
    public static string InWords(this Comparison comparison) => InWords<Comparison>(comparison);

    internal static string InWords<T>(this T value) where T : struct, Enum => string.Concat(value.ToString()
        .Select((letter, i) => (i > 0 && char.IsUpper(letter) ? " " : "") + char.ToLowerInvariant(letter)));
}
