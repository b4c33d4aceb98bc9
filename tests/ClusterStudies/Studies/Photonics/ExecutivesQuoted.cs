using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>The passages in which executives are quoted. They were counted in the study's text by hand.</summary>
public sealed class ExecutivesQuoted
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Thirteen_passages_stand_in_five_sections_in_the_order_of_the_text() =>
        Assert.Equal(
            [("Cluster setting and types of companies", 1), ("Orderly progression", 5), ("Incremental", 2),
                ("Psychic distance", 1), ("Harnessing cluster externalities", 4)],
            Study.Quotations.GroupBy(q => q.Section).Select(section => (section.Key, section.Count())));

    [PinnedFact]
    public void No_speaker_s_company_is_named_and_three_have_no_role() =>
        Assert.Equal(("none", "q05, q08 and q10"), (
            Study.Quotations.Where(q => q.Company is not null).Ids(),
            Study.Quotations.Where(q => q.Role is null).Ids()));

    [PinnedFact]
    public void Those_of_the_section_on_a_style_illustrate_it()
    {
        Assert.Equal("q02, q03, q04, q05 and q06", Study.Quotations.Where(q => q.Style == Study.Styles[0]).Ids());
        Assert.Equal("q07 and q08", Study.Quotations.Where(q => q.Style == Study.Styles[1]).Ids());
    }

    [PinnedFact]
    public void A_passage_may_bear_on_several_propositions_in_different_ways()
    {
        var specialist = Study.Quotations.Single(q => q.Id == "q02");

        Assert.Equal([new Bearing(1, "speaks against"), new Bearing(3, "supports")], specialist.Bearings);
        Assert.Equal(("speaks against", null, "supports"), (specialist.On(1), specialist.On(2), specialist.On(3)));
    }

    [PinnedFact]
    public void Nobody_is_quoted_on_the_second_proposition()
    {
        var counts = Study.QuotationsByProposition();

        Assert.Equal(["1", "2", "3"], counts.RowLabels);
        Assert.Equal([8, 0, 4], counts.RowTotals);
        Assert.Equal((1, 6, 1), (counts["1", "supports"], counts["1", "qualifies"], counts["1", "speaks against"]));
    }

    [PinnedFact]
    public void Each_advantage_of_the_cluster_that_the_findings_name_has_a_voice() =>
        Assert.Equal(
            [("none", 8), ("reputation", 2), ("labor force", 1), ("scientific infrastructure", 1),
                ("informal network", 1)],
            Study.QuotationsByExternality().RowLabels.Zip(Study.QuotationsByExternality().RowTotals)
                .OrderByDescending(row => row.Second).Select(row => (row.First, row.Second)));

    [PinnedFact]
    public void The_table_shows_what_is_said_and_on_which_propositions_it_bears()
    {
        var table = Study.Quotations.ToTable("Executives quoted");

        Assert.Equal(Study.Quotations.Select(q => q.Id), table.Content.Rows.Select(row => row.Cells[0]));
        Assert.Equal("1 speaks against; 3 supports", table.Content.Rows[1].Cells[6]);
        Assert.Equal("none", table.Content.Rows[0].Cells[6]);
        Assert.Equal("n = 13. No role is given for 3, no company for 13.", Assert.Single(table.Notes));
    }

    [PinnedFact]
    public void A_proposition_without_its_bearing_is_reported()
    {
        using var copy = new CopiedPackage();
        copy.Replace("photonics/quotations.csv", "1; 3,speaks against; supports", "1; 3,supports");

        var thrown = Assert.Throws<InvalidDataException>(() => PhotonicsStudy.Load(copy.Folder));

        Assert.Equal(
            "photonics/quotations.csv, line 3, column bearing: found \"supports\", expected one bearing for each of "
            + "the 2 propositions. Give as many bearings as propositions, in the same order and joined by \"; \".",
            Assert.Single(DataFaults.Of(thrown)).ToString());
    }
}
