using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>What the list of contradictions says of the claims, where no key can hold them together.</summary>
public sealed class TextAgainstText
{
    private static readonly DataPackage Data = PhotonicsStudy.Load().Data;

    private static readonly IReadOnlyList<string> Named = [.. Data.Rows("contradictions")
        .SelectMany(row => row.OptionalText("claims")?.Split("; ") ?? []).Select(name => $"photonics/{name}")];

    [PinnedFact]
    public void A_contradiction_names_claims_of_the_list() =>
        Assert.Empty(Named.Except(Data.Rows("claims").Select(row => row.Text("id"))));

    [PinnedFact]
    public void Every_claim_that_the_data_contradict_is_in_a_contradiction() =>
        Assert.Empty(Data.Rows("claims").Where(row => row.OptionalBoolean("held_when_published") == false)
            .Select(row => row.Text("id")).Except(Named));

    [PinnedFact]
    public void What_the_codebook_and_the_second_reader_named_is_among_them() =>
        Assert.Superset(
            new HashSet<string>
            {
                "no-exception-for-programs", "waiting-or-searching", "one-ground-two-styles", "plan-not-yet-taken",
                "all-or-most-at-conferences", "purchases-in-east-germany", "exclusive-or-two-descriptors",
                "promised-figure",
            },
            Data.Rows("contradictions").Select(row => row.Text("id")).ToHashSet());

    [PinnedFact]
    public void Places_are_sections_of_the_text()
    {
        var sections = Data.Rows("sections").Select(row => row.Text("section")).Append("the whole text").ToHashSet();
        Assert.All(Data.Rows("contradictions"), row => Assert.Contains(row.Text("section"), sections));
        Assert.All(Data.Rows("contradictions"), row => Assert.Contains(row.Text("against_section"), sections));
    }
}
