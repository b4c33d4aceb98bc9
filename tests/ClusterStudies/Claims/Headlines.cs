using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

/// <summary>What stands: the headline claims with verdict, firmness and what hangs on each.</summary>
public sealed class Headlines
{
    private static readonly Claims All = Claims.Load();
    private static readonly IReadOnlyList<Contradiction> Contradictions = Contradiction.Load();
    private static readonly MaritimeStudy Maritime = MaritimeStudy.Load();
    private static readonly PhotonicsStudy Photonics = PhotonicsStudy.Load();

    private static readonly IReadOnlyList<Firmness> Firm = [.. Maritime.Firmness, .. Photonics.Firmness];

    private static readonly IReadOnlyList<Headline> OfBoth = Headline.Of(
        AuditLedger.FromNotebooks(All, SavedNotebooks()), Contradictions, Firm);

    private static string SavedNotebooks() =>
        Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "notebooks");

    private static Firmness Of(string claim) => Firm.Single(firm => firm.Claim == claim);

    [PinnedFact]
    public void Every_headline_claim_stands_there_once_with_what_hangs_on_it_and_what_would_turn_it()
    {
        var ids = All.All.Where(claim => claim.Importance == Importance.Headline).Select(claim => claim.Id);
        Assert.Equal(ids.Order(), OfBoth.Select(headline => headline.Claim.Id).Order());
        Assert.All(OfBoth, headline => Assert.NotEmpty(headline.HangsOn));
        Assert.All(OfBoth, headline => Assert.NotEmpty(headline.Turns));
    }

    [PinnedFact]
    public void Claims_of_one_topic_stand_together()
    {
        var topics = OfBoth.Select(headline => headline.Topic).ToList();
        Assert.Equal(topics.Distinct().Count(), topics.Where((topic, i) => i == 0 || topic != topics[i - 1]).Count());
    }

    [PinnedFact]
    public void Each_lists_the_contradictions_that_concern_it_with_what_weighs_most_first()
    {
        var share = OfBoth.Single(headline => headline.Claim.Id == "maritime/cluster-share");
        Assert.Equal("inclusion-rule", share.Contradictions[0].Id);
        Assert.Equal(ContradictionGrade.Hard, share.Contradictions[0].Grade);
        Assert.Equal(Contradictions.Count(c => c.Claims.Contains(share.Claim.Id)), share.Contradictions.Count);
    }

    // 26 of 47 is 55.3 percent, 26 of 48 is 54.2; 26 of 52 is one half.
    [PinnedFact]
    public void The_share_of_the_cluster_says_how_many_decisions_left_out_bring_it_down()
    {
        Assert.Contains("with 7 it is no longer about six in ten, with 11 no more than half",
            Of("maritime/cluster-share").Turns);
        // R: prop.test(26, 41, correct = FALSE)$conf.int is 0.4811 to 0.7641.
        Assert.StartsWith("26 of 41: 48% to 76%", Of("maritime/cluster-share").Interval);
    }

    [PinnedFact]
    public void First_entries_are_bounded_by_the_firms_that_made_them() =>
        Assert.Contains("7 firms can have made at most 17 of the 25 entries", Of("maritime/first-entries").Turns);

    [PinnedFact]
    public void The_contrast_of_the_largest_firms_names_the_firm_that_was_not_interviewed_again() =>
        Assert.EndsWith("not interviewed in the last period: C.", Of("maritime/largest-after-2008-cluster").Turns);

    [PinnedFact]
    public void Styles_are_counted_without_the_companies_that_go_nowhere()
    {
        Assert.Equal(["J", "M"], Photonics.NotAbroad.Select(company => company.Id));
        Assert.Contains("10 of 20 with either and 7 with the first", Of("photonics/less-than-half-orderly").Turns
            .ReplaceLineEndings(" "));
    }

    [PinnedFact]
    public void A_proposition_on_which_nobody_is_quoted_says_so() =>
        Assert.Contains("on Proposition 2, no executive is quoted", Of("photonics/exploiting-over-transferring").Turns);

    [PinnedFact]
    public void The_table_leads_to_the_cell_of_each_verdict()
    {
        var table = OfBoth.ToTable("What stands").Content;
        Assert.Equal(OfBoth.Select(headline => headline.Entry.Address), table.Rows.Select(row => row.Links[0]));
        Assert.Equal(OfBoth.Select(headline => headline.Entry.Verdict.Word.Code()), table.Rows.Select(row => row.Mark));
    }

    [PinnedFact]
    public void Claims_of_a_topic_are_summed_up_with_the_first_question_to_ask()
    {
        var line = OfBoth.On("The part of the cluster").InWords().ToString();
        var rule = Contradictions.Single(c => c.Id == "inclusion-rule");
        Assert.StartsWith("Verdicts: ", line);
        Assert.Contains($"The weightiest: {rule.Passage} (section 3.3) Against it: {rule.AgainstPassage}", line);
        Assert.EndsWith(rule.Question!, line);
    }

    [PinnedFact]
    public void A_topic_that_is_not_there_is_named_with_those_that_are() =>
        Assert.Contains("Early steps", Assert.Throws<ArgumentException>(() => OfBoth.On("Late steps")).Message);

    [PinnedFact]
    public void A_headline_claim_without_a_row_and_a_row_without_a_headline_claim_are_faults()
    {
        using var data = new Data.CopiedPackage();
        var rows = File.ReadAllText(Path.Combine(data.Folder, "photonics/headlines.csv"));
        data.Write("photonics/headlines.csv", rows.Replace("\nwidest-distance,", "\nmost-export,"));

        var faults = Assert.Throws<InvalidDataException>(() => Headline.Of(
            AuditLedger.FromNotebooks(All, SavedNotebooks()), Contradictions, Firm, data.Folder)).Message;

        Assert.Contains("most-export", faults);
        Assert.Contains("photonics/widest-distance", faults);
    }
}
