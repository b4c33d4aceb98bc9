using ClusterStudies;
using Deedle;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>Records as Deedle frames, and frames as tables.</summary>
public class Frames
{
    private static readonly MaritimeStudy Maritime = MaritimeStudy.Load();
    private static readonly PhotonicsStudy Photonics = PhotonicsStudy.Load();

    [PinnedFact]
    public void Every_table_of_both_studies_has_a_frame_with_a_row_for_each_record()
    {
        Assert.Equal(
            [Maritime.Overview.Count, Maritime.Interviews.Count, Maritime.FirmGroups.Count,
            Maritime.IdentityClaims.Count, Maritime.IdentitySources.Count,
                Maritime.DecisionCounts.Count, Maritime.Decisions.Count, Maritime.Quotations.Count,
                Maritime.Context.Count, Maritime.ModelNodes.Count, Maritime.ModelLinks.Count],
            new[] { Maritime.Overview.ToFrame(), Maritime.Interviews.ToFrame(), Maritime.FirmGroups.ToFrame(),
            Maritime.IdentityClaims.ToFrame(),
                Maritime.IdentitySources.ToFrame(), Maritime.DecisionCounts.ToFrame(), Maritime.Decisions.ToFrame(),
                Maritime.Quotations.ToFrame(), Maritime.Context.ToFrame(),
                Maritime.ModelNodes.ToFrame(), Maritime.ModelLinks.ToFrame() }.Select(frame => frame.RowCount));
        Assert.Equal(
            [Photonics.Companies.Count, Photonics.ExpertiseOrder.Count, Photonics.StageCoding.Count,
            Photonics.TraitGroups.Count, Photonics.Propositions.Count, Photonics.PsychicDistance.Count,
            Photonics.StyleAlternatives.Count, Photonics.TraitAlternatives.Count, Photonics.Quotations.Count],
            new[] { Photonics.Companies.ToFrame(), Photonics.ExpertiseOrder.ToFrame(),
            Photonics.StageCoding.ToFrame(), Photonics.TraitGroups.ToFrame(),
                Photonics.Propositions.ToFrame(), Photonics.PsychicDistance.ToFrame(),
                Photonics.StyleAlternatives.ToFrame(), Photonics.TraitAlternatives.ToFrame(),
                Photonics.Quotations.ToFrame() }.Select(frame =>
                frame.RowCount));
    }

    [PinnedFact]
    public void Numbers_stay_numbers_what_is_not_known_is_missing_and_rows_are_found_by_their_key()
    {
        var frame = Photonics.Companies.ToFrame();
        Assert.Equal(Photonics.Companies.Select(c => c.Id), frame.RowKeys);
        Assert.DoesNotContain("Id", frame.ColumnKeys);
        Assert.Equal(Photonics.Companies.Count(c => c.RevenueUsdMillion is null),
            22 - frame.GetColumn<double>("RevenueUsdMillion").ValueCount);
        Assert.Equal(Photonics.Companies.Average(c => c.InternationalRevenuePercent),
            frame.GetColumn<double>("InternationalRevenuePercent").Mean(), 9);
        Assert.True(frame.GetColumn<bool>("Profitable")["C"]);
    }

    [PinnedFact]
    public void Two_records_of_one_key_are_refused() =>
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() =>
        new[] { (Key: "a", Value: 1), (Key: "a", Value: 2) }.ToFrame(row => row.Key)).Message);

    [PinnedFact]
    public void A_frame_s_table_has_its_keys_units_formats_and_missing_values() =>
        Assert.Equal(
            """
            Companies

            Company  Revenue (USD million)  Product line
            -------  ---------------------  ---------------------
            A                         0.50  Photonics Value Added
            B                           NA  Precision Optics

            As published.
            """.ReplaceLineEndings("\n"),
            Photonics.Companies.Where(c => c.Id is "A" or "B").ToFrame().Columns[["RevenueUsdMillion", "ProductLine"]]
                .ToTable("Companies", format: "0.00",
                units: new Dictionary<string, string> { ["RevenueUsdMillion"] = "USD million" }, missing: "NA",
                rows: "Company")
                .Note("As published.").ToString());

    [PinnedFact]
    public void Shares_are_of_the_sum_of_the_column_without_the_total()
    {
        var shares = Maritime.Overview.ToFrame().Shares("Total");
        Assert.Equal(Maritime.Overview.Skip(1).Select(s => s.Segment), shares.RowKeys);
        Assert.All(shares.ColumnKeys, column => Assert.Equal(1, shares.GetColumn<double>(column).Sum(), 9));
        var segments = Maritime.Overview.Skip(1).ToList();
        Assert.Equal(segments[0].Firms / (double)segments.Sum(s => s.Firms),
            shares.GetColumn<double>("Firms")[segments[0].Segment], 9);
    }

    [PinnedFact]
    public void Counts_by_two_fields_are_those_that_deedle_pivots()
    {
        var table = CrossTable.Of(Photonics.Companies, "Line", c => c.ProductLine, "Style", c => c.Descriptor1);
        var pivot = Photonics.Companies.ToFrame()
            .PivotTable<string, string, string, string, int>("ProductLine", "Descriptor1", frame => frame.RowCount);
        Assert.All(table.RowLabels, row => Assert.All(table.ColumnLabels, column =>
            Assert.Equal(table[row, column], pivot.GetColumn<int>(column).TryGet(row).OrDefault(0))));
        // Deedle leaves a missing where nothing was counted: that is why CrossTable counts by itself.
        Assert.Contains(0, table.Counts.Cast<int>());
    }

    [PinnedFact]
    public void Summaries_by_group_are_those_of_deedle()
    {
        var summaries = GroupSummaries.Of(Photonics.Companies, "Line", c => c.ProductLine, c => c.RevenueUsdMillion);
        var groups = Photonics.Companies.ToFrame().GroupRowsBy<string>("ProductLine")
            .GetColumn<double>("RevenueUsdMillion");
        var (means, medians) = (groups.MeanLevel(key => key.Item1), groups.MedianLevel(key => key.Item1));
        Assert.All(summaries.Labels, label =>
        {
            Assert.Equal(summaries[label].Mean, means[label], 12);
            Assert.Equal(summaries[label].Median, medians[label], 12);
        });
    }

    [PinnedFact]
    public void Deedle_s_values_drop_what_is_missing_and_two_columns_fall_out_of_step()
    {
        // The reason why points are drawn from rows, never from the values of two series.
        var frame = Photonics.Companies.ToFrame();
        Assert.Equal(20, frame.GetColumn<double>("RevenueUsdMillion").Values.Count());
        Assert.Equal(22, frame.GetColumn<double>("InternationalRevenuePercent").Values.Count());
        Assert.StartsWith(
            "Points (across: RevenueUsdMillion; up: InternationalRevenuePercent). A at 0.5, 30; C at 50, 50;",
            Charts.Points(frame, "RevenueUsdMillion", "InternationalRevenuePercent")
            .Captioned("Companies").Alternative);
    }
}
