namespace ClusterStudies;

/// <summary>
/// A question asked with every combination of disputed codings, or the reason why there is nothing to combine.
/// </summary>
public sealed class EveryCoding
{
    // Each is a test of its own; more keep a reader waiting.
    private const int Most = 5_000;

    private EveryCoding(string text, Multiverse? result, string whyNot) =>
        (Text, Result, WhyNot) = (text, result, whyNot);

    /// <summary>What is asked.</summary>
    public string Text { get; }

    /// <summary>The results; null where there are none.</summary>
    public Multiverse? Result { get; }

    /// <summary>Why there are none, a sentence; empty where there are.</summary>
    public string WhyNot { get; }

    /// <summary>The range of the results, and what it takes to turn them; or why there is none.</summary>
    public Sentence Report => Result is { } ways
        ? new Sentence($"{Text}: {ways}. {Turned(ways)}")
        : new Sentence($"{Text}: {WhyNot}");

    /// <summary>The specification curve as a figure; a sentence where there is nothing to draw.</summary>
    /// <param name="caption">What the figure shows.</param>
    public object Curve(string caption) =>
        Result is { } ways ? Charts.SpecificationCurve(ways).Captioned(caption) : Report;

    internal static EveryCoding Of<T>(Question question, T cases, IReadOnlyList<Switch<T>> switches,
        Func<T, TestResult> test)
    {
        if (question.Result is null)
            return new(question.Text, null, $"no test can be done. {question.WhyNot}");
        if (switches.Count == 0)
            return new(question.Text, null, "no other coding is given, so there is nothing to combine.");
        if (question.Result.Estimate is null)
            return new(question.Text, null, "the test has no effect size, so there is nothing to compare.");
        var number = switches.Aggregate(1.0, (all, one) => all * one.Options.Count);
        return number > Most
            ? new(question.Text, null, NumberText.Sentence(
                $"the other codings combine in {number:0} ways, more than the {Most} that are tried. Leave some out."))
            : new(question.Text, Multiverse.Of(cases, switches, test), "");
    }

    private static string Turned(Multiverse ways) => ways.SmallestTurns() is [var first, ..] sets
        ? NumberText.Sentence($"""
            The fewest codings that carry p across 0.05 when they are made otherwise are {first.Count}: {
            sets.Select(set => string.Join(", ", set)).Listed()}.
            """)
        : "No combination carries p across 0.05.";
}
