using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class Figures
{
    private static Figure Example(string caption = "Revenue by line") => new(caption, "Bars: optics 3, photonics 4.",
        [new BarTrace { X = new[] { "Optics", "Photonics" }, Y = new double?[] { 3, null }, Marker = new Marker { Color = Palette.Blue, Pattern = new Pattern("/") } }],
        new Layout { XAxis = new Axis { Title = "Product line" }, YAxis = new Axis { Title = "Companies", RangeMode = "tozero" } });

    [Fact]
    public void Json_has_the_names_and_shapes_that_plotly_expects()
    {
        var json = JsonNode.Parse(Example().ToPlotlyJson())!;
        Assert.Equal("bar", (string?)json["data"]![0]!["type"]);
        Assert.Equal("""["Optics","Photonics"]""", json["data"]![0]!["x"]!.ToJsonString());
        Assert.Equal("[3,null]", json["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("/", (string?)json["data"]![0]!["marker"]!["pattern"]!["shape"]);
        Assert.Equal("Product line", (string?)json["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal("tozero", (string?)json["layout"]!["yaxis"]!["rangemode"]);
        Assert.Equal("Revenue by line", (string?)json["layout"]!["meta"]!["caption"]);
        Assert.Equal("Bars: optics 3, photonics 4.", (string?)json["layout"]!["meta"]!["alternative"]);
    }

    [Fact]
    public void What_is_not_a_number_is_drawn_as_missing() =>
        Assert.Contains("\"y\":[null,1.5]", new Figure("c", "a", [new ScatterTrace { X = new[] { 1, 2 }, Y = new[] { double.NaN, 1.5 } }], new Layout()).ToPlotlyJson());

    [Fact]
    public void The_same_figure_gives_the_same_bytes() => Assert.Equal(Example().ToHtml(), Example().ToHtml());

    [Fact]
    public void Html_tells_caption_and_alternative_without_scripts()
    {
        var figure = new HtmlParser().ParseDocument(Example("A </script> & B").ToHtml()).QuerySelector("figure")!;
        Assert.Equal("A </script> & B", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("Bars: optics 3, photonics 4.", figure.QuerySelector("p")!.TextContent);
        Assert.Equal("Bars: optics 3, photonics 4.", figure.QuerySelector("[role=group]")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Front_ends_and_rendered_pages_draw_with_the_same_copy_of_plotly() =>
        Assert.Equal((global::Workbook.Pictures.PlotlyBundle.NetworkAddress, global::Workbook.Pictures.PlotlyBundle.Integrity), (FigureHtml.PlotlyAddress, FigureHtml.PlotlyIntegrity));

    [Fact]
    public void A_figure_without_traces_or_alternative_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Figure("c", "a", [], new Layout()));
        Assert.Throws<ArgumentException>(() => new Figure("c", "", [new BarTrace()], new Layout()));
    }
}
