namespace ClusterStudies;

/// <summary>A p-value and how it was obtained.</summary>
internal readonly record struct Significance(
    double PValue, PValueKind Kind, int? Permutations = null, double? StandardError = null)
{
    public static Significance Asymptotic(double p) => new(p, PValueKind.Asymptotic);

    /// <summary>Sums of probabilities may exceed 1 in their last digit.</summary>
    public static Significance Exact(double p) => new(Math.Min(1, p), PValueKind.Exact);
}
