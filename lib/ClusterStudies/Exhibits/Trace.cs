using System.Collections;

namespace ClusterStudies;

/// <summary>One plotly.js trace. Property names are plotly's own in C# spelling (<c>HoverTemplate</c> is <c>hovertemplate</c>); those left out keep plotly's default.</summary>
/// <param name="Type">plotly's trace type.</param>
public abstract record Trace(string Type)
{
    /// <summary>The name in the legend.</summary>
    public string? Name { get; init; }

    /// <summary>Values along the x axis: numbers, or category names.</summary>
    public IEnumerable? X { get; init; }

    /// <summary>Values along the y axis: numbers, or category names.</summary>
    public IEnumerable? Y { get; init; }

    /// <summary>Text at each point.</summary>
    public IEnumerable<string?>? Text { get; init; }

    /// <summary>What is shown on hover, in plotly's template language.</summary>
    public string? HoverTemplate { get; init; }

    /// <summary>Whether the legend has an entry.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>Values that hover templates can name, one for each point.</summary>
    public IEnumerable? CustomData { get; init; }
}

/// <summary>Bars, vertical or horizontal (<c>Orientation = "h"</c>).</summary>
public sealed record BarTrace() : Trace("bar")
{
    /// <summary>"v" or "h".</summary>
    public string? Orientation { get; init; }

    /// <summary>Fill.</summary>
    public Marker? Marker { get; init; }

    /// <summary>"inside", "outside", "auto" or "none".</summary>
    public string? TextPosition { get; init; }

    /// <summary>Interval of each bar.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("error_y")]
    public ErrorBars? ErrorY { get; init; }

    /// <summary>Font of the text at the bars.</summary>
    public Font? TextFont { get; init; }
}

/// <summary>Points, lines, or text.</summary>
public sealed record ScatterTrace() : Trace("scatter")
{
    /// <summary>Any of "markers", "lines", "text", joined by "+".</summary>
    public string Mode { get; init; } = "markers";

    /// <summary>The points' shape, size and colour.</summary>
    public Marker? Marker { get; init; }

    /// <summary>The line's colour, width and dash.</summary>
    public Line? Line { get; init; }

    /// <summary>Where the text stands, such as "top center": one for all, or one for each point.</summary>
    public object? TextPosition { get; init; }

    /// <summary>Font of the text at the points.</summary>
    public Font? TextFont { get; init; }

    /// <summary>Vertical intervals.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("error_y")]
    public ErrorBars? ErrorY { get; init; }

    /// <summary>Horizontal intervals.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("error_x")]
    public ErrorBars? ErrorX { get; init; }

    /// <summary>False lets labels stand over the axes.</summary>
    public bool? ClipOnAxis { get; init; }

}

/// <summary>A grid of shaded cells.</summary>
public sealed record HeatmapTrace() : Trace("heatmap")
{
    /// <summary>The cells' values, row by row.</summary>
    public IEnumerable? Z { get; init; }

    /// <summary>plotly's template for the text in each cell, such as "%{z}".</summary>
    public string? TextTemplate { get; init; }

    /// <summary>Pairs of position (0 to 1) and colour.</summary>
    public IEnumerable? ColorScale { get; init; }

    /// <summary>Whether a scale is drawn beside the grid.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>Gap between columns, in pixels.</summary>
    public double? XGap { get; init; }

    /// <summary>Gap between rows, in pixels.</summary>
    public double? YGap { get; init; }

    /// <summary>The value that has the first colour.</summary>
    public double? ZMin { get; init; }

    /// <summary>The value that has the last colour.</summary>
    public double? ZMax { get; init; }

}
