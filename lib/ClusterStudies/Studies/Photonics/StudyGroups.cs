namespace ClusterStudies;

/// <content>The groups that the study compares, and their order.</content>
public sealed partial class PhotonicsStudy
{
    /// <summary>The styles of behavior (Table 3), orderly progression first.</summary>
    public IReadOnlyList<string> Styles { get; } = [Company.Orderly, Company.Incremental];

    /// <summary>
    /// The main product lines (Table 1) in the order in which the study ranks their psychic distance, the widest
    /// first; then any
    /// other.
    /// </summary>
    public IReadOnlyList<string> ProductLines =>
        [.. PsychicDistance.OrderBy(distance => distance.ClaimedRank).Select(distance => distance.ProductLine)
            .Union(Companies.Select(company => company.ProductLine))];

    /// <summary>The companies of each product line, in the order of <see cref="ProductLines"/>.</summary>
    public IReadOnlyList<ProductLine> ByProductLine =>
        [.. ProductLines.Select(line => new ProductLine(line, InLine(line)))];

    /// <summary>The companies whose main product line is precision optics (Table 1).</summary>
    public IReadOnlyList<Company> PrecisionOptics => InLine("Precision Optics");

    /// <summary>The companies whose main product line is photonics subsystems (Table 1).</summary>
    public IReadOnlyList<Company> PhotonicsSubsystems => InLine("Photonics Subsystems");

    /// <summary>The companies whose main product line is photonics value added (Table 1).</summary>
    public IReadOnlyList<Company> ValueAdded => InLine("Photonics Value Added");

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

    /// <summary>The proposition of a number.</summary>
    /// <param name="number">1 to 3, as the study numbers them.</param>
    /// <exception cref="InvalidOperationException">There is no proposition of this number.</exception>
    public Proposition Proposition(int number) => Propositions.Single(proposition => proposition.Number == number);

    private IReadOnlyList<Company> InLine(string line) => [.. Companies.Where(company => company.ProductLine == line)];
}
