using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace ClusterStudies;

/// <summary>
/// How charts look unless they say otherwise: size, fonts, colours, axes and legend. Every Plotly.NET chart begins
/// with it.
/// </summary>
internal static class HouseStyle
{
    public const string Fonts = "Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif";

    /// <summary>Width and height in pixels.</summary>
    public const int Width = 800, Height = 480;

    public static void Apply()
    {
        Defaults.DefaultWidth = Width;
        Defaults.DefaultHeight = Height;
        Defaults.DefaultTemplate = new Template().Set("layout", Layout());
    }

    private static Layout Layout() => new Layout()
        .Set("font", new Font().Set("family", Fonts).Set("size", 14).Set("color", Palette.Ink))
        .Set("paper_bgcolor", "#ffffff")
        .Set("plot_bgcolor", "#ffffff")
        .Set("colorway", Palette.InOrder)
        .Set("margin", new Margin().Set("l", 70).Set("r", 30).Set("t", 70).Set("b", 60))
        .Set("legend", new Legend()
            .Set("orientation", "h").Set("x", 0).Set("y", 1.02).Set("yanchor", "bottom"))
        .Set("xaxis", Axis())
        .Set("yaxis", Axis());

    private static LinearAxis Axis() => new LinearAxis()
        .Set("automargin", true)
        .Set("showline", true)
        .Set("showgrid", true)
        .Set("gridcolor", "#e3e6ea")
        .Set("linecolor", "#6b7280")
        .Set("zerolinecolor", "#9aa1ab")
        // Without it, plotly sets the title among long tick labels.
        .Set("title", new Title().Set("standoff", 10));
}
