using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

public class CompanyMarks
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Product_lines_differ_in_shape_and_in_lightness()
    {
        var marks = Study.Companies.Select(c => CompanyMark.Of(c.ProductLine)).Distinct().ToList();
        Assert.Equal(3, marks.Select(m => m.Symbol).Distinct().Count());
        Assert.True(SmallestStep(marks) > 0.15, "In grey, two product lines look alike.");
    }

    [PinnedFact]
    public void Styles_of_behavior_differ_in_shape_and_in_lightness()
    {
        var marks = Study.Companies.Select(c => CompanyMark.Of(c.Descriptor1)).Distinct().ToList();
        Assert.Equal(2, marks.Select(m => m.Symbol).Distinct().Count());
        Assert.True(SmallestStep(marks) > 0.15, "In grey, two styles look alike.");
    }

    [PinnedFact]
    public void A_label_that_is_new_in_the_data_has_a_mark_too() =>
        Assert.Equal("pentagon", CompanyMark.Of("Fiber Optics").Symbol);

    [PinnedFact]
    public void Companies_that_share_a_value_stand_side_by_side()
    {
        var three = Study.Companies.Where(c => c.Id is "B" or "P" or "T").ToList();
        var place = CompanyPoints.SideBySide(three, _ => 2, c => c.InternationalRevenuePercent, step: 0.5);
        Assert.Equal([1.5, 2, 2.5], three.Select(c => place[c.Id]));
    }

    [PinnedFact]
    public void Every_company_with_values_on_both_axes_is_drawn_once_with_its_letter()
    {
        var figure = RevenueAndShare.ToFigure(Study.Companies, c => c.ProductLine, "product line");
        var letters = JsonNode.Parse(figure.ToPlotlyJson())!["data"]!.AsArray()
            .SelectMany(trace => trace!["text"]!.AsArray()).Select(text => (string?)text).Order();
        Assert.Equal(Study.Companies.Where(c => c.RevenueUsdMillion is not null).Select(c => c.Id), letters);
        Assert.Contains("the 20 companies with known revenue", figure.Caption);
        Assert.Contains("across: Revenue (USD million, logarithmic scale); up: Revenue from abroad (% of revenue)",
            figure.Alternative);
        Assert.Contains("Precision Optics: T at 2.2, 10; H at 4, 5", figure.Alternative);
    }

    private static double SmallestStep(IReadOnlyList<PointMark> marks)
    {
        var shades = marks.Select(m => Lightness(m.Fill)).Order().ToList();
        return shades.Zip(shades.Skip(1), (a, b) => b - a).Min();
    }

    private static double Lightness(string color)
    {
        var rgb = Enumerable.Range(0, 3).Select(i => Convert.ToInt32(color.Substring(1 + 2 * i, 2), 16) / 255.0)
            .ToList();
        return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }
}
