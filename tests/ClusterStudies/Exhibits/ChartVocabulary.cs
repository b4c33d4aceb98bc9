using System.Text.Json.Nodes;
using ClusterStudies;
using Deedle;
using Plotly.NET;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>The charts of the workbook: what they draw, and what they say to a reader who cannot see them.</summary>
public class ChartVocabulary
{
    private static readonly (string Name, double? Firms, double Turnover)[] Segments = [("Yards", 14, 26.3),
        ("Design", null, 2), ("Shipping", 19, 33.4)];

    private static readonly GenericChart Bars = Charts.Bars(Segments, s => s.Name,
        [("firms", s => s.Firms), ("turnover", s => s.Turnover)])
        .WithXAxis("Share (percent)", range: (0, 100)).WithYAxis("Segment");

    [Fact]
    public void Bars_lie_with_the_first_item_on_top_and_differ_in_hatching()
    {
        var figure = Json(Bars);
        Assert.Equal(["", "/"], figure["data"]!.AsArray()
            .Select(bar => (string?)bar!["marker"]!["pattern"]!["shape"]));
        Assert.Equal([Palette.Blue, Palette.Sky], figure["data"]!.AsArray()
            .Select(bar => (string?)bar!["marker"]!["color"]));
        Assert.Equal("h", (string?)figure["data"]![0]!["orientation"]);
        Assert.Equal("reversed", (string?)figure["layout"]!["yaxis"]!["autorange"]);
        Assert.Equal("group", (string?)figure["layout"]!["barmode"]);
        Assert.Equal("[0.0,100.0]", figure["layout"]!["xaxis"]!["range"]!.ToJsonString());
    }

    [Fact]
    public void The_text_alternative_names_axes_groups_and_values() =>
        Assert.Equal(
            "Horizontal bars side by side (across: Share (percent); up: Segment). "
                + "firms: Yards 14; Shipping 19. turnover: Yards 26.3; Design 2; Shipping 33.4.",
            Bars.Captioned("Shares").Alternative);

    [Fact]
    public void Words_can_be_added_to_the_text_alternative_or_stand_instead_of_it()
    {
        Assert.EndsWith("Shipping 33.4. No firm is missing.",
            Bars.Captioned("Shares", more: "No firm is missing.").Alternative);
        Assert.Equal("Three bars.", Bars.Captioned("Shares", alternative: "Three bars.").Alternative);
    }

    [Fact]
    public void Groups_that_share_no_name_have_whole_bars() =>
        Assert.Equal("overlay", (string?)Json(Charts.Bars(Segments, s => s.Name, s => s.Turnover,
        group: s => s.Firms is null ? "unknown" : "known"))["layout"]!["barmode"]);

    [Fact]
    public void Colours_can_be_chosen_and_bring_their_hatching() =>
        Assert.Equal(["x", ""], Json(Charts.StackedBars(Segments, s => s.Name,
        [("firms", s => s.Firms), ("turnover", s => s.Turnover)], colors: [Palette.Orange, Palette.Blue]))
            ["data"]!.AsArray().Select(bar => (string?)bar!["marker"]!["pattern"]!["shape"]));

    [Fact]
    public void A_frame_s_columns_of_numbers_are_its_bars()
    {
        var frame = Deedle.Frame.FromRecords(Segments.Select(s => new { s.Name, s.Turnover }))
            .IndexRows<string>("Name");
        Assert.Equal("Horizontal bars (across: Share). Turnover: Yards 26.3; Design 2; Shipping 33.4.",
            Charts.Bars(frame, "Share").Captioned("Shares").Alternative);
    }

    [Fact]
    public void Points_need_both_values_and_differ_in_symbol_and_colour()
    {
        var points = Charts.Points(Segments, s => s.Firms, s => s.Turnover, group: s => s.Name, text: s => s.Name);
        Assert.Equal(["circle", "diamond"], Json(points)["data"]!.AsArray()
            .Select(trace => (string?)trace!["marker"]!["symbol"]));
        Assert.Equal("Points. Yards: Yards at 14, 26.3. Shipping: Shipping at 19, 33.4.",
            points.Captioned("Points").Alternative);
    }

    [Fact]
    public void Intervals_that_share_a_label_stand_beside_each_other()
    {
        (string Period, string Reading, double Share)[] shares = [("until 2000", "stated", 50),
            ("until 2000", "difference", 40)];
        var chart = Charts.Intervals(shares, s => s.Period, s => s.Share, s => s.Share - 10, s => s.Share + 20,
            group: s => s.Reading);
        Assert.Equal(["[-0.06]", "[0.06]"], Json(chart)["data"]!.AsArray()
            .Select(trace => trace!["y"]!.ToJsonString()));
        Assert.Equal(
            "Points with intervals. stated: until 2000 50 (interval 40 to 70). "
                + "difference: until 2000 40 (interval 30 to 60).", chart.Captioned("Shares").Alternative);
    }

    [Fact]
    public void An_interval_without_end_is_drawn_a_tenth_beyond_the_largest_value()
    {
        var chart = Charts.Intervals([("all", 2.0, double.PositiveInfinity), ("some", 1.0, 10.0)], r => r.Item1,
            r => r.Item2, r => 0.5, r => r.Item3);
        Assert.Equal("[9.0,9.0]", Json(chart)["data"]![0]!["error_x"]!["array"]!.ToJsonString());
    }

    [Fact]
    public void A_log_axis_takes_its_range_in_its_own_values() =>
        Assert.Equal("[0.0,2.0]", Json(Bars.WithXAxis(log: true,
        range: (1, 100)))["layout"]!["xaxis"]!["range"]!.ToJsonString());

    [Fact]
    public void Setting_an_axis_leaves_the_chart_it_was_set_on_as_it_was()
    {
        _ = Bars.WithXAxis("Something else").WithHeight(100).WithLineAt(x: 3);
        Assert.Equal("Share (percent)", (string?)Json(Bars)["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Null(Json(Bars)["layout"]!["shapes"]);
        Assert.Equal(480, (int)Json(Bars)["layout"]!["height"]!);
    }

    [Fact]
    public void Lines_add_to_lines() =>
        Assert.Equal(3, Json(Bars.WithLineAt(x: 3)
        .WithLines([(0, 0, 1, 1), (1, 1, 2, 2)]))["layout"]!["shapes"]!.AsArray().Count);

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(chart.Captioned("A figure").ToPlotlyJson())!;
}
