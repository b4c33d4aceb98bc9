namespace ClusterStudies;

/// <summary>
/// A question that a test puts to some cases, whoever they are: where they are too few or too even for it, there is a
/// reason instead of a result.
/// </summary>
public abstract class Question
{
    private protected Question(string text, (TestResult? Result, string WhyNot) answer) =>
        (Text, Result, WhyNot) = (text, answer.Result, answer.WhyNot);

    /// <summary>What is compared with what.</summary>
    public string Text { get; }

    /// <summary>The result; null where the test cannot be done.</summary>
    public TestResult? Result { get; }

    /// <summary>Why the test cannot be done, a sentence; empty where it can.</summary>
    public string WhyNot { get; }

    /// <summary>
    /// The result with what its p-value means and how far it hangs on single cases, as <see cref="SmallSample"/>
    /// reports it; or why there is none.
    /// </summary>
    public abstract Sentence Report { get; }

    /// <summary>Puts a question to cases.</summary>
    /// <param name="text">What is compared with what, to stand before the result.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="test">The test; it is given the cases to use, and may refuse them with an
    /// <see cref="ArgumentException"/>.</param>
    public static Question<T> Of<T>(string text, IEnumerable<T> cases, Func<IReadOnlyList<T>, TestResult> test) =>
        new(text, [.. cases], test);
}

/// <summary>A question to cases of one type.</summary>
/// <typeparam name="T">What a case is.</typeparam>
public sealed class Question<T> : Question
{
    // More than these, left out one by one, take long and tell little.
    private const int MostLeftOut = 100;

    private readonly IReadOnlyList<T> _cases;
    private readonly Func<IReadOnlyList<T>, TestResult> _test;

    internal Question(string text, IReadOnlyList<T> cases, Func<IReadOnlyList<T>, TestResult> test)
        : base(text, Answer(() => test(cases))) => (_cases, _test) = (cases, test);

    /// <inheritdoc/>
    public override Sentence Report => Result is null ? new Sentence($"{Text}: no test can be done. {WhyNot}")
        : _cases.Count > MostLeftOut ? new Sentence($"{Text}: {Result}.")
        : SmallSample.Report(Text, _cases, _test);

    /// <summary>The same question with every combination of disputed codings.</summary>
    /// <param name="switches">The choices; none if nothing is disputed.</param>
    public EveryCoding Every(IReadOnlyList<Switch<IReadOnlyList<T>>> switches) =>
        EveryCoding.Of(this, _cases, switches, _test);

    private static (TestResult?, string) Answer(Func<TestResult> test)
    {
        try
        {
            return (test(), "");
        }
        catch (ArgumentException refused)
        {
            return (null, Reason(refused));
        }
    }

    /// <summary>The message without the name of the parameter that the framework adds.</summary>
    internal static string Reason(ArgumentException refused) =>
        refused.Message.Split(" (Parameter '")[0];
}
