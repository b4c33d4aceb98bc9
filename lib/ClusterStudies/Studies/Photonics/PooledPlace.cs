namespace ClusterStudies;

/// <summary>
/// Where a product line stands by its pooled share of revenue from abroad, and how large its company of unknown
/// revenue may be before it stands elsewhere.
/// </summary>
/// <param name="Line">The line.</param>
/// <param name="Others">The other lines, by their companies with a known revenue.</param>
public sealed record PooledPlace(ProductLine Line, IReadOnlyList<ProductLine> Others)
{
    /// <summary>Its only company without a known revenue; null where there is none, or more than one.</summary>
    public Company? Missing => Line.Companies.Where(company => company.RevenueUsdMillion is null).ToList() is [var one]
        ? one : null;

    /// <summary>
    /// The revenue in USD million of the missing company at which the line's pooled share is that of another.
    /// </summary>
    /// <param name="share">The share to reach, in percent.</param>
    /// <returns>The revenue; null where none leads there, or no single company is missing.</returns>
    public double? RevenueToReach(double share)
    {
        if (Missing is not { } missing || missing.InternationalRevenuePercent == share)
            return null;
        var known = Line.Companies.Sum(company => company.RevenueUsdMillion) ?? 0;
        var abroad = 100 * Line.Companies.Sum(company => company.RevenueFromAbroad) ?? 0;
        var revenue = (abroad - share * known) / (share - missing.InternationalRevenuePercent);
        return revenue > 0 ? revenue : null;
    }

    /// <summary>What becomes of the line's place with the size of its missing company.</summary>
    public Sentence Report => Missing is not { } missing
        ? new Sentence($"No single revenue is missing in {Line.Name}.")
        : new Sentence($"""
            Company {missing.Id} has {missing.InternationalRevenuePercent:0.#}% from abroad and no known revenue. With
            it, {Line.Name} {Crosses(Others.Max(line => line.PooledShare), "highest")}, and
            {Crosses(Others.Min(line => line.PooledShare), "lowest")}.
            """);

    /// <summary>The place of a line among all.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The one that is asked about.</param>
    /// <exception cref="InvalidOperationException">There is no such line.</exception>
    public static PooledPlace Of(IReadOnlyList<ProductLine> lines, string name) =>
        new(lines.Single(line => line.Name == name), [.. lines.Where(line => line.Name != name)]);

    private string Crosses(double? share, string end)
    {
        if (share is not { } other || RevenueToReach(other) is not { } revenue)
            return $"stay on their side of the {end} of the other lines, however large it is";
        var moves = Line.PooledShare > other ? "fall below" : "rise above";
        return NumberText.Sentence(
            $"{moves} the {end} of the other lines ({other:0.0}%) once it takes in {revenue:0.0} million US dollars");
    }
}
