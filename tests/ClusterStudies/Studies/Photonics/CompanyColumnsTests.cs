using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>Companies as lettered marks in columns.</summary>
public class CompanyColumnsTests
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Every_company_has_a_mark_of_its_own_above_its_step()
    {
        var figure = CompanyColumns.Steps(Study.Companies, Study.ChainSteps, "Steps");
        var places = Places(figure);
        Assert.Equal(Study.Companies.Select(c => c.Id), places.Select(p => p.Letter).Order());
        Assert.Equal(places.Count, places.Select(p => (p.X, p.Y)).Distinct().Count());
        Assert.All(Study.Companies, c =>
            Assert.Equal(Study.ChainSteps.ToList().IndexOf(c.ChainLabel), places.Single(p => p.Letter == c.Id).X));
        Assert.Contains("dedicated program: 2 (U and V; predominantly orderly: U and V).", figure.Alternative);
    }

    [PinnedFact]
    public void The_predominantly_orderly_stand_below_the_others()
    {
        var places = Places(CompanyColumns.Steps(Study.Companies, Study.ChainSteps, "Steps"));
        Assert.All(Study.Companies.GroupBy(c => c.ChainLabel), step =>
            Assert.True(Highest(step.Where(c => c.IsOrderly), places) <= step.Count(c => c.IsOrderly)));
    }

    [PinnedFact]
    public void Companies_of_one_line_and_share_stand_side_by_side_around_the_middle_of_their_column()
    {
        var figure = CompanyColumns.Shares(Study.ByProductLine, "Shares");
        var places = Places(figure).Where(p => "AKUV".Contains(p.Letter)).ToList();
        Assert.Equal(2, places.Average(p => p.X), 9);
        Assert.Equal(4, places.Select(p => p.X).Distinct().Count());
        Assert.All(places, p => Assert.Equal(30, p.Y));
        Assert.Contains("Photonics Subsystems: 0 to 55 percent, median 12.5, highest I.", figure.Alternative);
    }

    private static double Highest(
        IEnumerable<Company> companies, IReadOnlyList<(string Letter, double X, double Y)> places) =>
        places.Where(p => companies.Any(c => c.Id == p.Letter)).Select(p => p.Y).DefaultIfEmpty().Max();

    private static IReadOnlyList<(string Letter, double X, double Y)> Places(Figure figure) =>
        [.. JsonNode.Parse(figure.ToPlotlyJson())!["data"]!.AsArray().SelectMany(trace => trace!["text"]!.AsArray()
            .Select((letter, i) => ((string)letter!, (double)trace["x"]![i]!, (double)trace["y"]![i]!)))];
}
