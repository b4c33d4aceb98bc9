namespace ClusterStudies;

/// <summary>
/// An analysis done with every combination of its open choices, so that no single one of them has to be trusted.
/// Steegen, S., Tuerlinckx, F., Gelman, A. and Vanpaemel, W. (2016). Increasing transparency through a multiverse
/// analysis. Perspectives on Psychological Science 11, 702-712.
/// </summary>
public sealed class Multiverse : IStatisticalResult
{
    private const int MostSpecifications = 100_000;

    private Multiverse(IReadOnlyList<string> switches, IReadOnlyList<IReadOnlyList<string>> options,
        IReadOnlyList<Specification> specifications)
    {
        (Switches, Options, Specifications) = (switches, options, specifications);
        Known = [.. specifications.Where(s => s.Result?.Estimate is not null)];
        if (Specifications[0].Result?.Estimate is null)
        {
            throw new ArgumentException(
                "The test cannot be done, or has no effect size, with the choices as they stand.");
        }
    }

    /// <summary>What is chosen.</summary>
    public IReadOnlyList<string> Switches { get; }

    /// <summary>The choices of each switch, the one as it stands first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Options { get; }

    /// <summary>Every combination with its result; the one as it stands first.</summary>
    public IReadOnlyList<Specification> Specifications { get; }

    /// <summary>The combinations with which the test can be done.</summary>
    public IReadOnlyList<Specification> Known { get; }

    /// <summary>The result with all choices as they stand.</summary>
    public TestResult Published => Specifications[0].Result!;

    /// <summary>The smallest and the largest effect size.</summary>
    public (double Least, double Most) Estimates =>
        (Known.Min(s => s.Result!.Estimate!.Value), Known.Max(s => s.Result!.Estimate!.Value));

    /// <summary>The smallest and the largest p-value.</summary>
    public (double Least, double Most) PValues => (Known.Min(s => s.Result!.PValue), Known.Max(s => s.Result!.PValue));

    /// <summary>How many combinations give a p-value below a level.</summary>
    public int Below(double level = 0.05) => Known.Count(s => s.Result!.PValue < level);

    /// <summary>These as a share of all with which the test can be done, 0 to 1.</summary>
    public double ShareBelow(double level = 0.05) => (double)Below(level) / Known.Count;

    /// <summary>
    /// The fewest choices that have to be made otherwise before a conclusion turns: all sets of the smallest size, each
    /// choice as "switch: choice"; empty where no combination turns it.
    /// </summary>
    /// <param name="holds">Whether the conclusion holds with a result; by default, that p is below 0.05.</param>
    public IReadOnlyList<IReadOnlyList<string>> SmallestTurns(Func<TestResult, bool>? holds = null)
    {
        holds ??= result => result.PValue < 0.05;
        var now = holds(Published);
        var turned = Known.Where(s => holds(s.Result!) != now).ToList();
        return [.. turned.Where(s => s.Changed == turned.Min(t => t.Changed)).Select(InWords)];
    }

    /// <summary>The choices of a combination that are not made as they stand, each as "switch: choice".</summary>
    public IReadOnlyList<string> InWords(Specification specification) =>
        [.. specification.Choices.Index().Where(choice => choice.Item > 0)
            .Select(choice => $"{Switches[choice.Index]}: {Options[choice.Index][choice.Item]}")];

    /// <inheritdoc/>
    public string Report => $"{Published.Effect} {Printed.Number(Published.Estimate!.Value)}, "
        + $"{Printed.PValue(Published.PValue)} ({Published.Sides}), with the choices as they stand; "
        + $"{Printed.Number(Estimates.Least)} to {Printed.Number(Estimates.Most)} with all "
        + Printed.Text($"{Known.Count} combinations, p below 0.05 with {Below()} of them ")
        + $"({Printed.Percent(ShareBelow())})"
        + (Known.Count == Specifications.Count ? ""
            : Printed.Text($"; with {Specifications.Count - Known.Count} more the test cannot be done"));

    /// <summary>The results as one report line.</summary>
    public override string ToString() => Report;

    /// <summary>Does an analysis with every combination. It must not change what it is given.</summary>
    /// <param name="data">The data with all choices as they stand.</param>
    /// <param name="switches">The choices; they are applied in this order.</param>
    /// <param name="analysis">The analysis; combinations that it refuses with an <see cref="ArgumentException"/> are
    /// counted apart.</param>
    /// <exception cref="ArgumentException">There are more than a hundred thousand combinations, or the analysis refuses
    /// the choices as they stand.</exception>
    public static Multiverse Of<T>(T data, IReadOnlyList<Switch<T>> switches, Func<T, TestResult> analysis)
    {
        var options = switches.Select(s => s.Options).ToList();
        if (options.Aggregate(1.0, (all, choices) => all * choices.Count) is > MostSpecifications and var number)
        {
            throw new ArgumentException(Printed.Text($"{number} combinations are too many; leave out some switches."),
                nameof(switches));
        }
        int[][] combinations = [.. options.Aggregate((IEnumerable<int[]>)[[]], (before, choices) =>
            before.SelectMany(_ => Enumerable.Range(0, choices.Count), (chosen, next) => (int[])[.. chosen, next]))];
        var specifications = new Specification[combinations.Length];
        // Each is a computation of its own, so that the results do not depend on how many are done at once.
        Parallel.For(0, combinations.Length, i =>
            specifications[i] = new(combinations[i], ResultOrNull(analysis, Read(data, switches, combinations[i]))));
        return new([.. switches.Select(s => s.Name)], options, specifications);
    }

    private static T Read<T>(T data, IReadOnlyList<Switch<T>> switches, int[] choices) =>
        choices.Index().Where(choice => choice.Item > 0).Aggregate(data,
            (read, choice) => switches[choice.Index].Others[choice.Item - 1].Read(read));

    private static TestResult? ResultOrNull<T>(Func<T, TestResult> analysis, T data)
    {
        try
        {
            return analysis(data);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
