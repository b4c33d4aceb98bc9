using System.Text.Json.Nodes;
using ClusterStudies;
using Plotly.NET.CSharp;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>Charts that readers make with Plotly.NET or XPlot.Plotly themselves become figures, too.</summary>
public class ForeignCharts
{
    private static readonly double[] Values = [1, double.NaN, 3];

    [Fact]
    public void A_chart_of_plotly_net_begins_in_the_house_style()
    {
        var layout = Json(Chart.Column<double, string, string>(Values, Keys: new[] { "a", "b", "c" })
            .Captioned("Mine"))["layout"]!;
        Assert.Equal((800, 480), ((int)layout["width"]!, (int)layout["height"]!));
        Assert.Equal(Palette.Ink, (string?)layout["template"]!["layout"]!["font"]!["color"]);
        // Plotly.NET's own template is 8 KB, in every figure.
        Assert.InRange(layout["template"]!.ToJsonString().Length, 1, 1000);
    }

    [Fact]
    public void What_is_not_a_number_is_drawn_as_missing()
    {
        Assert.Equal("[1.0,null,3.0]", Json(Chart.Column<double, string, string>(Values,
            Keys: new[] { "a", "b", "c" }).Captioned("Mine"))["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("[1.0,null,3.0]", Json(XPlot.Plotly.Chart.Bar(Values)
            .Captioned("Mine"))["data"]![0]!["x"]!.ToJsonString());
    }

    [Fact]
    public void Caption_and_alternative_stand_in_the_saved_figure_and_two_runs_give_the_same_bytes()
    {
        static Figure Mine() => Chart.Column<double, string, string>([2, 3], Keys: new[] { "a", "b" }, Name: "mine")
            .Captioned("Mine");
        Assert.Equal("""{"caption":"Mine","alternative":"Vertical bars. mine: a 2; b 3."}""",
            Json(Mine())["layout"]!["meta"]!.ToJsonString());
        Assert.Equal(Mine().ToPlotlyJson(), Mine().ToPlotlyJson());
    }

    [Fact]
    public void The_old_schema_of_xplot_is_lifted()
    {
        var chart = XPlot.Plotly.Chart.Line(new[] { 1, 2 });
        chart.WithTitle("Growth");
        chart.WithXTitle("Year");
        var layout = Json(chart.Captioned("Mine"))["layout"]!;
        Assert.Equal("Growth", (string?)layout["title"]!["text"]);
        Assert.Equal("Year", (string?)layout["xaxis"]!["title"]!["text"]);
        Assert.DoesNotContain("_isSubplotObj", layout.ToJsonString());
        Assert.Equal((800, 480), ((int)layout["width"]!, (int)layout["height"]!));
    }

    [Fact]
    public void A_size_that_was_set_stays()
    {
        var chart = XPlot.Plotly.Chart.Line(new[] { 1, 2 });
        chart.WithSize(400, 300);
        Assert.Equal(400, (int)Json(chart.Captioned("Mine"))["layout"]!["width"]!);
        Assert.Equal(300, (int)Json(Chart.Column<int, int, int>([1]).WithSize(400, 300)
            .Captioned("Mine"))["layout"]!["height"]!);
    }

    [Fact]
    public void A_marker_given_to_a_bar_keeps_its_hatching_only_if_it_is_set_afterwards()
    {
        // Plotly.NET 6.0 takes the pattern from an argument of its own and overwrites the marker's: the reason why
        // Charts builds its bars itself.
        var marker = new Plotly.NET.TraceObjects.Marker();
        marker.SetProperty("pattern", new { shape = "/" });
        var bar = Chart.Bar<int, int, int>([1], Marker: marker);
        Assert.NotEqual("/", (string?)Json(bar.Captioned("Mine"))["data"]![0]!["marker"]!["pattern"]?["shape"]);
    }

    [Fact]
    public void A_chart_that_draws_nothing_or_has_no_caption_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Chart.Combine([]).Captioned("Empty"));
        Assert.Throws<ArgumentException>(() => Chart.Column<int, int, int>([1]).Captioned(" "));
    }

    private static JsonNode Json(Figure figure) => JsonNode.Parse(figure.ToPlotlyJson())!;
}
