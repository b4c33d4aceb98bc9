namespace ClusterStudies;

/// <summary>Reports a test on few cases together with what so few cases can and cannot show.</summary>
public static class SmallSample
{
    /// <summary>
    /// Runs a test on all cases, and again with each case left out, and says in a paragraph what came out: the result,
    /// what its p-value means, and how far it hangs on single cases.
    /// </summary>
    /// <param name="question">What is compared with what, to stand before the result.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="test">The test; it is given the cases to use.</param>
    /// <exception cref="ArgumentException">The test refuses the full set of cases.</exception>
    public static Sentence Report<T>(string question, IEnumerable<T> cases, Func<IReadOnlyList<T>, TestResult> test)
    {
        var all = cases.ToList();
        var result = test(all);
        var without = all.Select((_, left) => PValueOrNull(test, [.. all.Where((_, i) => i != left)]))
            .OfType<double>().ToList();
        return new Sentence($"{question}: {result}. {Meaning(result.PValue)} {Stability(without)}");
    }

    private static string Meaning(double p) => p switch
    {
        < 0.01 => "Chance alone would seldom make a pattern as strong as this one; what made it, a test cannot tell.",
        < 0.04 => "Chance alone would now and then make a pattern as strong as this one; so it is worth a second " +
            "look elsewhere, and proves nothing here.",
        < 0.06 => "That is about the usual line of 0.05, which settles nothing: with one case more or less it would " +
            "fall on either side.",
        < 0.2 => "Chance alone could well make a pattern as strong as this one. A real difference of this size " +
            "could just as well go unnoticed among so few cases.",
        _ => "Chance alone often makes a pattern as strong as this one. That is no evidence of there being none: " +
            "with so few cases only a gross difference could show itself.",
    };

    private static string Stability(IReadOnlyList<double> p) => p.Count == 0
        ? "With any case left out the test cannot be done."
        : FormattableString.Invariant(
            $"With any one case left out, p lies between {Written(p.Min())} and {Written(p.Max())}.");

    private static string Written(double p) =>
        p < 0.001 ? "less than 0.001" : FormattableString.Invariant($"{p:0.000}");

    private static double? PValueOrNull<T>(Func<IReadOnlyList<T>, TestResult> test, IReadOnlyList<T> cases)
    {
        try
        {
            return test(cases).PValue;
        }
        catch (ArgumentException)
        {
            // Without this case one group is empty or all values are equal.
            return null;
        }
    }
}
