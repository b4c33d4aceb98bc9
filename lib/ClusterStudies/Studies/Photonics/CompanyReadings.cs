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
    /// Whether the company has no dedicated program for certain: its label denies one, or names no selling or
    /// producing abroad (Table 4). A label that is silent on it denies nothing.
    /// </summary>
    public bool LacksProgram => DeniesProgram || !IsAbroad;

    /// <summary>
    /// Whether an agent may stand behind the stage label: one is named, or a dedicated program is denied (Table 4).
    /// The generous reading, beside <see cref="Agent"/> as the strict one.
    /// </summary>
    public bool MayHaveAgent => Agent || DeniesProgram;

    /// <summary>Whether an agent or word of mouth is named for the company (Tables 3 and 4): the strict
    /// reading.</summary>
    public bool UsesInformalChannel => Agent || SellsByWordOfMouth;

    /// <summary>
    /// Whether an agent or word of mouth is named, or an agent may stand behind the label (Tables 3 and 4): the
    /// generous reading.
    /// </summary>
    public bool MayUseInformalChannel => UsesInformalChannel || MayHaveAgent;

    /// <summary>Whether the dominant trait calls market or service highly technical (Table 3).</summary>
    public bool IsHighlyTechnical => Names(DominantTrait, "Highly Technical");

    /// <summary>Whether the dominant trait is selling a service of consulting (Table 3).</summary>
    public bool SellsConsulting => Names(DominantTrait, "Consulting Services");

    /// <summary>Whether the dominant trait names a line of products (Table 3).</summary>
    public bool NamesProducts => Names(DominantTrait, "product line");

    /// <summary>
    /// Whether the expertise label is manufacturing, design or both, with nothing that qualifies it (Table 2).
    /// </summary>
    public bool HasUnqualifiedExpertise => Expertise is "Manufacturing" or "Design" or "Both";

    /// <summary>Whether the company is small by the only line that the text draws; null where its revenue is not
    /// known (Table 1).</summary>
    public bool? IsSmall => RevenueUsdMillion is { } revenue ? revenue < 20 : null;

    /// <summary>
    /// The company with its stage label read in the other defensible way; itself where there is none.
    /// </summary>
    public Company ReadOtherwise() =>
        AlternativeChainPosition is { } other ? this with { ChainPosition = other } : this;

    private static bool Names(string label, string words) => label.Contains(words, StringComparison.OrdinalIgnoreCase);
}
