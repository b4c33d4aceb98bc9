using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Speaker labels held against Table 2, and Model 1 drawn from its nodes and links.</summary>
public sealed class SpeakersAndModel
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [Fact]
    public void Five_of_29_labels_do_not_agree_with_Table_2() =>
        Assert.Equal(["q10", "q13", "q14", "q26", "q30"],
            SpeakerLabel.Of(Study).Where(l => !l.Agrees).Select(l => l.Quotation.Id));

    [Fact]
    public void A_label_without_a_period_is_incomplete_and_its_period_cannot_be_told()
    {
        var label = SpeakerLabel.Of(Study).Single(l => l.Quotation.Id == "q26");
        Assert.Equal(("A, TM", false, true, null),
            (label.Text, label.IsComplete, label.PositionIsListed, label.PeriodHasInterview));
    }

    [Fact]
    public void A_firm_that_Table_2_does_not_have_cannot_be_told()
    {
        var label = new SpeakerLabel(Study.Quotations[1] with { Firm = "Z" }, null);
        Assert.Equal((false, null), (label.Agrees, label.PositionIsListed));
    }

    [Fact]
    public void Every_quotation_stands_behind_one_link_of_the_model()
    {
        var behind = EmergentModel.LinksOf(Study).SelectMany(link => link.Quotations).Select(q => q.Id).ToList();
        Assert.Equal(Study.Quotations.Select(q => q.Id), behind.Order());
    }

    [Fact]
    public void The_model_tells_every_link_and_its_quotations_in_its_text_alternative()
    {
        var figure = EmergentModel.ToChart(Study).Captioned("Model 1");
        Assert.All(EmergentModel.LinksOf(Study),
            link => Assert.Contains($"{link.Sentence} ({link.Quotations.Count})", figure.Alternative));
        Assert.StartsWith("A diagram of 12 boxes and 17 links", figure.Alternative);
    }
}
