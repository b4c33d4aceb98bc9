using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>What the labels of Tables 2 to 4 say of a company.</summary>
public class CompanyReadingsTests
{
    private static readonly Company Plain = new("X", 10, 5, 30, "Precision Optics", true, "Difficult", "Manufacturing",
        "Precision Optics", null, "Incremental", null, "", "None");

    [PinnedTheory]
    [InlineData("Orderly Progression", null, true, true, "Orderly Progression")]
    [InlineData("Orderly Progression", "Incremental", true, true, "Orderly Progression, also Incremental")]
    [InlineData("Incremental", "Orderly Progression", false, true, "Incremental, also Orderly Progression")]
    [InlineData("Incremental", null, false, false, "Incremental")]
    public void The_first_descriptor_prevails_and_either_makes_a_company_orderly_at_all(
        string first, string? second, bool isOrderly, bool atAll, string behavior)
    {
        var company = Plain with { Descriptor1 = first, Descriptor2 = second };
        Assert.Equal((isOrderly, atAll, behavior), (company.IsOrderly, company.IsOrderlyAtAll, company.Behavior));
        Assert.Equal(!isOrderly, company.IsIncremental);
    }

    [PinnedTheory]
    [InlineData("Manufacturing", false, true)]
    [InlineData("Manufacturing--limited design", false, true)]
    [InlineData("Both", true, true)]
    [InlineData("Design--plans for manufacturing", true, false)]
    [InlineData("Design--crafts manufacturing", true, true)]
    [InlineData("Design", true, false)]
    [InlineData("Service Value Added", false, false)]
    public void A_limited_design_is_no_design_and_a_plan_to_manufacture_is_no_manufacturing(
        string expertise, bool designs, bool manufactures)
    {
        var company = Plain with { Expertise = expertise };
        Assert.Equal((designs, manufactures), (company.Designs, company.Manufactures));
    }

    [PinnedTheory]
    [InlineData("Export--No dedicated international marketing & sales program", true)]
    [InlineData("Export--no dedicated international marketing & sales program", true)]
    [InlineData("Export--dedicated marketing and sales program", false)]
    [InlineData("Export", false)]
    public void A_program_is_denied_only_by_a_label_that_says_so_in_either_spelling(string stage, bool denied) =>
        Assert.Equal(denied, (Plain with { Stage = stage }).DeniesProgram);

    [PinnedFact]
    public void Revenue_from_abroad_is_revenue_times_international_share_and_unknown_without_revenue()
    {
        Assert.Equal(3, Plain.RevenueFromAbroad);
        Assert.Null((Plain with { RevenueUsdMillion = null }).RevenueFromAbroad);
        Assert.Equal(65, Plain.DomesticRevenuePercent);
    }

    [PinnedTheory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(null, false)]
    public void Below_the_middle_of_the_line_expertise_leans_to_manufacturing(int? position, bool leans) =>
        Assert.Equal(leans, (Plain with { ExpertisePosition = position }).LeansToManufacturing);

    [PinnedFact]
    public void Read_otherwise_a_company_takes_the_other_step_where_there_is_one()
    {
        var disputed = Plain with { ChainPosition = 1, AlternativeChainPosition = 4 };
        Assert.Equal(4, disputed.ReadOtherwise().ChainPosition);
        Assert.Equal(1, (Plain with { ChainPosition = 1 }).ReadOtherwise().ChainPosition);
    }

    [PinnedFact]
    public void The_traits_of_the_published_companies_are_those_of_table_3()
    {
        var companies = PhotonicsStudy.Load().Companies;
        Assert.Equal("E, F, I, L, U and V", companies.Where(c => c.IsInSmallMarket).Letters());
        Assert.Equal("E, F, U and V", companies.Where(c => c.KnowsAllActors).Letters());
        Assert.Equal("A and B", companies.Where(c => c.HasLimitedMeans).Letters());
        Assert.Equal("H, J and T", companies.Where(c => c.IsUndercutAbroad).Letters());
        Assert.Equal("D, O, P, Q, R and S", companies.Where(c => c.SellsByWordOfMouth).Letters());
        Assert.Equal("N and P", companies.Where(c => c.SellsAtShows).Letters());
        Assert.Equal("L", companies.Where(c => c.SeeksNewMarkets).Letters());
        Assert.Equal("M", companies.Where(c => c.StartedRecently && c.HasRoomAtHome).Letters());
    }

    [PinnedFact]
    public void A_label_that_denies_a_program_names_no_channel_and_may_hide_an_agent()
    {
        var companies = PhotonicsStudy.Load().Companies;
        var denied = Plain with
        {
            Stage = "Export--no dedicated international marketing & sales program",
            Export = true,
        };
        Assert.Equal((false, false, true, true),
            (denied.Agent, denied.UsesInformalChannel, denied.MayHaveAgent, denied.MayUseInformalChannel));
        Assert.Equal("D, F, H, L, O, P, Q, R and S",
            companies.Where(c => c.IsIncremental && c.UsesInformalChannel).Letters());
        Assert.Equal("B, D, F, H, L, O, P, Q, R, S and T",
            companies.Where(c => c.IsIncremental && c.MayUseInformalChannel).Letters());
    }

    [PinnedFact]
    public void Silence_on_a_program_is_no_denial_and_who_sells_nothing_abroad_has_none()
    {
        Assert.False((Plain with { Stage = "Export Agent", Export = true }).LacksProgram);
        Assert.True((Plain with { Stage = "None" }).LacksProgram);
        Assert.Equal("B, D, I, J, M, P, Q, R, S and T",
            PhotonicsStudy.Load().Companies.Where(c => c.LacksProgram).Letters());
    }

    [PinnedFact]
    public void A_company_without_a_known_revenue_is_neither_small_nor_not()
    {
        var companies = PhotonicsStudy.Load().Companies;
        Assert.Equal((15, 5), (companies.Count(c => c.IsSmall == true), companies.Count(c => c.IsSmall == false)));
        Assert.Equal("B and G", companies.Where(c => c.IsSmall is null).Letters());
    }

    [PinnedFact]
    public void A_skill_that_every_label_on_the_line_has_would_set_nobody_apart() =>
        Assert.Equal("B, D, F, G, J, L, P, R and T", PhotonicsStudy.Load().Companies
            .Where(c => c.IsIncremental && c.HasUnqualifiedExpertise).Letters());
}
