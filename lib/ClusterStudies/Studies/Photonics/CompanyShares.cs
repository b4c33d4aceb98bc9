namespace ClusterStudies;

/// <summary>Sets a group of companies beside a larger one, and sums up how international it is.</summary>
public static partial class PhotonicsTables
{
    /// <summary>The share of the larger group, from 0 to 1; NaN of an empty one.</summary>
    public static double ShareOf(this IEnumerable<Company> part, IEnumerable<Company> whole) =>
        (double)part.Count() / whole.Count();

    /// <summary>Whether the group has some companies of the larger one, but not all.</summary>
    public static bool AreSomeOf(this IEnumerable<Company> part, IEnumerable<Company> whole) =>
        part.Any() && part.Count() < whole.Count();

    /// <summary>Whether the group has more than half of the companies of the larger one.</summary>
    public static bool AreMostOf(this IEnumerable<Company> part, IEnumerable<Company> whole) =>
        2 * part.Count() > whole.Count();

    /// <summary>Mean share of revenue from abroad in percent (Table 1); every company counts alike.</summary>
    /// <exception cref="InvalidOperationException">There are no companies.</exception>
    public static double MeanShare(this IEnumerable<Company> companies) =>
        companies.Average(company => company.InternationalRevenuePercent);

    /// <summary>Median share of revenue from abroad in percent (Table 1).</summary>
    /// <exception cref="ArgumentException">There are no companies.</exception>
    public static double MedianShare(this IEnumerable<Company> companies) =>
        Descriptive.Of(companies, company => company.InternationalRevenuePercent).Median;

    /// <summary>Median share of revenue earned locally in percent (Table 1).</summary>
    /// <exception cref="ArgumentException">There are no companies.</exception>
    public static double MedianLocalShare(this IEnumerable<Company> companies) =>
        Descriptive.Of(companies, company => company.LocalRevenuePercent).Median;

    /// <summary>Which companies earn the largest share locally, as part of a sentence: "company D with 50% stands
    /// alone" only where nobody comes near it.</summary>
    /// <exception cref="InvalidOperationException">There are no companies.</exception>
    public static string MostLocal(this IEnumerable<Company> companies)
    {
        var ordered = companies.OrderByDescending(company => company.LocalRevenuePercent).ToList();
        var most = ordered[0].LocalRevenuePercent;
        var first = ordered.TakeWhile(company => company.LocalRevenuePercent == most).ToList();
        var next = ordered.ElementAtOrDefault(first.Count)?.LocalRevenuePercent;
        var share = NumberText.Write(most, "0.#");
        return next is null ? $"all earn the same share, {share}%"
            : first.Count > 1 ? $"the most, {share}%, is earned by {first.Letters()}"
            : next * 2 <= most ? $"company {first[0].Id} with {share}% stands alone"
            : $"company {first[0].Id} earns most with {share}%";
    }

    /// <summary>Median revenue in USD million (Table 1) of those whose revenue is known.</summary>
    /// <exception cref="ArgumentException">It is known of none.</exception>
    public static double MedianRevenue(this IEnumerable<Company> companies) =>
        Descriptive.Of(companies, company => company.RevenueUsdMillion).Median;
}
