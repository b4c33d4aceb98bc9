using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>What follows from Table 1 and the numbers beside it. Worked out by hand.</summary>
public sealed class TheClusterInNumbers
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [PinnedFact]
    public void Shares_are_of_the_sum_of_the_segments_and_leave_the_published_total_out()
    {
        var yards = Study.SegmentShares.Single(s => s.Name == "Yards");
        Assert.Equal((14 / 213.0, 1750 / 6655.0, 3995 / 22546.0),
            (yards.OfFirms, yards.OfTurnover, yards.OfLaborYears));
        Assert.Equal(4, Study.SegmentShares.Count);
        Assert.Equal(1, Study.SegmentShares.Sum(s => s.OfFirms), 12);
    }

    [PinnedFact]
    public void Means_divide_the_columns_by_one_another_each_in_its_unit()
    {
        var yards = Study.Segments.Single(s => s.Name == "Yards");
        Assert.Equal((125, 1750000 / 3995.0, 3995 / 14.0),
            (yards.TurnoverPerFirm, yards.TurnoverPerLaborYear, yards.LaborYearsPerFirm));
    }

    [PinnedFact]
    public void Turnover_grew_by_288_percent_in_kroner_and_the_last_amount_in_euro_has_another_rate_than_Table_1()
    {
        var turnover = Study.Turnover;
        Assert.Equal([(2004, 18.2), (2012, 49.9125), (2014, 70.7)], turnover.Years.Select(y => (y.Year, y.NokBillion)));
        Assert.Equal(2.8846, turnover.Growth, 4);
        Assert.Equal(Math.Pow(70.7 / 18.2, 0.1) - 1, turnover.YearlyGrowth, 12);
        Assert.Equal(9.4267, turnover.ImpliedRate, 4);
        Assert.Equal((0.4165, 0.1270),
            (Math.Round(turnover.GrowthSinceTable1, 4), Math.Round(turnover.GrowthInEuro, 4)));
    }

    [PinnedFact]
    public void The_core_firms_employ_between_3000_and_15000_people_if_the_others_employ_nobody_elsewhere() =>
        Assert.Equal((3 * 400 + 9 * 200, 3 * 2000 + 9 * 1000),
            (Study.CoreFirmEmployees.From, Study.CoreFirmEmployees.To));

    [PinnedFact]
    public void Table_1_names_its_source_as_printed() => Assert.Contains(
        "Hervik, Oterhals, Bergem, and Johannessen (2012); EUR 1 = NOK 7.50 (2012)",
        string.Join(" ", Study.OverviewTable().Content.Notes));
}
