using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Speaker labels held against Table 2, and Model 1 drawn from its nodes and links.</summary>
public sealed class SpeakersAndModel
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [PinnedFact]
    public void Five_of_29_labels_do_not_agree_with_Table_2() =>
        Assert.Equal(["q10", "q13", "q14", "q26", "q30"],
            SpeakerLabel.Of(Study).Where(l => !l.Agrees).Select(l => l.Quotation.Id));

    [PinnedFact]
    public void A_label_without_a_period_is_incomplete_and_its_period_cannot_be_told()
    {
        var label = SpeakerLabel.Of(Study).Single(l => l.Quotation.Id == "q26");
        Assert.Equal(("A, TM", false, true, null),
            (label.Text, label.IsComplete, label.PositionIsListed, label.PeriodHasInterview));
    }

    [PinnedFact]
    public void A_firm_that_Table_2_does_not_have_cannot_be_told()
    {
        var label = new SpeakerLabel(Study.Quotations[1] with { Firm = "Z" }, null);
        Assert.Equal((false, null), (label.Agrees, label.PositionIsListed));
    }

    [PinnedFact]
    public void Every_quotation_stands_behind_a_link_first_of_all_and_may_support_several()
    {
        var links = EmergentModel.LinksOf(Study);
        Assert.Equal(Study.Quotations.Select(q => q.Id), links.SelectMany(l => l.ByCode).Select(q => q.Id).Order());
        Assert.Equal(["cooperation → commitment", "presence-abroad → commitment", "commitment → motivation",
            "motivation → internationalization"],
            links.Where(l => l.Quotations.Any(q => q.Id == "q17")).Select(l => l.Arrow));
    }

    [PinnedFact]
    public void Only_that_decisions_bring_experience_is_said_without_quoting_anybody() =>
        Assert.Equal(["internationalization → experience"],
            EmergentModel.LinksOf(Study).Where(l => !l.IsQuoted).Select(l => l.Arrow));

    [PinnedTheory]
    [InlineData("egalitarianism → cluster-identity", 0, 3)]
    [InlineData("cooperation → cluster-identity", 2, 4)]
    [InlineData("egalitarianism → cooperation", 3, 2)]
    [InlineData("motivation → internationalization", 7, 0)]
    public void Interviews_and_literature_are_counted_apart(string arrow, int interviews, int literature)
    {
        var link = EmergentModel.LinksOf(Study).Single(l => l.Arrow == arrow);
        Assert.Equal((interviews, literature), (link.Quotations.Count, link.Literature.Count));
    }

    [PinnedFact]
    public void The_evidence_has_a_row_for_every_link_also_where_there_is_none()
    {
        var evidence = Study.EvidenceByLink();
        Assert.Equal(17, evidence.RowLabels.Count);
        Assert.Equal(0, evidence.RowTotals[evidence.RowLabels.ToList().IndexOf("internationalization → experience")]);
        Assert.Equal((4, 1), (evidence["cooperation → cluster-identity", "literature"],
            evidence["cooperation → cluster-identity", "no period"]));
    }

    [PinnedFact]
    public void The_model_tells_every_link_and_its_quotations_in_its_text_alternative()
    {
        var figure = EmergentModel.ToChart(Study).Captioned("Model 1");
        Assert.All(EmergentModel.LinksOf(Study),
            link => Assert.Contains($"{link.Sentence} ({link.Quotations.Count}", figure.Alternative));
        Assert.Contains("Cooperation is part of Cluster identity (2+4)", figure.Alternative);
        Assert.StartsWith("A diagram of 12 boxes and 17 links", figure.Alternative);
    }
}
