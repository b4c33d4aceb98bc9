namespace ClusterStudies;

/// <summary>
/// One company of the photonics cluster: its row in Tables 1 to 4 as published, and the coding added to the labels.
/// Null means that the study gives no value, or that the coding places the label nowhere.
/// </summary>
/// <param name="Id">The letter that stands for the company, A to V.</param>
/// <param name="RevenueUsdMillion">Yearly revenue in USD million; null where Table 1 prints NA.</param>
/// <param name="LocalRevenuePercent">Share of local revenue in percent (Table 1).</param>
/// <param name="InternationalRevenuePercent">Share of revenue from abroad in percent (Table 1).</param>
/// <param name="ProductLine">Main product line (Table 1).</param>
/// <param name="Profitable">Whether the company makes a profit (Table 1).</param>
/// <param name="Relocatability">Ease or Difficult (Table 2).</param>
/// <param name="Expertise">Mix of production and design, in the label of Table 2.</param>
/// <param name="ProductType">First type of product (Table 2).</param>
/// <param name="ProductType2">Second type of product (Table 2); null where none is printed.</param>
/// <param name="Descriptor1">The behavior that prevails: Orderly Progression or Incremental (Table 3).</param>
/// <param name="Descriptor2">The behavior that supplements it (Table 3); null where none is printed.</param>
/// <param name="DominantTrait">What marks the company most, in the label of Table 3.</param>
/// <param name="Stage">Stage of internationalization, in the label of Table 4.</param>
public sealed partial record Company(
    string Id,
    double? RevenueUsdMillion,
    double LocalRevenuePercent,
    double InternationalRevenuePercent,
    string ProductLine,
    bool Profitable,
    string Relocatability,
    string Expertise,
    string ProductType,
    string? ProductType2,
    string Descriptor1,
    string? Descriptor2,
    string DominantTrait,
    string Stage)
{
    /// <summary>
    /// Our coding: from 1 (production only) to 5 (design only); null for a label that stands off this line.
    /// </summary>
    public int? ExpertisePosition { get; init; }

    /// <summary>
    /// Our coding: step on the establishment chain from 0 (none) to 4 (foreign direct investment); null off the
    /// chain.
    /// </summary>
    public int? ChainPosition { get; init; }

    /// <summary>The name of the step.</summary>
    public string ChainLabel { get; init; } = "";

    /// <summary>The step under the other defensible reading of the label; null where there is none.</summary>
    public int? AlternativeChainPosition { get; init; }

    /// <summary>Whether the stage label names export, an export agent included.</summary>
    public bool Export { get; init; }

    /// <summary>Whether the stage label names an export agent.</summary>
    public bool Agent { get; init; }

    /// <summary>Whether the stage label names a dedicated international program.</summary>
    public bool DedicatedProgram { get; init; }

    /// <summary>Whether the stage label names the company's own foreign direct investment.</summary>
    public bool OwnFdi { get; init; }

    /// <summary>Whether the stage label names its parent's foreign direct investment.</summary>
    public bool ParentFdi { get; init; }

    /// <summary>Our coding: the group of the dominant trait that counts when every company is counted once.</summary>
    public string TraitGroup { get; init; } = "";

    /// <summary>Our coding: every group that the dominant trait belongs to, the primary one first.</summary>
    public IReadOnlyList<string> TraitGroups { get; init; } = [];
}
