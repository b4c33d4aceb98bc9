namespace ClusterStudies;

/// <summary>Companies and product lines of any cluster as tables, and figures of such companies as there are.</summary>
public static partial class PhotonicsTables
{
    /// <summary>What the four files say of each company, a row each.</summary>
    /// <param name="companies">The companies; none give a table without rows.</param>
    /// <param name="caption">What the table shows.</param>
    public static Table<Company> ToTable(this IEnumerable<Company> companies, string caption) =>
        Table.Of(companies, caption)
            .RowHeader("Company", company => company.Id)
            .Column("Revenue", company => company.RevenueUsdMillion, unit: "USD million", missing: "not known")
            .Column("From the region", company => company.LocalRevenuePercent, unit: "%")
            .Column("From abroad", company => company.InternationalRevenuePercent, unit: "%")
            .Column("Product line", company => company.ProductLine)
            .Column("Profitable", company => company.Profitable)
            .Column("Expertise", company => company.Expertise)
            .Column("Style", company => company.Behavior)
            .Column("Dominant trait", company => company.DominantTrait)
            .Column("Stage", company => company.Stage);

    /// <summary>
    /// What the companies of each product line have in common: how many they are, how they go abroad, and how far they
    /// have come; with the psychic distance where it is given.
    /// </summary>
    /// <param name="lines">The product lines.</param>
    /// <param name="caption">What the table shows.</param>
    /// <param name="distances">What is said of their psychic distance.</param>
    public static Table<ProductLine> ToTable(
        this IReadOnlyList<ProductLine> lines, string caption, IReadOnlyList<PsychicDistance> distances)
    {
        string? Claimed(ProductLine line) =>
            distances.FirstOrDefault(distance => distance.ProductLine == line.Name)?.ClaimedText;
        var table = Table.Of(lines, caption)
            .RowHeader("Product line", line => line.Name)
            .Column("Companies", line => line.Companies.Count)
            .Column("Predominantly orderly", line => line.Orderly.Count)
            .Column("Median share from abroad", line => line.MedianShare, unit: "%", format: "0.#")
            .Column("Mean share from abroad", line => line.MeanShare, unit: "%", format: "0.0")
            .Column("Share of pooled revenue", line => line.PooledShare, unit: "%", format: "0.0")
            .Column("Agent named", line => line.Companies.Count(company => company.Agent))
            .Column("Median step of the chain", line => line.MedianStep, format: "0.#");
        return (distances.Count == 0 ? table : table.Column("Psychic distance", Claimed, missing: "not given"))
            .Note("Pooled: revenue from abroad of the companies with a known revenue over their revenue; empty where "
                + "none is known. Step of the chain: without companies off the chain.");
    }

    /// <summary>
    /// A figure of companies, or a sentence where there are none: there is nothing to draw before data are filled in.
    /// </summary>
    /// <param name="companies">The companies that the figure shows.</param>
    /// <param name="figure">Draws them.</param>
    public static object Drawn(this IEnumerable<Company> companies, Func<IReadOnlyList<Company>, Figure> figure)
    {
        var all = companies.ToList();
        return all.Count > 0 ? figure(all)
            : new Sentence($"There is nothing to draw: no company has what this figure shows.");
    }
}
