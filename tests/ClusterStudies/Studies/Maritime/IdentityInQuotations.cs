using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Appendix 1 and the interview quotations counted. Worked out by hand.</summary>
public sealed class IdentityInQuotations
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [PinnedFact]
    public void Appendix_1_quotes_seven_works_and_one_of_them_for_every_claim()
    {
        Assert.Equal(7, Study.IdentityWorks.Count);
        var work = Study.IdentityWorks[0];
        Assert.Equal(("Løseth", 2011, 4, 4), (work.Author, work.Year, work.Quotations.Count, work.Claims));
    }

    [PinnedFact]
    public void A_quotation_is_found_by_its_id_and_names_its_period_and_markets()
    {
        Assert.Equal(["Latvia", "Vietnam"], Study.Quoted("q19").Markets);
        Assert.Equal("2007-08", Study.Quoted("q04").InterviewPeriod!.Name);
        Assert.Null(Study.Quoted("q26").InterviewPeriod);
        Assert.Empty(Study.Quoted("q01").Markets);
        Assert.Throws<KeyNotFoundException>(() => Study.Quoted("q31"));
    }

    [PinnedFact]
    public void A_quotation_that_names_two_markets_is_counted_in_each()
    {
        var byMarket = Study.QuotationsByMarket();
        Assert.Equal((2, 1), (byMarket["Latvia", "commitment"], byMarket["Vietnam", "commitment"]));
    }

    [PinnedFact]
    public void Fourteen_quotations_illustrate_cooperation_thirteen_of_them_as_commitment()
    {
        Assert.Equal(14, Study.QuotationsOf(Study.IdentityClaims.Single(c => c.Claim == "cooperation")).Count);
        Assert.Equal(13, Study.QuotationsByClaim()["cooperation", "commitment"]);
    }

    [PinnedFact]
    public void Firm_E_speaks_more_often_than_it_was_interviewed()
    {
        var voice = FirmVoice.Of(Study).Single(v => v.Firm == "E");
        Assert.Equal((14, 10, 14 / 64.0, 10 / 29.0),
            (voice.Interviews, voice.Quotations, voice.ShareOfInterviews, voice.ShareOfQuotations));
        Assert.Equal("E 14 and 10", FirmVoice.InNumbers([voice]));
    }

    [PinnedTheory]
    [InlineData("q26", "q26 (A, TM: incomplete)")]
    [InlineData("q10", "q10 (F, Chairman, 3: position not listed)")]
    [InlineData("q13", "q13 (L, CEO, 3: position not listed and no interview in the period)")]
    public void A_label_says_what_is_wrong_with_it(string id, string text) =>
        Assert.Equal(text, SpeakerLabel.Of(Study).Single(l => l.Quotation.Id == id).WithFault);

    [PinnedFact]
    public void The_claims_form_a_group_for_each_mechanism_that_they_shape()
    {
        var groups = EmergentModel.GroupsOf(Study);
        Assert.Equal(2, groups.Count);
        Assert.Equal(["entrepreneurship"], groups.Single(g => g.Claims.Count == 1).Claims);
    }
}
