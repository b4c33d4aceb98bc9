using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class SpecificationCurves
{
    private static readonly Multiverse Results = Multiverse.Of<double[]>([1, 2, 3, 4, 5, 6, 7, 8],
        [new("first", "1", ("9", x => [9, .. x[1..]])),
            new("last", "8", ("0", x => [.. x[..7], 0]), ("7", x => [.. x[..7], 7]))],
        x => Spearman.Asymptotic(x, [2.0, 1, 4, 3, 6, 5, 8, 7]));

    private static readonly Figure Curve = Charts.SpecificationCurve(Results).Captioned("All combinations");

    [Fact]
    public void Draw_every_combination_once_and_every_choice_made_otherwise()
    {
        var traces = JsonNode.Parse(Curve.ToPlotlyJson())!["data"]!.AsArray();
        Assert.Equal(["p below 0.05", "p of 0.05 or more", "choices as they stand", "choice made otherwise"],
            traces.Select(trace => (string?)trace!["name"]));
        var estimates = traces.Take(2).SelectMany(trace => trace!["y"]!.AsArray().Zip(trace["x"]!.AsArray()))
            .OrderBy(point => (double)point.Second!).Select(point => (double)point.First!).ToList();
        Assert.Equal(Results.Known.Select(s => s.Result!.Estimate!.Value).Order(), estimates);
        Assert.Equal(Results.Specifications.Sum(s => s.Changed), traces[3]!["x"]!.AsArray().Count);
    }

    [Fact]
    public void Say_in_words_what_they_draw()
    {
        Assert.StartsWith($"A specification curve: {Results.Report}. first: 9: median ", Curve.Alternative);
        Assert.Contains("last: 0: median ", Curve.Alternative);
        Assert.EndsWith("of 2.", Curve.Alternative);
    }
}
