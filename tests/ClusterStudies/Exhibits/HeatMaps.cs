using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class HeatMaps
{
    private static readonly (string Line, string Style)[] Items =
        [("Optics", "Incremental"), ("Optics", "Incremental"), ("Optics", "Incremental"), ("Subsystems", "Orderly, also Incremental")];

    private static readonly Figure Example = CrossTable.Of(Items, "Style", i => i.Style, "Line", i => i.Line).ToHeatMap("Style by line", (row, column) => $"<{row} in {column}>");

    [Fact]
    public void The_text_alternative_tells_every_cell() =>
        Assert.Equal(
            "Incremental: Optics 3 (<Incremental in Optics>); Subsystems 0. Orderly, also Incremental: Optics 0; Subsystems 1 (<Orderly, also Incremental in Subsystems>).",
            Example.Alternative);

    [Fact]
    public void The_first_row_stands_on_top() =>
        Assert.Equal(["Orderly,<br>also Incremental", "Incremental"], Assert.IsType<HeatmapTrace>(Example.Traces[0]).Y!.Cast<string>());

    [Fact]
    public void Only_dark_cells_have_white_letters() =>
        Assert.Equal(["#ffffff"], Example.Layout.Annotations!.Where(a => a.Font!.Color != Palette.Ink).Select(a => a.Font!.Color));
}
