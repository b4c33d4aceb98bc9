namespace ClusterStudies;

/// <summary>Shape, size and colour of points or bars.</summary>
public sealed record Marker
{
    /// <summary>One colour, or one for each point.</summary>
    public object? Color { get; init; }

    /// <summary>One size in pixels, or one for each point.</summary>
    public object? Size { get; init; }

    /// <summary>plotly's symbol name, or one for each point.</summary>
    public object? Symbol { get; init; }

    /// <summary>0 (clear) to 1 (solid).</summary>
    public double? Opacity { get; init; }

    /// <summary>The outline.</summary>
    public Line? Line { get; init; }

    /// <summary>Hatching, so that groups differ without colour.</summary>
    public Pattern? Pattern { get; init; }
}

/// <summary>Colour, width in pixels and dash ("solid", "dot", "dash") of a line.</summary>
public sealed record Line(string? Color = null, double? Width = null, string? Dash = null);

/// <summary>Hatching of bars: "/", "\\", "x", "." and others.</summary>
public sealed record Pattern(string Shape, double? Solidity = null, string? FgColor = null)
{
    /// <summary>"overlay" draws the hatching over the bar's colour, "replace" in the bar's colour on white.</summary>
    public string? FillMode { get; init; }
}

/// <summary>Font of a text.</summary>
public sealed record Font(double? Size = null, string? Color = null, string? Family = null, string? Weight = null);

/// <summary>Interval around a point: distances above and below it.</summary>
/// <param name="Array">Distance above, for each point.</param>
/// <param name="ArrayMinus">Distance below, for each point.</param>
public sealed record ErrorBars(IEnumerable<double> Array, IEnumerable<double> ArrayMinus)
{
    /// <summary>plotly's kind of error bar: distances given for each point.</summary>
    public string Type => "data";

    /// <summary>The two distances differ.</summary>
    public bool Symmetric => false;

    /// <summary>Colour of the bar.</summary>
    public string Color { get; init; } = Palette.Ink;

    /// <summary>Thickness in pixels.</summary>
    public double Thickness { get; init; } = 1.5;
}
