using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>A changed cell changes every result that depends on it, and no other.</summary>
public sealed class ChangedCells
{
    private static readonly IReadOnlyDictionary<string, Func<PhotonicsStudy, string>> Results =
        new Dictionary<string, Func<PhotonicsStudy, string>>
    {
        ["revenue summary"] = s =>
            GroupSummaries.Of(s.Companies, "Line", c => c.ProductLine,
                c => c.RevenueUsdMillion).ToTable("Revenue", "USD million").ToString(),
        ["share summary"] = s =>
            GroupSummaries.Of(s.Companies, "Line", c => c.ProductLine,
                c => c.InternationalRevenuePercent).ToTable("Share", "%").ToString(),
        ["share by line"] = s =>
            KruskalWallis.Permutation(s.Companies, c => c.InternationalRevenuePercent, c => c.ProductLine).Report,
        ["share by behavior"] = s =>
            MannWhitney.Exact(s.Companies, c => c.InternationalRevenuePercent,
                c => c.Descriptor1 == "Incremental").Report,
        ["size and share"] = s =>
            Spearman.Permutation(s.Companies, c => c.RevenueUsdMillion,
                c => c.InternationalRevenuePercent, permutations: 999).Report,
        ["profitable"] = s => Wilson.Interval(s.Companies.Count(c => c.Profitable), s.Companies.Count).Report,
        ["relocatability by line"] = s =>
            FisherExact.Exact(s.Companies, c => c.ProductLine, c => c.Relocatability).Report,
        ["map"] = s =>
            OpportunityMap.Of(s.Companies, s.ExpertiseOrder,
                c => c.RevenueUsdMillion * c.InternationalRevenuePercent).ToFigure("Map", "size").ToPlotlyJson(),
        ["behavior by line"] = s => FisherExact.Exact(s.Companies, c => c.ProductLine, c => c.Descriptor1).Report,
        ["behavior by step"] = s => FisherExact.Exact(s.Companies, c => c.ChainLabel, c => c.Descriptor1).Report,
        ["traits"] = s => Frequencies.Of(s.Companies, "Trait", c => c.TraitGroup).ToTable("Traits").ToString(),
        ["stages"] = s => Frequencies.Of(s.Companies, "Step", c => c.ChainLabel).ToTable("Stages").ToString(),
        ["step and share"] = s =>
            Spearman.Permutation(s.Companies, c => c.ChainPosition,
                c => c.InternationalRevenuePercent, permutations: 999).Report,
        ["agents"] = s => s.Companies.Where(c => c.Agent).Letters(),
    };

    private static readonly PhotonicsStudy Published = PhotonicsStudy.Load();

    [PinnedTheory]
    [InlineData("companies.csv", "K,200,", "K,0.9,", "revenue summary; size and share; map")]
    [InlineData("companies.csv", "A,0.5,5,30,", "A,0.5,5,0,",
        "share summary; share by line; share by behavior; size and share; map; step and share")]
    [InlineData("companies.csv", "A,0.5,5,", "A,0.5,10,", "")]
    [InlineData("companies.csv", "Precision Optics,No", "Precision Optics,Yes", "profitable")]
    [InlineData("activities.csv", "B,Difficult,", "B,Ease,", "relocatability by line; map")]
    [InlineData("behavior.csv", "C,Incremental,,", "C,Orderly Progression,,",
        "share by behavior; behavior by line; behavior by step")]
    [InlineData("behavior.csv", "D,Incremental,,Word of Mouth Marketing to Sell Consulting Services",
        "D,Incremental,,Compete in Small Highly Technical Market", "traits")]
    [InlineData("stages.csv", "O,Export", "O,Export Agent", "behavior by step; stages; step and share; agents")]
    [InlineData("stage_coding.csv", "Export Agent,2,export through an agent", "Export Agent,3,dedicated program",
        "behavior by step; stages; step and share")]
    [InlineData("expertise_order.csv", "Both,3", "Both,2", "map")]
    public void A_changed_cell_changes_what_depends_on_it_and_nothing_else(
        string file, string from, string to, string expected)
    {
        using var package = new CopiedPackage();
        package.Replace($"photonics/{file}", from, to);
        var changed = PhotonicsStudy.Load(package.Folder);
        var differing = Results.Where(result => result.Value(changed) != result.Value(Published));
        Assert.Equal(expected, string.Join("; ", differing.Select(result => result.Key)));
    }
}
