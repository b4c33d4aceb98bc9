using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class Figures
{
    private static Figure Example(string caption = "Revenue by line") =>
        Charts.Bars([("Optics", 3.0), ("Photonics", (double?)null)], line => line.Item1, line => line.Item2,
        vertical: true)
            .WithXAxis("Product line").WithYAxis("Companies").Captioned(caption, "Bars: optics 3, photonics 4.");

    [Fact]
    public void Json_has_the_names_and_shapes_that_plotly_expects()
    {
        var json = JsonNode.Parse(Example().ToPlotlyJson())!;
        Assert.Equal("bar", (string?)json["data"]![0]!["type"]);
        Assert.Equal("""["Optics","Photonics"]""", json["data"]![0]!["x"]!.ToJsonString());
        Assert.Equal("[3.0,null]", json["data"]![0]!["y"]!.ToJsonString());
        Assert.Equal("Product line", (string?)json["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal("Revenue by line", (string?)json["layout"]!["meta"]!["caption"]);
        Assert.Equal("Bars: optics 3, photonics 4.", (string?)json["layout"]!["meta"]!["alternative"]);
        Assert.Equal("""{"responsive":true,"displaylogo":false}""", json["config"]!.ToJsonString());
    }

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
        Assert.Equal((global::Workbook.Pictures.PlotlyBundle.NetworkAddress,
        global::Workbook.Pictures.PlotlyBundle.Integrity), (FigureHtml.PlotlyAddress, FigureHtml.PlotlyIntegrity));
}
