namespace ClusterStudies;

/// <summary>
/// Which values of a whole-number statistic count as extreme: the low ones up to a bound, and the high ones from a
/// bound on.
/// </summary>
internal readonly record struct Extreme(long Low, long High)
{
    /// <summary>The values at least as extreme as the observed one, of a statistic that is 0 on average.</summary>
    public static Extreme As(long observed, Alternative alternative) => alternative switch
    {
        Alternative.Less => new(observed, long.MaxValue),
        Alternative.Greater => new(long.MinValue, observed),
        _ => new(-Math.Abs(observed), Math.Abs(observed)),
    };

    public bool Includes(long value) => value <= Low || value >= High;
}
