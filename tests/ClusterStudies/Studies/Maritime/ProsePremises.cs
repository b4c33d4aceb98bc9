using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>What the prose on the maritime study takes for granted holds, and fails where the data say so.</summary>
public sealed class ProsePremises
{
    [PinnedFact]
    public void The_published_data_bear_out_all_premises() => Assert.Equal([], Broken(MaritimeStudy.Load()));

    [PinnedTheory]
    [InlineData("quotations", "\nq04,4.4,A,MM,2,entrepreneurship", "\nq04,4.4,A,MM,2,egalitarianism",
        "egalitarianism-told-last")]
    [InlineData("interviews", "\nC,Design-equipment-yards,\"TM, MM\",,2,,2",
        "\nC,Design-equipment-yards,\"TM, MM\",,2,1,3",
        "firm-c-not-asked-again")]
    [InlineData("overview", "\nYards,14,1750,", "\nYards,14,750,", "yards-turn-over-most")]
    public void A_changed_cell_breaks_the_premises_that_rest_on_it(
        string file, string found, string changed, params string[] broken)
    {
        using var data = new CopiedPackage();
        data.Replace($"maritime/{file}.csv", found, changed);
        Assert.Equal(broken, Broken(MaritimeStudy.Load(data.Folder)));
    }

    private static IEnumerable<string> Broken(MaritimeStudy study) =>
        study.DecisionPremises(DecisionCounts.Of(study)).All
            .Concat(study.ClusterPremises.All).Concat(study.IdentityPremises.All)
            .Where(premise => !premise.Holds).Select(premise => premise.Id);
}
