using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>What the maritime files say of each other where no key can hold them together.</summary>
public sealed class TextAgainstText
{
    private static readonly DataPackage Data = MaritimeStudy.Load().Data;

    private static readonly IReadOnlyList<string> Named = [.. Data.Rows("contradictions")
        .SelectMany(row => row.OptionalText("claims")?.Split("; ") ?? [])];

    [PinnedFact]
    public void A_contradiction_names_claims_of_the_list()
    {
        var listed = Data.Rows("claims").Select(row => row.Text("id")).ToHashSet();
        Assert.DoesNotContain(Named, name => !listed.Contains($"maritime/{name}"));
    }

    [PinnedFact]
    public void Every_claim_that_the_data_contradict_is_in_a_contradiction()
    {
        var differing = Data.Rows("claims").Where(row => row.OptionalBoolean("held_when_published") == false)
            .Select(row => row.Text("id")["maritime/".Length..]);
        Assert.Empty(differing.Except(Named));
    }

    [PinnedFact]
    public void An_inclusion_rule_and_a_denial_are_among_the_hard_ones() =>
        Assert.Superset(
            new HashSet<string> { "inclusion-rule", "duty-denied" },
            Data.Rows("contradictions").Where(row => row.Text("grade") == "hard")
                .Select(row => row.Text("id")).ToHashSet());

    [PinnedFact]
    public void The_codes_of_a_quotation_lead_to_one_of_the_links_that_it_supports()
    {
        var links = Data.Rows("quotation-links")
            .Select(row => (row.Text("quotation"), row.Text("from"), row.Text("to"))).ToHashSet();
        var coded =
            from quotation in Data.Rows("quotations")
            join link in Data.Rows("model-links")
                on (quotation.Text("identity_claim"), quotation.Text("mechanism"))
                equals (link.OptionalText("identity_claim"), link.OptionalText("mechanism"))
            select (quotation.Text("id"), link.Text("from"), link.Text("to"));
        Assert.Subset(links, coded.ToHashSet());
    }

    [PinnedFact]
    public void Every_claim_is_part_of_the_identity_by_literature_at_least()
    {
        var literature = Data.Rows("source-links").Where(row => row.Text("to") == "cluster-identity");
        Assert.Equal(
            Data.Rows("identity-claims").Select(row => row.Text("claim")).Order(),
            literature.Select(row => row.Text("from")).Distinct().Order());
    }

    [PinnedFact]
    public void No_event_ends_before_it_begins() =>
        Assert.DoesNotContain(Data.Rows("events"),
            row => row.OptionalInteger("year_to") < row.OptionalInteger("year_from"));
}
