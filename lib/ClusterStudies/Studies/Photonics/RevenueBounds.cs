namespace ClusterStudies;

/// <summary>Between what a number lies that takes the companies' revenues, some of which are not known.</summary>
public static class RevenueBounds
{
    /// <summary>
    /// The least and the most that the number can be when every missing revenue is anything from nothing to the
    /// largest known one. It has to move one way with each revenue, as medians and pooled shares do.
    /// </summary>
    /// <param name="name">The number.</param>
    /// <param name="companies">The companies; a revenue has to be known of at least one.</param>
    /// <param name="number">Computes it; of companies whose revenues are all known it uses all.</param>
    public static Bounds Of(string name, IEnumerable<Company> companies, Func<IReadOnlyList<Company>, double> number)
    {
        var all = companies.ToList();
        var largest = all.Max(company => company.RevenueUsdMillion)
            ?? throw new ArgumentException("A revenue has to be known of at least one company.", nameof(companies));
        var numbers = Filled(all, largest).Select(number).ToList();
        return new Bounds(name, numbers.Min(), number([.. all.Where(company => company.RevenueUsdMillion is not null)]),
            numbers.Max(), all.Count(company => company.RevenueUsdMillion is null));
    }

    /// <summary>Revenue from abroad over all revenue, in percent.</summary>
    /// <param name="companies">Companies with a known revenue.</param>
    public static double PooledShare(IReadOnlyList<Company> companies) =>
        100 * companies.Sum(company => company.RevenueFromAbroad ?? 0)
            / companies.Sum(company => company.RevenueUsdMillion ?? 0);

    private static IEnumerable<IReadOnlyList<Company>> Filled(IReadOnlyList<Company> companies, double largest)
    {
        var gap = companies.ToList().FindIndex(company => company.RevenueUsdMillion is null);
        return gap < 0 ? [companies] : new[] { 0, largest }.SelectMany(revenue => Filled(
            [.. companies.Select((company, i) => i == gap ? company with { RevenueUsdMillion = revenue } : company)],
            largest));
    }
}
