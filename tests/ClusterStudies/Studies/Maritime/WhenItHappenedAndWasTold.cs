using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>The timeline, and the years between fact and interview. Worked out by hand.</summary>
public sealed class WhenItHappenedAndWasTold
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [PinnedTheory]
    [InlineData("1980", 1980, 1980)]
    [InlineData("1984-1985", 1984, 1985)]
    [InlineData("1990s", 1990, 1999)]
    [InlineData("early 1980s", 1980, 1984)]
    [InlineData("late 1990s", 1996, 1999)]
    public void A_coded_year_is_read_as_years(string coded, int from, int to) =>
        Assert.Equal(new YearRange(from, to), YearRange.Parse(coded));

    [PinnedTheory]
    [InlineData("mid 1990s")]
    [InlineData("late 1997")]
    public void Another_form_is_refused(string coded) =>
        Assert.Throws<FormatException>(() => YearRange.Parse(coded));

    [PinnedTheory]
    [InlineData("q02", "31 to 33")]
    [InlineData("q05", "15 to 17")]
    [InlineData("q03", "5 to 7")]
    [InlineData("q17", "5 to 7")]
    [InlineData("q18", "12 to 17")]
    [InlineData("q19", "1 to 3")]
    public void A_quotation_with_year_and_period_was_told_so_many_years_after(string id, string years) =>
        Assert.Equal(years, $"{Study.Quoted(id).Recall}");

    [PinnedFact]
    public void The_other_quotations_lack_year_or_period() =>
        Assert.Equal(24, Study.Quotations.Count(q => q.Recall is null));

    [PinnedTheory]
    [InlineData("A", "0 to 33", "0 to 12", "0 to 5")]
    [InlineData("C", "7 to 28", "0 to 7", "0")]
    [InlineData("D", "11 to 33", "4 to 12", "0 to 5")]
    [InlineData("G", "0 to 28", "0 to 7", "0")]
    public void A_firm_tells_of_decisions_when_it_is_asked(string firm, params string[] years) =>
        Assert.Equal(years, Timeline.RecallByFirm(Study).Single(f => f.Firm == firm).Recalls.Select(r => $"{r}"));

    [PinnedFact]
    public void What_had_not_happened_yet_could_not_be_told() =>
        Assert.Null(Recall.Between(new(2008, 2013), new(2000, 2001)));

    [PinnedFact]
    public void The_quotation_of_an_event_speaks_of_the_same_year() =>
        Assert.All(Study.Events.Where(e => e.Quotation is not null),
            e => Assert.Equal(Study.Quoted(e.Quotation!).Years, e.Years));

    [PinnedFact]
    public void The_figure_has_events_decisions_and_interviews_in_words()
    {
        var alternative = Timeline.ToChart(Study).Captioned("Timeline").Alternative;
        Assert.Contains("19 decisions 2001-2007", alternative);
        Assert.Contains("42 interviews 2011-13", alternative);
        Assert.Contains("A looks at China (q02)", alternative);
    }
}
