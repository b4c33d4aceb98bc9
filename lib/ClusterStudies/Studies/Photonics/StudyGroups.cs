namespace ClusterStudies;

/// <content>The groups and propositions that the study names.</content>
public sealed partial class PhotonicsStudy
{
    /// <summary>The companies whose main product line is precision optics (Table 1).</summary>
    public IReadOnlyList<Company> PrecisionOptics => InLine("Precision Optics");

    /// <summary>The companies whose main product line is photonics subsystems (Table 1).</summary>
    public IReadOnlyList<Company> PhotonicsSubsystems => InLine("Photonics Subsystems");

    /// <summary>The companies whose main product line is photonics value added (Table 1).</summary>
    public IReadOnlyList<Company> ValueAdded => InLine("Photonics Value Added");

    /// <summary>The proposition of a number.</summary>
    /// <param name="number">1 to 3, as the study numbers them.</param>
    /// <exception cref="InvalidOperationException">There is no proposition of this number.</exception>
    public Proposition Proposition(int number) => Propositions.Single(proposition => proposition.Number == number);
}
