using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Table 2 counted by firm, period, activity and position. Worked out by hand.</summary>
public sealed class TheInterviews
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    private static FirmInterviews Firm(string letter) => Study.Interviews.Single(f => f.Firm == letter);

    [PinnedFact]
    public void The_integrated_firms_have_several_activities_and_the_core_firms_cover_the_value_chain()
    {
        Assert.Equal("A, B and C", Study.IntegratedFirms.Letters());
        Assert.Equal(["design", "equipment", "yards"], Firm("A").Parts);
        Assert.Equal(MaritimeStudy.ValueChain, Study.PartsStudied);
        Assert.Equal("M", Study.SalesAgents.Letters());
    }

    [PinnedFact]
    public void A_period_knows_its_interviews_and_its_firms()
    {
        var early = InterviewPeriod.All[0];
        Assert.Equal((4, "A, B, F and G"),
            (early.Interviews(Study.Interviews), early.Firms(Study.Interviews).Letters()));
    }

    [PinnedFact]
    public void The_parts_of_a_firms_bar_are_its_interviews_by_period() =>
        Assert.Equal([("2000-01", 1), ("2007-08", 2), ("2011-13", null)],
            InterviewPeriod.Measures.Select(m => (m.Name, m.Value(Firm("G")))));

    [PinnedFact]
    public void The_printed_totals_are_the_sums_of_the_periods() =>
        Assert.All(Study.Interviews, f => Assert.Equal(f.Total, f.SumOfPeriods));

    [PinnedFact]
    public void A_total_that_is_no_sum_is_seen()
    {
        using var copy = new CopiedPackage();
        copy.Replace("maritime/interviews.csv", "\"TM, MM\",,2,,2", "\"TM, MM\",,2,,3");
        var firm = MaritimeStudy.Load(copy.Folder).Interviews.Single(f => f.Total != f.SumOfPeriods);
        Assert.Equal(("C", 3, 2), (firm.Firm, firm.Total, firm.SumOfPeriods));
    }

    [PinnedFact]
    public void Yards_shipping_firms_and_the_agent_were_heard_in_one_period_only() =>
        Assert.Equal(["Yards", "Shipping", "Sales agent abroad"], Study.ActivitiesHeardOnce);

    [PinnedFact]
    public void Interviewing_took_14_years() => Assert.Equal(14, Study.YearsOfInterviewing);

    /// <summary>F to K list nobody else: 12 interviews; A, D, E one at least; M has fewer than positions.</summary>
    [PinnedFact]
    public void A_chief_executive_gave_between_15_and_46_interviews()
    {
        var ceo = PositionInterviews.Of(Study.Interviews).Single(p => p.Position == "CEO");
        Assert.Equal((10, 15, 46), (ceo.Firms.Count, ceo.AtLeast, ceo.AtMost));
    }

    [PinnedFact]
    public void Firm_F_is_quoted_in_positions_that_its_row_lacks()
    {
        var fuller = Study.WithSpeakersOf("F");
        Assert.Equal(["CEO", "Chairman", "TM"], fuller.Single(f => f.Firm == "F").Positions.Order());
        Assert.Equal(Study.Interviews.Where(f => f.Firm != "F"), fuller.Where(f => f.Firm != "F"));
    }

    [PinnedFact]
    public void No_design_consultant_was_asked() =>
        Assert.Equal(["equipment", "yards", "shipping"], Study.PartsOfTheirOwn);

    /// <summary>10 + 4 + 1 + 3 + 7 + 2 + 1 + 1: half of each firm's interviews.</summary>
    [PinnedFact]
    public void At_most_29_managers_can_have_been_heard_again() => Assert.Equal(29, Study.MostHeardAgain);

    [PinnedFact]
    public void Of_two_firms_both_Brazil_and_China_are_told() =>
        Assert.Equal(["A", "E"], Study.FirmsToldOfIn("Brazil", "China"));

    [PinnedFact]
    public void Interviews_by_activity_end_with_the_sum_of_all() =>
        Assert.Equal(["Total", "4", "18", "42", "64", "100%"],
            Study.Interviews.ToTableByActivity("By activity").Content.Rows[^1].Cells);
}
