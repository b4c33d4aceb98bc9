namespace ClusterStudies;

/// <content>The groups that are compared, and their order.</content>
public partial class CompanyCluster
{
    /// <summary>The styles of behavior (Table 3), orderly progression first.</summary>
    public IReadOnlyList<string> Styles { get; } = [Company.Orderly, Company.Incremental];

    /// <summary>
    /// The main product lines (Table 1) in the order in which their psychic distance is ranked, the widest first;
    /// then any other.
    /// </summary>
    public IReadOnlyList<string> ProductLines =>
        [.. PsychicDistance.OrderBy(distance => distance.ClaimedRank).Select(distance => distance.ProductLine)
            .Union(Companies.Select(company => company.ProductLine))];

    /// <summary>
    /// The companies of each product line that has some, in the order of <see cref="ProductLines"/>.
    /// </summary>
    public IReadOnlyList<ProductLine> ByProductLine =>
        [.. ProductLines.Select(line => new ProductLine(line, InLine(line))).Where(line => line.Companies.Count > 0)];

    /// <summary>
    /// The labels of the first and second types of product (Table 2), in the order in which they occur.
    /// </summary>
    public IReadOnlyList<string> ProductTypes =>
        [.. Companies.SelectMany(company => new[] { company.ProductType, company.ProductType2 })
            .OfType<string>().Distinct()];

    /// <summary>
    /// The expertise labels (Table 2) from manufacturing to design in our order, then those off the line.
    /// </summary>
    public IReadOnlyList<string> ExpertiseLabels => [.. ExpertiseOrder.Select(label => label.Expertise)];

    /// <summary>
    /// The steps of the establishment chain (our coding of Table 4) from the first to the last; off the chain at
    /// the end.
    /// </summary>
    public IReadOnlyList<string> ChainSteps =>
        [.. StageCoding.OrderBy(label => label.ChainPosition ?? int.MaxValue)
            .Select(label => label.ChainLabel).Distinct()];

    /// <summary>The companies of each group of dominant traits (Table 3), the largest group first.</summary>
    public IReadOnlyList<TraitGroup> ByTraitGroup => TraitGroup.Of(Companies);

    /// <summary>
    /// The chain under our coding, under each other reading of a disputed label, and under all of them.
    /// </summary>
    public IReadOnlyList<ChainReading> ChainReadings => ChainReading.Of(Companies, StageCoding);

    /// <summary>
    /// The rank that the study gives a company's product line by psychic distance, 1 the widest; null without one.
    /// </summary>
    public double? ClaimedRank(Company company) =>
        PsychicDistance.FirstOrDefault(distance => distance.ProductLine == company.ProductLine)?.ClaimedRank;

    private protected IReadOnlyList<Company> InLine(string line) =>
        [.. Companies.Where(company => company.ProductLine == line)];
}
