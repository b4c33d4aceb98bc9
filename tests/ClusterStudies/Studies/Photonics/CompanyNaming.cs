using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

public class CompanyNaming
{
    [PinnedTheory]
    [InlineData("none")]
    [InlineData("A", "A")]
    [InlineData("A and B", "A", "B")]
    [InlineData("A, B and C", "A", "B", "C")]
    public void Words_are_listed_as_in_a_text(string expected, params string[] words) =>
        Assert.Equal(expected, words.Listed());

    [PinnedFact]
    public void Companies_are_named_by_their_letters() =>
        Assert.Equal("F, H and I", PhotonicsStudy.Load().Companies.Where(c => !c.Profitable).Letters());
}
