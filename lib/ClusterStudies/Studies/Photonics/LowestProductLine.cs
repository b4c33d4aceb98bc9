namespace ClusterStudies;

/// <summary>The product line with the lowest share of revenue from abroad, and what carries it.</summary>
/// <param name="Measure">How a line is measured: mean or median of its companies' shares.</param>
/// <param name="Name">The line.</param>
/// <param name="TurnedBy">The companies each of which, left out alone, puts another line in its place.</param>
public sealed record LowestProductLine(string Measure, string Name, IReadOnlyList<Company> TurnedBy)
{
    /// <summary>The letters of these companies; "none" where there are none.</summary>
    public string TurnedByLetters =>
        TurnedBy.Count == 0 ? "none" : string.Join(", ", TurnedBy.Select(company => company.Id));

    /// <summary>The lowest line by mean and by median.</summary>
    /// <param name="companies">The companies; at least one.</param>
    public static IReadOnlyList<LowestProductLine> Of(IReadOnlyList<Company> companies) =>
    [
        By("mean", companies, ProductLine.LowestByMean),
        By("median", companies, ProductLine.LowestByMedian),
    ];

    private static LowestProductLine By(
        string measure, IReadOnlyList<Company> companies, Func<IEnumerable<Company>, string> lowest) =>
        new(measure, lowest(companies),
            Robustness.TurnedByLeavingOut(companies, cases => lowest(cases) == lowest(companies)));
}
