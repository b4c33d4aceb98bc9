namespace ClusterStudies;

/// <summary>How a p-value was obtained; with a dozen companies this matters as much as the value.</summary>
public enum PValueKind
{
    /// <summary>From the full distribution of the statistic, given what was observed.</summary>
    Exact,

    /// <summary>Estimated from random permutations with a fixed seed; comes with a standard error.</summary>
    MonteCarlo,

    /// <summary>From a limiting distribution (normal, t, chi-squared); rough when groups are small.</summary>
    Asymptotic,
}
