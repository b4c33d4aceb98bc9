namespace ClusterStudies;

/// <summary>
/// Holm's adjustment of the p-values of several tests: with adjusted values held against a level, the chance of even
/// one false alarm among all stays within it, however the tests depend on each other.
/// Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6,
/// 65-70. As R's <c>p.adjust(p, "holm")</c>.
/// </summary>
public static class Holm
{
    /// <summary>The adjusted p-values, in the order of those given.</summary>
    /// <param name="pValues">The p-values of all tests that were done, from 0 to 1.</param>
    /// <exception cref="ArgumentException">A p-value does not lie within 0 and 1.</exception>
    public static IReadOnlyList<double> Adjust(IEnumerable<double> pValues)
    {
        var all = pValues.ToList();
        foreach (var p in all.Where(p => !(p >= 0 && p <= 1)))
        {
            throw new ArgumentException(Printed.Text($"A p-value lies from 0 to 1, but {p} is given."),
                nameof(pValues));
        }
        var (adjusted, least) = (new double[all.Count], 0.0);
        foreach (var (rank, place) in Enumerable.Range(0, all.Count).OrderBy(i => all[i]).Index())
            adjusted[place] = least = Math.Max(least, Math.Min(1, (all.Count - rank) * all[place]));
        return adjusted;
    }
}
