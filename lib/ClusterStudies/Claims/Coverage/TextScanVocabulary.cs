namespace ClusterStudies;

/// <summary>A word or phrase that the scan of a text looks for.</summary>
/// <param name="Kind"><c>word</c> for number words, <c>comparison</c> for words that compare or quantify.</param>
/// <param name="Phrase">One or more words, separated by single spaces; found in any case and across line ends.</param>
/// <param name="Group">What the words of one group have in common.</param>
/// <param name="OnlyBeforeNumber">Counts only directly before a number: <c>about</c> in "about six", not in "about clusters".</param>
public sealed record ScanWord(string Kind, string Phrase, string Group, bool OnlyBeforeNumber = false);

/// <summary>
/// The one list of words that <see cref="StudyText.Scan(string, DataPackage)"/> looks for, beside digits. What is not here is not scanned for:
/// words of change over time (<c>increase</c>, <c>decline</c>), of size without a comparison (<c>large</c>, <c>limited</c>) and units
/// (<c>percent</c>, <c>years</c>) are left out, because a statement that measures one of them also holds a number or a comparison.
/// </summary>
public static class TextScanVocabulary
{
    /// <summary>Tens and units that also join into one number, as in "twenty-two" or "Twenty two".</summary>
    internal static readonly string[] Tens = Split("twenty thirty forty fifty sixty seventy eighty ninety");

    /// <summary>What may follow a ten to make one number of both.</summary>
    internal static readonly string[] Units = Split("one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth");

    /// <summary>All words and phrases, by group.</summary>
    public static IReadOnlyList<ScanWord> Words { get; } =
    [
        .. Of("word", "cardinal", "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            + "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"),
        .. Of("word", "magnitude", "hundred hundreds thousand thousands million millions billion billions dozen dozens"),
        .. Of("word", "ordinal", "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth firstly secondly thirdly fourthly"),
        .. Of("word", "part", "half halves quarter quarters thirds"),
        .. Of("word", "times", "once twice thrice single double triple pair pairs couple both"),

        .. Of("comparison", "whole", "all", "not all", "each", "every", "everyone", "everybody", "everything", "altogether", "always", "in all", "total"),
        .. Of("comparison", "nothing", "none", "no", "no one", "nobody", "nothing", "neither", "never", "without exception", "exception", "except"),
        .. Of("comparison", "larger part", "most", "mostly", "mainly", "majority", "primarily", "predominant", "predominantly", "predominate",
            "predominates", "predominated", "largely", "chiefly", "overwhelmingly", "generally", "in general"),
        .. Of("comparison", "smaller part", "minority", "only", "solely", "exclusively", "little", "paucity"),
        .. Of("comparison", "remaining part", "remaining", "remainder", "the rest", "proportion", "percentage"),
        .. Of("comparison", "indefinite number", "several", "some", "any", "many", "much", "few", "a few", "numerous", "multiple", "various",
            "variety", "a number of", "a limited number of", "a great number of", "a series of", "a range of", "a lot", "a lot of",
            "decade", "decades", "century", "centuries"),
        .. Of("comparison", "frequency", "often", "usually", "typically", "typical", "frequently", "frequent", "commonly", "regularly", "sometimes",
            "at times", "some of the time", "rarely", "seldom"),
        .. Of("comparison", "bound", "at least", "at most", "up to", "more than", "less than", "fewer than", "no more than", "not more than",
            "more or less", "or more", "or less", "exceed", "exceeds", "exceeded", "as many as", "as much as", "as long as"),
        .. Of("comparison", "comparative", "more", "less", "lesser", "fewer", "higher", "lower", "larger", "smaller", "greater", "bigger", "wider",
            "narrower", "broader", "longer", "shorter", "older", "newer", "younger", "better", "worse", "stronger", "weaker", "cheaper",
            "riskier", "safer", "closer", "easier", "earlier", "later", "than"),
        .. Of("comparison", "superlative", "least", "fewest", "highest", "lowest", "largest", "smallest", "greatest", "biggest", "widest",
            "narrowest", "broadest", "longest", "shortest", "oldest", "newest", "youngest", "best", "worst", "strongest", "weakest", "closest",
            "earliest", "latest", "foremost", "rank", "ranks", "ranked", "maximum", "minimum"),
        .. Of("comparison", "equality", "same", "equal", "equally", "similar", "average", "median", "compared to", "compared with",
            "compare", "relative to"),
        .. Of("comparison", "approximation", "over", "under", "above", "below", "about", "around", "approximately", "nearly", "almost", "roughly",
            "between").Select(word => word with { OnlyBeforeNumber = true }),
    ];

    private static IEnumerable<ScanWord> Of(string kind, string group, string words) => Of(kind, group, Split(words));

    private static IEnumerable<ScanWord> Of(string kind, string group, params string[] phrases) => phrases.Select(phrase => new ScanWord(kind, phrase, group));

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
