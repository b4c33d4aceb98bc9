namespace ClusterStudies;

/// <summary>What every significance test reports. Each test adds its own statistics in a derived record.</summary>
public abstract record TestResult : IStatisticalResult
{
    /// <summary>The test's name, as a report would give it.</summary>
    public required string Method { get; init; }

    /// <summary>The test statistic; the derived record says which.</summary>
    public required double Statistic { get; init; }

    /// <summary>The p-value, from 0 to 1.</summary>
    public required double PValue { get; init; }

    /// <summary>Whether the p-value is exact, estimated by Monte Carlo, or asymptotic.</summary>
    public required PValueKind PValueKind { get; init; }

    /// <summary>The alternative hypothesis the p-value belongs to.</summary>
    public Alternative Alternative { get; init; } = Alternative.TwoSided;

    /// <summary>Number of observations used.</summary>
    public required int N { get; init; }

    /// <summary>Number of observations left out because a value was missing.</summary>
    public int MissingDropped { get; init; }

    /// <summary>Number of random permutations behind a Monte Carlo p-value; otherwise null.</summary>
    public int? Permutations { get; init; }

    /// <summary>Standard error of a Monte Carlo p-value; otherwise null.</summary>
    public double? StandardError { get; init; }

    /// <inheritdoc/>
    public string Report =>
        $"{Method} ({Design}{(Design.Length > 0 ? ", " : "")}{Printed.Observations(N, MissingDropped)}): " +
        $"{Statistics}{(Statistics.Length > 0 ? ", " : "")}{Printed.PValue(PValue)}{Direction}{Simulation}";

    /// <summary>The result as one report line.</summary>
    public sealed override string ToString() => Report;

    /// <summary>What was compared, e.g. "3 x 2"; may be empty.</summary>
    private protected abstract string Design { get; }

    /// <summary>The statistics to print before the p-value; may be empty.</summary>
    private protected abstract string Statistics { get; }

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
