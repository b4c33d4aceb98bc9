using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>The reconstruction of Figure 1.</summary>
public class OpportunityMaps
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    private static double? Abroad(Company c) => c.RevenueUsdMillion * c.InternationalRevenuePercent / 100;

    private static readonly OpportunityMap Map = OpportunityMap.Of(Study.Companies, Study.ExpertiseOrder, Abroad);

    [PinnedFact]
    public void Every_company_has_a_place() =>
        Assert.Equal(Study.Companies.Select(c => c.Id), Map.Companies.Select(p => p.Company.Id).Order());

    [PinnedFact]
    public void Expertise_runs_across_and_what_is_off_the_line_stands_beyond_its_end() =>
        Assert.All(Map.Companies, placed => Assert.Equal(
            placed.Company.Expertise == "Service Value Added" ? 6 : placed.Company.ExpertisePosition, (int)placed.X));

    [PinnedFact]
    public void Each_company_stands_in_the_lane_of_its_relocatability() =>
        Assert.All(Map.Companies, placed =>
        {
            var lane = Map.Lanes.Single(l => l.Label == placed.Company.Relocatability);
            Assert.InRange(placed.Y, lane.From + 0.5, lane.To - 0.5);
        });

    [PinnedFact]
    public void No_mark_touches_another()
    {
        foreach (var (a, b) in Map.Companies.SelectMany(a => Map.Companies.Where(b => a != b && a.X == b.X)
            .Select(b => (a, b))))
        {
            Assert.True(Math.Abs(a.Y - b.Y) * 45 > (Map.Size(a.Company) + Map.Size(b.Company)) / 2,
                $"{a.Company.Id} and {b.Company.Id} overlap.");
        }
    }

    [PinnedFact]
    public void Areas_are_in_proportion_whatever_the_shape()
    {
        // C is a square (area: side squared), E a circle; C sells 25 million abroad, E 8.
        double Size(string id) => Map.Size(Study.Companies.Single(c => c.Id == id));
        Assert.Equal(25.0 / 8, Math.Pow(Size("C"), 2) / (Math.PI / 4 * Math.Pow(Size("E"), 2)), 6);
    }

    [PinnedFact]
    public void Companies_whose_revenue_is_not_known_are_marked_as_such()
    {
        var open = JsonNode.Parse(Map.ToFigure("Figure 1", "revenue from abroad").ToPlotlyJson())!["data"]!.AsArray()
            .Where(trace => ((string?)trace!["name"])!.EndsWith("revenue not known", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(["B", "G"], open.SelectMany(trace => trace!["text"]!.AsArray())
            .Select(text => ((string?)text)!.Trim()).Order());
        Assert.All(open, trace => Assert.EndsWith("-open-dot", (string?)trace!["marker"]!["symbol"]));
    }

    [PinnedFact]
    public void The_text_alternative_tells_where_everybody_stands() =>
        Assert.Contains("Relocatability Ease: Both: L; Design--crafts manufacturing: Q; Design: N, A and D; "
            + "Service Value Added: S.", Map.ToFigure("Figure 1", "revenue from abroad").Alternative);
}
