namespace ClusterStudies;

/// <summary>
/// The cells of a table of decisions: when, moved by the cluster or not, by one of the three largest firms or by
/// another. The years are cut wherever a count of the text begins or ends, so that 2000 and 2008 stand alone.
/// </summary>
internal static class DecisionCells
{
    private static readonly (int From, int To)[] Times =
        [(int.MinValue, 1999), (2000, 2000), (2001, 2007), (2008, 2008), (2009, 2013)];

    private static readonly (int Time, bool Cluster, bool Largest)[] All =
    [
        .. from time in Enumerable.Range(0, Times.Length)
           from largest in new[] { true, false }
           from cluster in new[] { true, false }
           select (time, cluster, largest),
    ];

    public static int Count => All.Length;

    /// <summary>Weight 1 for the cells of some years, of a motivation (all, cluster or other), of some firms.</summary>
    /// <param name="years">Years as the text gives them: "before 2000", "2001-2007", "after 2008"; all where null. The
    /// last year of a stretch decides.</param>
    /// <param name="motivation">all, cluster or other.</param>
    /// <param name="largest">The three largest firms, or the others; all where null.</param>
    public static IReadOnlyList<int> Of(string? years, string motivation = "all", bool? largest = null)
    {
        var (from, to) = years is null ? (int.MinValue, int.MaxValue)
            : years.StartsWith("after ", StringComparison.Ordinal)
                ? (DecisionPeriod.Years($"before {years[6..]}").To + 2, int.MaxValue) : DecisionPeriod.Years(years);
        return [.. All.Select(cell => Times[cell.Time].To >= from && Times[cell.Time].To <= to
            && (motivation == "all" || cell.Cluster == (motivation == "cluster"))
            && (largest ?? cell.Largest) == cell.Largest ? 1 : 0)];
    }
}
