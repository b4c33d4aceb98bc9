namespace ClusterStudies;

/// <content>What the published labels and numbers say of a company, read in one way wherever it is used.</content>
public sealed partial record Company
{
    internal const string Orderly = "Orderly Progression";
    internal const string Incremental = "Incremental";

    /// <summary>Whether the first descriptor is orderly progression (Table 3).</summary>
    public bool IsOrderly => Descriptor1 == Orderly;

    /// <summary>Whether the second descriptor is orderly progression (Table 3).</summary>
    public bool IsOrderlyInSecondPlace => Descriptor2 == Orderly;

    /// <summary>Whether either descriptor is orderly progression (Table 3).</summary>
    public bool IsOrderlyAtAll => IsOrderly || IsOrderlyInSecondPlace;

    /// <summary>Whether the first descriptor is incremental (Table 3).</summary>
    public bool IsIncremental => Descriptor1 == Incremental;

    /// <summary>Both descriptors in one label: "Incremental, also Orderly Progression" (Table 3).</summary>
    public string Behavior => Descriptor2 is null ? Descriptor1 : $"{Descriptor1}, also {Descriptor2}";

    /// <summary>
    /// Revenue from abroad in USD million: revenue times its international share (Table 1); null without a revenue.
    /// </summary>
    public double? RevenueFromAbroad => RevenueUsdMillion * InternationalRevenuePercent / 100;

    /// <summary>
    /// Share of revenue in percent that is neither local nor international (Table 1): the rest of the country.
    /// </summary>
    public double DomesticRevenuePercent => 100 - LocalRevenuePercent - InternationalRevenuePercent;

    /// <summary>Whether the company could move with ease (Table 2).</summary>
    public bool MovesWithEase => Relocatability == "Ease";

    /// <summary>Whether the expertise label names production and design alike (Table 2).</summary>
    public bool CombinesExpertise => Expertise == "Both";

    /// <summary>
    /// Whether the expertise stands nearer to manufacturing than the label Both (Table 2, our order); never off the
    /// line.
    /// </summary>
    public bool LeansToManufacturing => ExpertisePosition < 3;

    /// <summary>Whether the expertise label names design first, or both (Table 2).</summary>
    public bool Designs => CombinesExpertise || Expertise.StartsWith("Design", StringComparison.Ordinal);

    /// <summary>
    /// Whether the expertise label names manufacturing; a plan to manufacture is not yet expertise in it (Table 2).
    /// </summary>
    public bool Manufactures =>
        CombinesExpertise || (Names(Expertise, "manufacturing") && !Names(Expertise, "plans for"));

    /// <summary>
    /// Whether the dominant trait puts the company in a small technical market (Table 3, our grouping).
    /// </summary>
    public bool IsInSmallMarket => TraitGroup.EndsWith("small technical market", StringComparison.Ordinal);

    /// <summary>Whether the dominant trait is limited means (Table 3, our grouping).</summary>
    public bool HasLimitedMeans => TraitGroup == "resource costs";

    /// <summary>Whether the dominant trait is cheaper competition abroad (Table 3, our grouping).</summary>
    public bool IsUndercutAbroad => TraitGroup == "cost disadvantage abroad";

    /// <summary>Whether the dominant trait says that all actors of the market are known (Table 3).</summary>
    public bool KnowsAllActors => Names(DominantTrait, "All Actors Known");

    /// <summary>Whether the dominant trait says that the home market is not yet saturated (Table 3).</summary>
    public bool HasRoomAtHome => Names(DominantTrait, "not saturated");

    /// <summary>Whether the dominant trait says that the business has started recently (Table 3).</summary>
    public bool StartedRecently => Names(DominantTrait, "Recently started");

    /// <summary>Whether the dominant trait is a search for new markets (Table 3, our grouping).</summary>
    public bool SeeksNewMarkets => TraitGroups.Contains("new markets for existing technology");

    /// <summary>Whether the dominant trait is word of mouth (Table 3, our grouping).</summary>
    public bool SellsByWordOfMouth => TraitGroups.Contains("word of mouth");

    /// <summary>Whether the dominant trait names trade shows or associations (Table 3, our grouping).</summary>
    public bool SellsAtShows =>
        TraitGroups.Contains("trade shows and internet") || TraitGroups.Contains("professional associations");

    /// <summary>Whether the stage label expressly denies a dedicated program (Table 4).</summary>
    public bool DeniesProgram => Names(Stage, "no dedicated");

    /// <summary>
    /// Whether the stage label names any selling or producing abroad: export, own or parent's investment (Table 4).
    /// </summary>
    public bool IsAbroad => Export || OwnFdi || ParentFdi;

    /// <summary>
    /// Whether the company sells through an agent, by word of mouth, or expressly without a program (Tables 3 and
    /// 4).
    /// </summary>
    public bool UsesInformalChannel => Agent || DeniesProgram || SellsByWordOfMouth;

    /// <summary>
    /// The company with its stage label read in the other defensible way; itself where there is none.
    /// </summary>
    public Company ReadOtherwise() =>
        AlternativeChainPosition is { } other ? this with { ChainPosition = other } : this;

    private static bool Names(string label, string words) => label.Contains(words, StringComparison.OrdinalIgnoreCase);
}
