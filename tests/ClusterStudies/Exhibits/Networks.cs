using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public sealed class Networks
{
    private static readonly NetworkStyle Arrow = new("leads to", Palette.Ink);
    private static readonly NetworkStyle Tie = new("tied", Palette.Grey, HasHead: false);
    private static readonly NetworkNode[] Nodes = [new("a", "First", 0, 0),
        new("b", "Second, with a long label", 1, 0), new("c", "Third", 2, 1)];

    [Fact]
    public void Boxes_links_and_numbers_are_drawn_the_same_every_time()
    {
        var figure = Draw(new("a", "b", Arrow, "3", true, "First leads to Second"),
            new("a", "c", Tie, "0", false, "First is tied to Third"));
        Assert.Equal(figure.ToPlotlyJson(),
            Draw(new("a", "b", Arrow, "3", true, "First leads to Second"),
                new("a", "c", Tie, "0", false, "First is tied to Third"))
            .ToPlotlyJson());
        var layout = JsonNode.Parse(figure.ToPlotlyJson())!["layout"]!;
        var shapes = layout["shapes"]!.AsArray();
        Assert.Equal(3, shapes.Count(s => s!["type"]!.GetValue<string>() == "rect"));
        Assert.Equal(3, shapes.Count(s => s!["type"]!.GetValue<string>() == "line"));
        Assert.Single(layout["annotations"]!.AsArray(), a => a!["showarrow"]!.GetValue<bool>());
        Assert.Equal("""["3","0"]""", JsonNode.Parse(
            figure.ToPlotlyJson())!["data"]!.AsArray()[^1]!["text"]!.ToJsonString());
    }

    [Fact]
    public void The_text_alternative_lists_every_link() =>
        Assert.Equal("A diagram of 3 boxes and 1 link, from left to right. "
            + "Each link carries its number of cases. First leads to Second (3).",
            Draw(new NetworkLink("a", "b", Arrow, "3", true, "First leads to Second")).Alternative);

    [Fact]
    public void Boxes_do_not_overlap_and_stay_inside_the_figure()
    {
        var rectangles = JsonNode.Parse(Draw(new NetworkLink("a", "b", Arrow, "3", true, "x"))
            .ToPlotlyJson())!["layout"]!["shapes"]!.AsArray()
            .Where(s => s!["type"]!.GetValue<string>() == "rect")
            .Select(s => (X0: Number(s, "x0"), X1: Number(s, "x1"))).OrderBy(r => r.X0).ToList();
        Assert.All(rectangles, r => Assert.InRange(r.X0, 0, 800));
        Assert.All(rectangles, r => Assert.InRange(r.X1, 0, 800));
        Assert.All(rectangles.Zip(rectangles.Skip(1)), pair => Assert.True(pair.First.X1 < pair.Second.X0));
    }

    [Fact]
    public void Long_labels_break_at_spaces() =>
        Assert.Contains("\"Second, with a<br>long label\"", Draw(new NetworkLink("a", "b", Arrow, "3", true, "x"))
        .ToPlotlyJson());

    [Fact]
    public void A_link_to_a_box_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<ArgumentException>(() =>
        Draw(new NetworkLink("a", "nowhere", Arrow, "1", true, "x"))).Message);

    private static Figure Draw(params NetworkLink[] links) =>
        Charts.Network("cases", Nodes, links).Captioned("A diagram");

    private static double Number(JsonNode? shape, string name) => shape![name]!.GetValue<double>();
}
