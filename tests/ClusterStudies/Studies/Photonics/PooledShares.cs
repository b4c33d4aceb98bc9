using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>What the missing revenue of a company leaves open of its line's share in dollars.</summary>
public class PooledShares
{
    private static readonly IReadOnlyList<ProductLine> Lines = PhotonicsStudy.Load().ByProductLine;

    private static readonly PooledPlace Optics = PooledPlace.Of(Lines, "Precision Optics");

    [PinnedFact]
    public void With_the_revenue_that_is_named_the_shares_are_equal()
    {
        var share = Lines.Single(line => line.Name == "Photonics Subsystems").PooledShare!.Value;
        var revenue = Optics.RevenueToReach(share)!.Value;
        var filled = Optics.Line with
        {
            Companies =
            [
                .. Optics.Line.Companies.Select(c => c.Id == "B" ? c with { RevenueUsdMillion = revenue } : c),
            ],
        };
        Assert.Equal(share, filled.PooledShare!.Value, 1e-9);
        Assert.Equal(9.27, revenue, 0.01);
    }

    [PinnedFact]
    public void The_line_that_is_highest_among_known_revenues_may_be_lowest() =>
        Assert.Equal("Company B has 10% from abroad and no known revenue. With it, Precision Optics fall below the "
            + "highest of the other lines (30.4%) once it takes in 0.9 million US dollars, and fall below the lowest "
            + "of the other lines (28.7%) once it takes in 9.3 million US dollars.", Optics.Report.ToString());

    [PinnedFact]
    public void A_line_without_a_gap_says_so() =>
        Assert.Equal("No single revenue is missing in Photonics Subsystems.",
            PooledPlace.Of(Lines, "Photonics Subsystems").Report.ToString());
}
