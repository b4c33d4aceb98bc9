using ClusterStudies;

namespace Tests.ClusterStudies.Studies;

/// <summary>The contradictions of each study that lists them, held against its claims.</summary>
public sealed class ContradictionsAndClaims
{
    [Fact]
    public void Every_claim_that_a_contradiction_names_is_a_claim_of_its_study()
    {
        var claims = Claims.Load().All.Select(claim => claim.Id).ToHashSet();
        var named =
            from package in DataPackage.OpenAll()
            where package.Resources.Any(resource => resource.Name == "contradictions")
            from row in package.Rows("contradictions")
            from name in row.OptionalText("claims")?.Split("; ") ?? []
            select $"{package.Study}/{name}";

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(claims));
    }
}
