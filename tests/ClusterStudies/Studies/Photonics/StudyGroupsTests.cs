using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>The groups that the study compares.</summary>
public class StudyGroupsTests
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Product_lines_stand_in_the_order_of_their_claimed_distance_the_widest_first()
    {
        Assert.Equal(["Precision Optics", "Photonics Subsystems", "Photonics Value Added"], Study.ProductLines);
        Assert.Equal(Study.ProductLines, Study.ByProductLine.Select(line => line.Name));
        Assert.Equal(Study.Companies.Count, Study.ByProductLine.Sum(line => line.Companies.Count));
    }

    [PinnedFact]
    public void A_line_has_its_mean_median_and_pooled_share_from_abroad()
    {
        var optics = Study.ByProductLine[0];
        var (revenue, abroad) = (4 + 16 + 20 + 2.2 + 50.0, 4 * 0.05 + 16 * 0.05 + 20 * 0.1 + 2.2 * 0.1 + 50 * 0.5);
        Assert.Equal((10 + 50 + 5 + 5 + 10 + 10) / 6.0, optics.MeanShare, 12);
        Assert.Equal(10, optics.MedianShare);
        Assert.Equal(100 * abroad / revenue, optics.PooledShare!.Value, 12);
        Assert.Equal("Precision Optics", ProductLine.LowestByMean(Study.Companies));
        Assert.Equal("none", optics.Orderly.Letters());
    }

    [PinnedFact]
    public void Steps_run_from_none_to_investment_with_what_is_off_the_chain_at_the_end() => Assert.Equal(
        [
            "none", "export without a program", "export through an agent", "dedicated program",
            "foreign direct investment", "imports, off the chain",
        ], Study.ChainSteps);

    [PinnedFact]
    public void Each_company_is_in_one_group_of_traits_and_the_largest_comes_first()
    {
        var groups = Study.ByTraitGroup;
        Assert.Equal(Study.Companies.Select(c => c.Id), groups.SelectMany(g => g.Companies).Select(c => c.Id).Order());
        Assert.Equal(groups.OrderByDescending(g => g.Companies.Count).Select(g => g.Companies.Count),
            groups.Select(g => g.Companies.Count));
        Assert.Equal("H, J and T", groups.Single(g => g.Name == "home market first").InSecondPlace.Letters());
    }

    [PinnedFact]
    public void A_proposition_is_found_by_its_number_and_no_other_number_has_one()
    {
        Assert.Equal("Eclectic paradigm (OLI)", Study.Proposition(2).Theory);
        Assert.Throws<InvalidOperationException>(() => Study.Proposition(4));
    }

    [PinnedFact]
    public void Groups_are_named_counted_and_compared_with_a_larger_one()
    {
        var (optics, orderly) = (Study.PrecisionOptics, Study.Companies.Where(c => c.IsOrderly));
        Assert.Equal("6 of 22", optics.OutOf(Study.Companies));
        Assert.Equal("1 of 6 (C)", optics.Where(c => c.OwnFdi).LettersOutOf(optics));
        Assert.Equal("B 10% and C 50%", optics.Take(2).LettersWithShares());
        Assert.True(orderly.AreSomeOf(Study.Companies));
        Assert.False(optics.AreSomeOf(optics));
        Assert.False(optics.Intersect(orderly).AreSomeOf(optics));
        Assert.Equal(0.5, optics.Take(3).ShareOf(optics));
    }

    [PinnedFact]
    public void Read_otherwise_one_label_at_a_time_only_its_companies_move_and_with_all_every_disputed_one()
    {
        var readings = Study.ChainReadings;
        Assert.Equal("none", readings[0].Moved.Letters());
        Assert.Equal("J", readings.Single(r => r.Label == "Import for Domestic Customers").Moved.Letters());
        Assert.Equal("B, D, I, P, Q, R, S and T",
            readings.Single(r => r.Label.Contains("--No dedicated")).Moved.Letters());
        Assert.Equal(Study.Companies.Where(c => c.AlternativeChainPosition is not null).Letters(),
            readings[^1].Moved.Letters());
        Assert.Equal((21, 22), (readings[0].OnChain.Count, readings[^1].OnChain.Count));
    }

    [PinnedFact]
    public void A_result_turns_under_the_readings_that_carry_it_across_the_line()
    {
        ChainReading Reading(string label, int movedToTheTop) => new(label,
            [.. Study.Companies.Select((c, i) => c.IsOrderly && i < movedToTheTop ? c with { ChainPosition = 5 } : c)],
            []);
        var readings = new[] { Reading("ours", 22), Reading("the same", 22), Reading("as coded", 0) };
        Assert.Equal("stays on its side of 0.05 throughout", readings[..2].Turns(r => r.BehaviorByRank));
        Assert.Equal("crosses 0.05 under “as coded”", readings.Turns(r => r.BehaviorByRank));
    }

    [PinnedFact]
    public void A_table_of_propositions_has_a_row_for_each_and_a_sentence_for_each()
    {
        var table = Study.Propositions.ToTable(new Sentence($"a"), new Sentence($"b"), new Sentence($"c"));
        Assert.Equal(["a", "b", "c"], table.Content.Rows.Select(row => row.Cells[^1]));
    }

    [PinnedFact]
    public void Types_of_product_are_those_of_both_columns_of_table_2() => Assert.Equal(
        ["Photonics Value Added", "Precision Optics", "Photonics Subsystems", "Optical Components"],
        Study.ProductTypes);
}
