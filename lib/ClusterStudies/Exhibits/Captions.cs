using Plotly.NET;
using XPlot.Plotly;

namespace ClusterStudies;

/// <summary>Makes a figure of a chart.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>The chart as a figure.</summary>
    /// <param name="chart">The chart, of <see cref="Charts"/> or of Plotly.NET.</param>
    /// <param name="caption">What it shows, of what, and n; no sentence, no full stop.</param>
    /// <param name="alternative">What a reader who cannot see it should know; by default it is written from the
    /// chart's data.</param>
    /// <param name="more">What to add to the text written from the data.</param>
    /// <exception cref="ArgumentException">There is no caption, or the chart draws nothing.</exception>
    public static Figure Captioned(this GenericChart chart, string caption, string? alternative = null,
        string? more = null) =>
        new(caption, ChartJson.Of(chart), alternative, more);

    /// <summary>A chart of XPlot.Plotly as a figure.</summary>
    /// <inheritdoc cref="Captioned(GenericChart, string, string, string)"/>
    public static Figure Captioned(this PlotlyChart chart, string caption, string? alternative = null,
        string? more = null) =>
        new(caption, XPlotJson.Of(chart), alternative, more);
}
