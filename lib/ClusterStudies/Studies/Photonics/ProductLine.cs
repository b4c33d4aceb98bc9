namespace ClusterStudies;

/// <summary>The companies of one main product line (Table 1).</summary>
/// <param name="Name">The label of Table 1.</param>
/// <param name="Companies">Its companies, in published order.</param>
public sealed record ProductLine(string Name, IReadOnlyList<Company> Companies)
{
    /// <summary>Its predominantly orderly companies (Table 3).</summary>
    public IReadOnlyList<Company> Orderly => [.. Companies.Where(company => company.IsOrderly)];

    /// <summary>Mean share of revenue from abroad in percent; every company counts alike.</summary>
    public double MeanShare => Companies.MeanShare();

    /// <summary>Median share of revenue from abroad in percent.</summary>
    public double MedianShare => Companies.MedianShare();

    /// <summary>
    /// Revenue from abroad over revenue, in percent, of all its companies with a known revenue; every dollar counts
    /// alike.
    /// </summary>
    public double? PooledShare => 100 * Companies.Sum(company => company.RevenueFromAbroad)
        / Companies.Sum(company => company.RevenueUsdMillion);

    /// <summary>
    /// Median step on the establishment chain (our coding), without companies off the chain; null where all are off
    /// it.
    /// </summary>
    public double? MedianStep => Companies.Any(company => company.ChainPosition is not null)
        ? Descriptive.Of(Companies, company => company.ChainPosition).Median
        : null;

    /// <summary>Groups companies by main product line, in the order in which the lines occur.</summary>
    public static IReadOnlyList<ProductLine> Of(IEnumerable<Company> companies) =>
        [.. companies.GroupBy(company => company.ProductLine).Select(line => new ProductLine(line.Key, [.. line]))];

    /// <summary>The name of the line with the lowest mean share of revenue from abroad.</summary>
    /// <param name="companies">The companies to compare by line; at least one.</param>
    public static string LowestByMean(IEnumerable<Company> companies) =>
        Of(companies).MinBy(line => line.MeanShare)!.Name;

    /// <summary>The name of the line with the lowest median share of revenue from abroad.</summary>
    /// <param name="companies">The companies to compare by line; at least one.</param>
    public static string LowestByMedian(IEnumerable<Company> companies) =>
        Of(companies).MinBy(line => line.MedianShare)!.Name;
}
