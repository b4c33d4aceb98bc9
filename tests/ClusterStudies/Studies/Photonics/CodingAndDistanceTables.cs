using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>Our coding, the traits and the psychic distance as tables beside the companies.</summary>
public class CodingAndDistanceTables
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Every_label_of_a_coding_has_its_row_and_every_company_stands_beside_its_label()
    {
        AssertNamesAll(Study.ExpertiseOrder.ToTable(Study.Companies), "Companies", Study.ExpertiseOrder.Count);
        AssertNamesAll(Study.StageCoding.ToTable(Study.Companies), "Companies", Study.StageCoding.Count);
        AssertNamesAll(Study.TraitGroups.Where(t => t.Primary).ToTable(Study.Companies), "Companies",
            Study.TraitGroups.Count(t => t.Primary));
        AssertNamesAll(Study.ByTraitGroup.ToTable(), "Which", Study.ByTraitGroup.Count);
    }

    [PinnedFact]
    public void A_label_is_taken_apart_into_what_it_names() => Assert.Equal(
        "FDI--dedicated marketing and sales program | No | No | Yes | Yes | No",
        Row(Study.StageCoding.ToTableOfModes(), "FDI--dedicated marketing and sales program"));

    [PinnedFact]
    public void A_claimed_distance_stands_beside_three_shares_agents_and_steps_of_its_line()
    {
        var table = Study.PsychicDistance.ToTable(Study.Companies);
        Assert.Equal(Study.ProductLines, table.Content.Rows.Select(row => row.Cells[0]));
        Assert.StartsWith(
            "Precision Optics | widest, above all with limited engineering and design expertise | "
                + "6 | 10 | 15.0 | 30.6 | 1 | 4 | 1 | ",
            Row(table, "Precision Optics"));
        Assert.Contains("revenue is missing for B and G", Assert.Single(table.Notes));
    }

    [PinnedFact]
    public void The_readings_of_the_chain_have_a_row_each_and_ours_is_set_apart()
    {
        var rows = Study.ChainReadings.ToTable().Content.Rows;
        Assert.Equal(Study.ChainReadings.Count, rows.Count);
        Assert.Equal(["Our coding", "All read otherwise"],
            rows.Where(row => row.IsEmphasized).Select(row => row.Cells[0]));
        Assert.Equal("none", rows[0].Cells[1]);
    }

    private static string Row(Table table, string label) =>
        string.Join(" | ", table.Content.Rows.Single(row => row.Cells[0] == label).Cells);

    private static void AssertNamesAll(Table table, string heading, int rows)
    {
        var column = table.Content.Columns.Index().Single(c => c.Item.Header == heading).Index;
        var letters = table.Content.Rows
            .SelectMany(row => row.Cells[column].Split([", ", " and "], StringSplitOptions.None));
        Assert.Equal(rows, table.Content.Rows.Count);
        Assert.Equal(Study.Companies.Select(c => c.Id), letters.Order());
    }
}
