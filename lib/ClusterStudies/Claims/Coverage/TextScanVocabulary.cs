namespace ClusterStudies;

/// <summary>
/// The one list of words that <see cref="StudyText.Scan(string, DataPackage)"/> looks for, beside digits. What is not
/// here is not scanned for: words of change over time (<c>increase</c>, <c>decline</c>), of size without a comparison
/// (<c>large</c>, <c>limited</c>) and units (<c>percent</c>, <c>years</c>) are left out, because a statement that
/// measures one of them also holds a number or a comparison.
/// </summary>
internal static class TextScanVocabulary
{
    /// <summary>Tens and units that also join into one number, as in "twenty-two" or "Twenty two".</summary>
    internal static readonly string[] Tens =
        Split("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety");

    /// <summary>What may follow a ten to make one number of both.</summary>
    internal static readonly string[] Units = Split("""
        one, two, three, four, five, six, seven, eight, nine,
        first, second, third, fourth, fifth, sixth, seventh, eighth, ninth
        """);

    /// <summary>All words and phrases, by group.</summary>
    internal static IReadOnlyList<ScanWord> Words { get; } =
    [
        .. Of("word", "cardinal", """
            zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
            fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty,
            ninety
            """),
        .. Of("word", "magnitude", """
            hundred, hundreds, thousand, thousands, million, millions, billion, billions, dozen, dozens
            """),
        .. Of("word", "ordinal", """
            first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
            thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, firstly,
            secondly, thirdly, fourthly
            """),
        .. Of("word", "part", "half, halves, quarter, quarters, thirds"),
        .. Of("word", "times", "once, twice, thrice, single, double, triple, pair, pairs, couple, both"),
        .. Of("comparison", "whole", """
            all, not all, each, every, everyone, everybody, everything, altogether, always, in all, total
            """),
        .. Of("comparison", "nothing", """
            none, no, no one, nobody, nothing, neither, never, without exception, exception, except
            """),
        .. Of("comparison", "larger part", """
            most, mostly, mainly, majority, primarily, predominant, predominantly, predominate, predominates,
            predominated, largely, chiefly, overwhelmingly, generally, in general
            """),
        .. Of("comparison", "smaller part", "minority, only, solely, exclusively, little, paucity"),
        .. Of("comparison", "remaining part", "remaining, remainder, the rest, proportion, percentage"),
        .. Of("comparison", "indefinite number", """
            several, some, any, many, much, few, a few, numerous, multiple, various, variety, a number of,
            a limited number of, a great number of, a series of, a range of, a lot, a lot of, decade, decades,
            century, centuries
            """),
        .. Of("comparison", "frequency", """
            often, usually, typically, typical, frequently, frequent, commonly, regularly, sometimes, at times,
            some of the time, rarely, seldom
            """),
        .. Of("comparison", "bound", """
            at least, at most, up to, more than, less than, fewer than, no more than, not more than, more or less,
            or more, or less, exceed, exceeds, exceeded, as many as, as much as, as long as
            """),
        .. Of("comparison", "comparative", """
            more, less, lesser, fewer, higher, lower, larger, smaller, greater, bigger, wider, narrower, broader,
            longer, shorter, older, newer, younger, better, worse, stronger, weaker, cheaper, riskier, safer,
            closer, easier, earlier, later, than
            """),
        .. Of("comparison", "superlative", """
            least, fewest, highest, lowest, largest, smallest, greatest, biggest, widest, narrowest, broadest,
            longest, shortest, oldest, newest, youngest, best, worst, strongest, weakest, closest, earliest,
            latest, foremost, rank, ranks, ranked, maximum, minimum
            """),
        .. Of("comparison", "equality", """
            same, equal, equally, similar, average, median, compared to, compared with, compare, relative to
            """),
        .. Of("comparison", "approximation", """
            over, under, above, below, about, around, approximately, nearly, almost, roughly, between
            """, onlyBeforeNumber: true),
    ];

    private static IEnumerable<ScanWord> Of(
        string kind, string group, string phrases, bool onlyBeforeNumber = false) =>
        Split(phrases).Select(phrase => new ScanWord(kind, phrase, group, onlyBeforeNumber));

    private static string[] Split(string phrases) =>
        phrases.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
