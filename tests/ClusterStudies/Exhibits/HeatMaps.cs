using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class HeatMaps
{
    private static readonly (string Line, string Style)[] Items =
        [("Optics", "Incremental"), ("Optics", "Incremental"), ("Optics", "Incremental"),
            ("Subsystems", "Orderly, also Incremental")];

    private static readonly Figure Example = Charts.HeatMap(CrossTable.Of(Items, "Style", i => i.Style, "Line",
        i => i.Line), (row, column) => $"{row} in {column}")
        .Captioned("Style by line");

    private static readonly JsonNode Json = JsonNode.Parse(Example.ToPlotlyJson())!;

    [Fact]
    public void The_text_alternative_tells_every_cell() =>
        Assert.Equal("A grid of numbers, darker for more (across: Line; up: Style). "
            + "Incremental: Optics 3 (Incremental in Optics), Subsystems 0; "
            + "Orderly, also Incremental: Optics 0, Subsystems 1 (Orderly, also Incremental in Subsystems).",
            Example.Alternative);

    [Fact]
    public void The_first_row_stands_on_top()
    {
        Assert.Equal("""["Incremental","Orderly,<br>also Incremental"]""",
            Json["data"]![0]!["y"]!.ToJsonString(SavedJson.Readable));
        Assert.Equal("reversed", (string?)Json["layout"]!["yaxis"]!["autorange"]);
    }

    [Fact]
    public void Only_dark_cells_have_white_letters()
    {
        var colors = Json["layout"]!["annotations"]!.AsArray()
            .ToLookup(a => (string?)a!["font"]!["color"], a => (string?)a!["text"]);
        Assert.Equal(["3<br>Incremental in Optics"], colors["#ffffff"]);
        Assert.Equal(3, colors[Palette.Ink].Count());
    }
}
