using System.Globalization;
using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>What the prose on the companies takes for granted holds, and fails where the data say so.</summary>
public sealed class ProsePremises
{
    private const string Companies = "photonics/companies.csv";

    [PinnedFact]
    public void The_published_data_bear_out_all_premises()
    {
        var study = PhotonicsStudy.Load();
        Assert.Equal([], study.CompanyPremises.All.Concat(study.PathwayPremises.All)
            .Where(premise => !premise.Holds).Select(premise => premise.ToString()));
    }

    [Fact]
    public void A_premise_says_what_was_compared() => Assert.Equal(
        new Premise("few", "yards are few", "7 yards, 1,000 harbours", true),
        Assert.Single(new Premises().That("few", "yards are few", true, $"{7} yards, {1000:#,0} harbours").All));

    [Fact]
    public void A_name_is_given_once() => Assert.Throws<ArgumentException>(() =>
        new Premises().That("few", "yards are few", true, $"").That("few", "harbours are few", true, $""));

    [PinnedFact]
    public void A_changed_cell_breaks_the_premises_that_rest_on_it()
    {
        using var data = new CopiedPackage();
        data.Replace(Companies, "\nI,8,10,55,", "\nI,8,10,15,");
        var study = PhotonicsStudy.Load(data.Folder);
        Assert.Equal("Changed since it was published. NA: not available.", study.Table1.Notes[0]);
        Assert.StartsWith("As published.", study.Table3.Notes[0]);
        Assert.Equal(
            ["table-1-as-published", "lines-overlap", "small-at-every-height"],
            study.CompanyPremises.All.Where(premise => !premise.Holds).Select(premise => premise.Id));
    }

    [PinnedTheory]
    [InlineData("D,50", "company D with 50% stands alone")]
    [InlineData("A,5 B,5", "all earn the same share, 5%")]
    [InlineData("A,10 B,5 C,10", "the most, 10%, is earned by A and C")]
    [InlineData("A,5 B,8", "company B earns most with 8%")]
    [InlineData("A,5 B,50", "company B with 50% stands alone")]
    public void Nobody_stands_alone_where_others_are_equal(string shares, string expected)
    {
        var study = PhotonicsStudy.Load();
        var invariant = CultureInfo.InvariantCulture;
        var companies = shares.Split(' ').Select(share => share.Split(',')).Select(share =>
            study.Companies[0] with { Id = share[0], LocalRevenuePercent = int.Parse(share[1], invariant) }).ToList();
        if (companies.Count == 1)
            companies.Add(companies[0] with { Id = "X", LocalRevenuePercent = 0 });
        Assert.Equal(expected, companies.MostLocal());
    }

    [PinnedFact]
    public void A_cross_check_that_held_is_a_premise_and_one_that_never_did_is_a_finding()
    {
        var checks = new CrossChecks().Of(MaritimeStudy.Load()).Of(PhotonicsStudy.Load());
        Assert.All(checks.Premises, premise => Assert.True(premise.Holds, premise.ToString()));
        Assert.Equal(checks.All.Count(check => check.Holds), checks.Premises.Count);
        Assert.Equal(checks.Premises.Count, checks.Premises.DistinctBy(premise => premise.Id).Count());

        using var data = new CopiedPackage();
        data.Replace(Companies, "\nI,8,10,55,", "\nI,8,85,55,");
        var broken = new CrossChecks().Of(PhotonicsStudy.Load(data.Folder)).Premises.Where(premise => !premise.Holds);
        Assert.Equal("all but 1 of 22: I", Assert.Single(broken).Comparison);
    }
}
