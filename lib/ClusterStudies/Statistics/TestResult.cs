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

    /// <summary>What the test estimates, e.g. an odds ratio or a rank correlation; null where the test estimates
    /// nothing.</summary>
    public double? Estimate { get; init; }

    /// <summary>The test statistic.</summary>
    public double Statistic { get; init; }

    /// <summary>The p-value, from 0 to 1.</summary>
    public double PValue { get; init; }

    /// <summary>Whether the p-value is exact, estimated by Monte Carlo, or asymptotic.</summary>
    public PValueKind PValueKind { get; init; }

    /// <summary>Lower confidence limit of the estimate; null where the test gives none.</summary>
    public double? ConfidenceLow { get; init; }

    /// <summary>Upper confidence limit of the estimate; null where the test gives none.</summary>
    public double? ConfidenceHigh { get; init; }

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

    /// <inheritdoc/>
    public string Report =>
        $"{Method} ({Compared}{(Compared.Length > 0 ? ", " : "")}{Printed.Observations(N, Missing)}): " +
        $"{Found}{(Found.Length > 0 ? ", " : "")}{Printed.PValue(PValue)}{Direction}{Simulation}";

    /// <summary>The result as one report line.</summary>
    public override string ToString() => Report;

    /// <summary>What was compared, e.g. "3 groups"; may be empty.</summary>
    internal string Compared { get; init; } = "";

    /// <summary>The statistics to print before the p-value; may be empty.</summary>
    internal string Found { get; init; } = "";

    private string Direction => Alternative switch
    {
        Alternative.Less => " (one-sided, less)",
        Alternative.Greater => " (one-sided, greater)",
        _ => "",
    };

    private string Simulation => Permutations is { } permutations && StandardError is { } error
        ? Printed.Text($" (Monte Carlo, {permutations} permutations, standard error {error:0.0000})")
        : "";
}
