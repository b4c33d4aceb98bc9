using System.Globalization;

namespace ClusterStudies;

/// <summary>The figure of revenue against international share, marked by any grouping of the companies.</summary>
public static class RevenueAndShare
{
    /// <summary>
    /// Each company by its revenue (logarithmic) and its international share (Table 1), with its letter inside its
    /// mark.
    /// </summary>
    /// <param name="companies">The companies; those without a known revenue are left out, and the caption says how
    /// many are drawn.</param>
    /// <param name="group">The group that the mark shows: a product line or a behavioral descriptor.</param>
    /// <param name="groupName">What the groups are, for the caption.</param>
    /// <param name="end">What ends the caption, such as whose companies they are; by default nothing.</param>
    public static Figure ToFigure(IEnumerable<Company> companies, Func<Company, string> group, string groupName,
        string end = "")
    {
        var known = companies.Where(company => company.RevenueUsdMillion > 0).ToList();
        return CompanyPoints.Chart(known.OrderBy(company => company.RevenueUsdMillion),
            company => company.RevenueUsdMillion,
                company => company.InternationalRevenuePercent, group)
            .WithXAxis("Revenue (USD million, logarithmic scale)", log: true, ticks: Ticks(known))
            .WithYAxis("Revenue from abroad (% of revenue)", zeroLine: false)
            .WithHeight(560)
            .Captioned(FormattableString.Invariant(
                $"Revenue, international share and {groupName} of the {known.Count} companies with known revenue")
                + end);
    }

    // 1, 2 and 5 of each power of ten that the companies span.
    private static IEnumerable<double> Ticks(IReadOnlyList<Company> known) =>
        from power in Enumerable.Range(-6, 12)
        from digit in new[] { 1, 2, 5 }
        let tick = double.Parse(FormattableString.Invariant($"{digit}e{power}"), CultureInfo.InvariantCulture)
        where tick >= known.Min(company => company.RevenueUsdMillion) / 2
            && tick <= known.Max(company => company.RevenueUsdMillion) * 2
        select tick;
}
