namespace ClusterStudies;

/// <summary>
/// What every significance test reports, under the same names for all of them (the model is R's broom). The test's
/// class says what its statistic and its estimate are.
/// </summary>
public sealed record TestResult : IStatisticalResult
{
    internal TestResult(string method, double statistic, Significance significance, int n)
    {
        (Method, Statistic, N) = (method, statistic, n);
        (PValue, PValueKind, Permutations, StandardError) = significance;
    }

    /// <summary>The test's name, as a report would give it.</summary>
    public string Method { get; init; }

    /// <summary>The name of the effect size that the estimate gives, e.g. "odds ratio".</summary>
    public string Effect { get; init; } = "";

    /// <summary>The effect size; positive infinity is possible for a ratio.</summary>
    public double? Estimate { get; init; }

    /// <summary>The test statistic.</summary>
    public double Statistic { get; init; }

    /// <summary>The p-value, from 0 to 1.</summary>
    public double PValue { get; init; }

    /// <summary>Whether the p-value is exact, estimated by Monte Carlo, or asymptotic.</summary>
    public PValueKind PValueKind { get; init; }

    /// <summary>Lower confidence limit of the estimate; null where too few cases, or a perfect correlation, allow
    /// none.</summary>
    public double? ConfidenceLow { get; init; }

    /// <summary>Upper confidence limit of the estimate; null where the lower one is.</summary>
    public double? ConfidenceHigh { get; init; }

    /// <summary>How the limits were obtained, e.g. "Bonett-Wright". They are two-sided except an odds ratio's of a
    /// one-sided test.</summary>
    public string IntervalMethod { get; init; } = "";

    /// <summary>Confidence level of the limits, e.g. 0.95; null where there are none.</summary>
    public double? ConfidenceLevel { get; init; }

    /// <summary>The alternative hypothesis the p-value belongs to.</summary>
    public Alternative Alternative { get; init; } = Alternative.TwoSided;

    /// <summary>Number of observations used.</summary>
    public int N { get; init; }

    /// <summary>Number of observations left out because a value was missing.</summary>
    public int Missing { get; init; }

    /// <summary>Number of random permutations behind a Monte Carlo p-value; otherwise null.</summary>
    public int? Permutations { get; init; }

    /// <summary>Standard error of a Monte Carlo p-value; otherwise null.</summary>
    public double? StandardError { get; init; }

    /// <summary>The alternative in words: "two-sided", "one-sided, less", "one-sided, greater"; "any difference" for a
    /// test of several groups, which has no sides.</summary>
    public string Sides => Alternative switch
    {
        Alternative.Less => "one-sided, less",
        Alternative.Greater => "one-sided, greater",
        _ => HasSides ? "two-sided" : "any difference",
    };

    /// <inheritdoc/>
    public string Report =>
        $"{Method} ({Compared}{(Compared.Length > 0 ? ", " : "")}{Printed.Observations(N, Missing)}): " +
        $"{Found}{(Found.Length > 0 ? ", " : "")}{Words}{Printed.PValue(PValue)} ({Sides}{Simulation})";

    /// <summary>The result as one report line.</summary>
    public override string ToString() => Report;

    /// <summary>What was compared, e.g. "3 groups"; may be empty.</summary>
    internal string Compared { get; init; } = "";

    /// <summary>The statistics to print before the p-value; may be empty.</summary>
    internal string Found { get; init; } = "";

    /// <summary>False for a test of more than two groups without order.</summary>
    internal bool HasSides { get; init; } = true;

    /// <summary>The effect size and its interval; null where there is none.</summary>
    internal ConfidenceInterval? EffectSize
    {
        get => Estimate is { } estimate ? new(Effect, estimate, ConfidenceLow, ConfidenceHigh,
            ConfidenceLevel ?? 0, IntervalMethod, N) : null;
        init
        {
            (Effect, Estimate) = (value?.Name ?? "", value?.Estimate);
            (ConfidenceLow, ConfidenceHigh) = (value?.ConfidenceLow, value?.ConfidenceHigh);
            ConfidenceLevel = ConfidenceLow is null ? null : value?.ConfidenceLevel;
            IntervalMethod = ConfidenceLow is null ? "" : value?.Method ?? "";
        }
    }

    private string Words => EffectSize is { } effect ? effect.Words + ", " : "";

    private string Simulation => Permutations is { } permutations && StandardError is { } error
        ? Printed.Text($"; Monte Carlo, {permutations} permutations, standard error {error:0.0000}")
        : "";
}
