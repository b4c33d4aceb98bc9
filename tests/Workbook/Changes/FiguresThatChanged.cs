using Workbook.Changes;

namespace Tests.Workbook.Changes;

public class FiguresThatChanged
{
    [Fact]
    public void A_bar_is_named_by_its_series_and_category() => Assert.Equal(
        [
            "Changed: 1 figure",
            "  Figure 1, Docks, South, Yards: 7 -> 8 (01.ipynb, cell 1)",
        ],
        TwoRuns.Lines(Compare("""{"type":"bar","name":"Docks","x":["North","South"],"y":[4,7]}""",
            """{"type":"bar","name":"Docks","x":["North","South"],"y":[4,8]}""")));

    [Fact]
    public void A_lying_bar_is_measured_along_the_other_axis() =>
        Assert.Equal([new PointChange("Docks", "South", "Coast", "7", "8")], Points(
            """{"type":"bar","orientation":"h","name":"Docks","y":["South"],"x":[7]}""",
            """{"type":"bar","orientation":"h","name":"Docks","y":["South"],"x":[8]}"""));

    [Fact]
    public void A_labelled_point_tells_both_its_values_and_the_series_it_moved_to()
    {
        const string empty = """{"type":"scatter","name":"two","x":[],"y":[]}""";
        const string one = """{"type":"scatter","name":"one","x":[1],"y":[2],"text":["V"]}""";
        var changes = Assert.Single(TwoRuns.Compare(
            [TwoRuns.Figure("Figure 1. All", one, empty)],
            [TwoRuns.Figure("Figure 1. All", """{"type":"scatter","name":"two","x":[1],"y":[3],"text":["V"]}""")])
            .Figures).Points;
        Assert.Equal([new("two", "V", "series", "one", "two"), new("two", "V", "Yards", "2", "3")], changes);
    }

    [Fact]
    public void Points_and_fields_that_came_or_went_have_no_other_value()
    {
        Assert.Equal([new PointChange("", "South", "Yards", null, "7")], Points(
            """{"type":"bar","x":["North"],"y":[4]}""", """{"type":"bar","x":["North","South"],"y":[4,7]}"""));
        Assert.Equal([new PointChange("", "row, right", "value", "2", "5")], Points(
            """{"type":"heatmap","x":["left","right"],"y":["row"],"z":[[1,2]]}""",
            """{"type":"heatmap","x":["left","right"],"y":["row"],"z":[[1,5]]}"""));
    }

    [Fact]
    public void An_interval_belongs_to_its_point() =>
        Assert.Equal([new PointChange("", "North", "interval", "3 to 6", "3 to 7")], Points(
            """{"type":"scatter","x":["North"],"y":[4],"error_y":{"array":[2],"arrayminus":[1]}}""",
            """{"type":"scatter","x":["North"],"y":[4],"error_y":{"array":[3],"arrayminus":[1]}}"""));

    [Fact]
    public void A_figure_drawn_otherwise_with_the_same_values_is_said_to_be_so() =>
        Assert.Contains("  Figure 1: drawn otherwise, with the same values (01.ipynb, cell 1)", TwoRuns.Lines(Compare(
            """{"type":"bar","x":["North"],"y":[4],"marker":{"color":"red"}}""",
            """{"type":"bar","x":["North"],"y":[4],"marker":{"color":"blue"}}""")));

    [Fact]
    public void A_figure_that_came_or_went_is_named()
    {
        var figure = TwoRuns.Figure("Figure 1. All", """{"type":"bar","x":["North"],"y":[4]}""");
        var sentence = TwoRuns.Sentence("One.");
        Assert.Contains("  Figure 1: the figure is gone (01.ipynb, cell 1)",
            TwoRuns.Lines(TwoRuns.Compare([sentence, figure], [sentence])));
        Assert.Contains("  Figure 1: a figure that was not there (01.ipynb, cell 1)",
            TwoRuns.Lines(TwoRuns.Compare([sentence], [sentence, figure])));
    }

    private static IReadOnlyList<PointChange> Points(string old, string now) =>
        Assert.Single(Compare(old, now).Figures).Points;

    private static ChangeReport Compare(string old, string now) => TwoRuns.Compare(
        [TwoRuns.Figure("Figure 1. All", old)], [TwoRuns.Figure("Figure 1. All", now)]);
}
