namespace ClusterStudies;

/// <summary>A share of n cases with its confidence interval.</summary>
/// <param name="Successes">Cases with the property.</param>
/// <param name="N">Cases in all.</param>
/// <param name="ConfidenceLow">Lower confidence limit, from 0 to 1.</param>
/// <param name="ConfidenceHigh">Upper confidence limit, from 0 to 1.</param>
/// <param name="ConfidenceLevel">Confidence level, e.g. 0.95.</param>
/// <param name="Method">Name of the interval, e.g. "Wilson".</param>
/// <param name="Missing">Cases left out because it was not known whether they have the property.</param>
public sealed record ProportionInterval(
    int Successes, int N, double ConfidenceLow, double ConfidenceHigh, double ConfidenceLevel, string Method,
    int Missing = 0) : IStatisticalResult
{
    /// <summary>The share: successes / N, from 0 to 1.</summary>
    public double Estimate => (double)Successes / N;

    /// <inheritdoc/>
    public string Report =>
        $"{Printed.Text($"{Successes} of {N}")} ({Printed.Percent(Estimate)}), " +
        $"{Printed.Confidence(ConfidenceLevel)} {Method} interval " +
        $"{Printed.Percent(ConfidenceLow)} to {Printed.Percent(ConfidenceHigh)}{Printed.Dropped(Missing)}";

    /// <summary>The interval as one report line.</summary>
    public override string ToString() => Report;

    internal static void Check(int successes, int n, double confidence)
    {
        if (n < 1)
        {
            throw new ArgumentException(
                $"A share needs at least one case, but n is {n}. {CompleteCases.WhyNone}", nameof(n));
        }

        if (successes < 0 || successes > n)
        {
            throw new ArgumentException(
                $"Successes must be from 0 to n = {n}, but are {successes}. Successes come first, then n.",
                nameof(successes));
        }

        CheckConfidence(confidence);
    }

    internal static void CheckConfidence(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentException(
                $"The confidence level must be between 0 and 1, e.g. 0.95, but is {Printed.Text($"{confidence}")}.",
                nameof(confidence));
        }
    }

    internal static ProportionInterval Of(
        IEnumerable<bool?> outcomes, double confidence, Func<int, int, double, ProportionInterval> interval)
    {
        var all = outcomes.ToList();
        var known = all.OfType<bool>().ToList();
        return interval(known.Count(yes => yes), known.Count, confidence) with { Missing = all.Count - known.Count };
    }
}
