using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>
/// The four tables of the photonics study, joined by company. The counts were taken from the study's text by hand.
/// </summary>
public sealed class LoadingSpecification
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void There_are_22_companies_in_published_order() =>
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTUV", string.Concat(Study.Companies.Select(company => company.Id)));

    [PinnedFact]
    public void A_company_is_its_row_in_every_table()
    {
        var published = new Company("K", 200, 5, 30, "Photonics Value Added", true, "Difficult", "Both",
            "Photonics Value Added", "Precision Optics", "Orderly Progression", "Incremental",
            "Large integrated and international marketing department",
            "FDI, Export--dedicated marketing and sales program");

        var k = Study.Companies.Single(company => company.Id == "K");

        Assert.Equal(published,
            new Company(k.Id, k.RevenueUsdMillion, k.LocalRevenuePercent, k.InternationalRevenuePercent, k.ProductLine,
                k.Profitable, k.Relocatability, k.Expertise, k.ProductType, k.ProductType2, k.Descriptor1,
                k.Descriptor2, k.DominantTrait, k.Stage) with { TraitGroups = published.TraitGroups });
        Assert.Equal((3, 4, "foreign direct investment", 3),
            (k.ExpertisePosition, k.ChainPosition, k.ChainLabel, k.AlternativeChainPosition));
        Assert.Equal((true, false, true, true, false), (k.Export, k.Agent, k.DedicatedProgram, k.OwnFdi, k.ParentFdi));
        Assert.Equal(["international marketing department"], k.TraitGroups);
    }

    [PinnedFact]
    public void Table_1_adds_up_to_what_is_printed()
    {
        Assert.Equal("BG", Companies(company => company.RevenueUsdMillion is null));
        Assert.Equal(388.1, Study.Companies.Sum(company => company.RevenueUsdMillion) ?? 0, 9);
        Assert.Equal(180, Study.Companies.Sum(company => company.LocalRevenuePercent));
        Assert.Equal(450, Study.Companies.Sum(company => company.InternationalRevenuePercent));
        Assert.Equal("FHI", Companies(company => !company.Profitable));
        Assert.Equal("Photonics Subsystems 6, Photonics Value Added 10, Precision Optics 6",
            Counts(company => company.ProductLine));
    }

    [PinnedFact]
    public void Table_2_counts_what_is_printed()
    {
        Assert.Equal("Difficult 16, Ease 6", Counts(company => company.Relocatability));
        Assert.Equal(
            "Both 7, Design 4, Design--crafts manufacturing 1, Design--limited manufacturing 1, "
                + "Design--plans for manufacturing 1, "
            + "Manufacturing 4, Manufacturing--limited design 2, Service Value Added 2",
            Counts(company => company.Expertise));
        Assert.Equal("Photonics Subsystems 6, Photonics Value Added 10, Precision Optics 6",
            Counts(company => company.ProductType));
        Assert.Equal("- 12, Optical Components 1, Photonics Subsystems 3, Precision Optics 6",
            Counts(company => company.ProductType2));
    }

    [PinnedFact]
    public void Table_3_counts_what_is_printed()
    {
        Assert.Equal("Incremental 15, Orderly Progression 7", Counts(company => company.Descriptor1));
        Assert.Equal("- 15, Incremental 4, Orderly Progression 3", Counts(company => company.Descriptor2));
        Assert.Equal(15, Study.Companies.Select(company => company.DominantTrait).Distinct().Count());
    }

    [PinnedFact]
    public void Table_4_counts_what_is_printed()
    {
        Assert.Equal("CGK", Companies(company => company.Stage.StartsWith("FDI", StringComparison.Ordinal)));
        Assert.Equal("AFHLN", Companies(company => company.Stage.Contains("Agent", StringComparison.Ordinal)));
        Assert.Equal("BDIPQRST",
            Companies(company => company.Stage.StartsWith("Export--no ", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal("GKUV",
            Companies(company => company.Stage.EndsWith("--dedicated marketing and sales program",
                StringComparison.Ordinal)));
        Assert.Equal("JM", Companies(company => company.Stage is "None" or "Import for Domestic Customers"));
    }

    [PinnedFact]
    public void The_coding_follows_the_labels()
    {
        Assert.Equal("CGK", Companies(company => company.OwnFdi));
        Assert.Equal("E", Companies(company => company.ParentFdi));
        Assert.Equal("AFHLN", Companies(company => company.Agent));
        Assert.Equal("GKUV", Companies(company => company.DedicatedProgram));
        Assert.Equal("GJM", Companies(company => !company.Export));
        Assert.Equal("J", Companies(company => company.ChainPosition is null));
        Assert.Equal("OS", Companies(company => company.ExpertisePosition is null));
    }

    [PinnedFact]
    public void A_trait_in_two_groups_counts_in_its_primary_one()
    {
        var p = Study.Companies.Single(company => company.Id == "P");

        Assert.Equal("word of mouth", p.TraitGroup);
        Assert.Equal(["word of mouth", "trade shows and internet"], p.TraitGroups);
    }

    [PinnedFact]
    public void Every_label_is_coded_once()
    {
        Assert.Equal(12, Study.StageCoding.Count);
        Assert.Equal(8, Study.ExpertiseOrder.Count);
        Assert.Equal(15, Study.TraitGroups.Count(trait => trait.Primary));
        Assert.Equal([1, 2, 3], Study.Propositions.Select(proposition => proposition.Number));
        Assert.Equal(["Precision Optics", "Photonics Subsystems", "Photonics Value Added"],
            Study.PsychicDistance.OrderBy(distance => distance.ClaimedRank).Select(distance => distance.ProductLine));
    }

    [PinnedFact]
    public void A_company_without_rows_in_the_other_tables_is_reported_for_each()
    {
        using var copy = new CopiedPackage();
        copy.Replace("photonics/companies.csv", "V,35,0,30,Photonics Value Added,Yes\n",
            "V,35,0,30,Photonics Value Added,Yes\nW,1,5,30,Precision Optics,Yes\n");

        var thrown = Assert.Throws<InvalidDataException>(() => PhotonicsStudy.Load(copy.Folder));

        Assert.Equal(
            new[] { "activities", "behavior", "stages" }.Select(table =>
                "photonics/companies.csv, line 24, column company: found \"W\", "
                    + $"expected a company with a row in photonics/{table}.csv too, and there is none. "
                + $"Add its row to photonics/{table}.csv, or delete the company from every file if it is to go."),
            DataFaults.Of(thrown).Select(fault => fault.ToString()));
    }

    [PinnedFact]
    public void Every_kind_of_fault_is_reported_at_once_and_the_company_behind_a_misspelt_key_is_not()
    {
        using var copy = new CopiedPackage();
        copy.Replace("photonics/companies.csv", "E,20,", "E,2O,");
        copy.Replace("photonics/activities.csv", "B,Difficult", "W,Difficult");
        copy.Replace("photonics/stages.csv", "A,Export Agent", "A,Exprot Agent");

        var thrown = Assert.Throws<InvalidDataException>(() => PhotonicsStudy.Load(copy.Folder));

        Assert.Collection(DataFaults.Of(thrown),
            fault => Assert.Equal(("photonics/companies.csv", 6, "2O"), (fault.File, fault.Line, fault.Value)),
            fault => Assert.Equal(("photonics/activities.csv", 3, "W"), (fault.File, fault.Line, fault.Value)),
            fault => Assert.Equal(("photonics/stages.csv", 2, "Exprot Agent"), (fault.File, fault.Line, fault.Value)));
    }

    [PinnedFact]
    public void A_trait_has_exactly_one_primary_group()
    {
        using var copy = new CopiedPackage();
        copy.Replace("photonics/trait_groups.csv", "word of mouth,Yes,Sells consulting",
            "word of mouth,No,Sells consulting");

        var thrown = Assert.Throws<InvalidDataException>(() => PhotonicsStudy.Load(copy.Folder));

        Assert.Equal("primary", Assert.Single(DataFaults.Of(thrown)).Column);
    }

    private static string Companies(Func<Company, bool> which) =>
        string.Concat(Study.Companies.Where(which).Select(company => company.Id));

    private static string Counts(Func<Company, string?> by) =>
        string.Join(", ",
            Study.Companies.GroupBy(company => by(company) ?? "-").OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} {group.Count()}"));
}
