namespace ClusterStudies;

/// <summary>What the text says of psychic distance, beside what the coded data hold on each product line.</summary>
public static partial class PhotonicsTables
{
    /// <summary>
    /// A row for each claim, from the widest distance to the narrowest; international shares in three ways, agents
    /// and steps.
    /// </summary>
    /// <param name="distances">What the text says; every line named must have companies.</param>
    /// <param name="companies">The companies of the lines.</param>
    public static Table ToTable(this IEnumerable<PsychicDistance> distances, IReadOnlyList<Company> companies)
    {
        var lines = ProductLine.Of(companies).ToDictionary(line => line.Name);
        ProductLine Line(PsychicDistance distance) => lines[distance.ProductLine];
        var unknown = companies.Where(company => company.RevenueUsdMillion is null);
        return Table.Of(distances.OrderBy(distance => distance.ClaimedRank),
                "Claimed psychic distance beside the coded data")
            .RowHeader("Product line", distance => distance.ProductLine)
            .Column("Claimed distance", distance => distance.ClaimedText)
            .Column("Companies", distance => Line(distance).Companies.Count)
            .Column("Median international share (%)", distance => Line(distance).MedianShare, format: "0.#")
            .Column("Mean international share (%)", distance => Line(distance).MeanShare, format: "0.0")
            .Column("Share of pooled revenue (%)", distance => Line(distance).PooledShare, format: "0.0")
            .Column("Agent named", distance => Line(distance).Companies.Count(company => company.Agent))
            .Column("Agent named or possible", distance => Line(distance).Companies.Count(c => c.MayHaveAgent))
            .Column("Median step of the chain", distance => Line(distance).MedianStep, format: "0.#")
            .Column("What the text says", distance => distance.Gist)
            .Note("Pooled: revenue from abroad of all companies of the line over their revenue; revenue is missing "
                + $"for {unknown.Letters()}. An agent is possible where the label denies a dedicated program. Step of "
                + "the chain: our coding, without companies off the chain.");
    }
}
