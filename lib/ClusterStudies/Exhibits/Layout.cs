namespace ClusterStudies;

/// <summary>Axes, size and legend of a <see cref="Figure"/>; names are plotly's own in C# spelling.</summary>
public sealed record Layout
{

    /// <summary>The horizontal axis.</summary>
    public Axis XAxis { get; init; } = new();

    /// <summary>The vertical axis.</summary>
    public Axis YAxis { get; init; } = new();

    /// <summary>Width in pixels.</summary>
    public int Width { get; init; } = 800;

    /// <summary>Height in pixels.</summary>
    public int Height { get; init; } = 480;

    /// <summary>"group", "stack" or "overlay".</summary>
    public string? BarMode { get; init; }

    /// <summary>Whether there is a legend; by default when there are several traces.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>Where the legend stands.</summary>
    public Legend? Legend { get; init; } = new();

    /// <summary>Texts and arrows at places in the figure.</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    /// <summary>Lines and boxes at places in the figure.</summary>
    public IReadOnlyList<Shape>? Shapes { get; init; }

    /// <summary>Margins in pixels.</summary>
    public Margin? Margin { get; init; }
}

/// <summary>One axis.</summary>
public sealed record Axis
{
    /// <summary>What runs along the axis, with its unit.</summary>
    public string? Title { get; init; }

    /// <summary>Distance of the title from the longest tick text, in pixels; without it, plotly may set the title between long texts.</summary>
    public double? TitleStandoff { get; init; }

    /// <summary>"linear", "log" or "category".</summary>
    public string? Type { get; init; }

    /// <summary>Both ends; on a log axis, their logarithms to base 10.</summary>
    public IReadOnlyList<double>? Range { get; init; }

    /// <summary>"reversed" runs the axis the other way.</summary>
    public object? AutoRange { get; init; }

    /// <summary>Where ticks stand.</summary>
    public IReadOnlyList<double>? TickVals { get; init; }

    /// <summary>What the ticks say.</summary>
    public IReadOnlyList<string>? TickText { get; init; }

    /// <summary>Slant of the tick texts in degrees.</summary>
    public double? TickAngle { get; init; }

    /// <summary>Distance between ticks.</summary>
    public double? DTick { get; init; }

    /// <summary>Whether the axis is drawn at all.</summary>
    public bool? Visible { get; init; }

    /// <summary>Whether grid lines are drawn.</summary>
    public bool? ShowGrid { get; init; }

    /// <summary>Whether the line at zero is drawn.</summary>
    public bool? ZeroLine { get; init; }

    /// <summary>"tozero" starts the axis at zero.</summary>
    public string? RangeMode { get; init; }

    /// <summary>The margin grows with the tick texts.</summary>
    public bool AutoMargin { get; init; } = true;
}

/// <summary>Where the legend stands; by default in a row above the figure.</summary>
public sealed record Legend
{
    /// <summary>What the legend's entries are.</summary>
    public string? Title { get; init; }

    /// <summary>"h" or "v".</summary>
    public string Orientation { get; init; } = "h";

    /// <summary>0 (left) to 1 (right).</summary>
    public double X { get; init; }

    /// <summary>0 (bottom) to 1 (top) of the plot; above 1 stands over it.</summary>
    public double Y { get; init; } = 1.02;

    /// <summary>"normal" or "reversed": the order of the entries.</summary>
    public string? TraceOrder { get; init; }

    /// <summary>Which edge of the legend stands at <see cref="Y"/>.</summary>
    public string YAnchor { get; init; } = "bottom";
}

/// <summary>A text, with or without an arrow.</summary>
public sealed record Annotation(string Text)
{
    /// <summary>Horizontal place.</summary>
    public object? X { get; init; }

    /// <summary>Vertical place.</summary>
    public object? Y { get; init; }

    /// <summary>"x" counts in the axis, "paper" from 0 to 1 across the plot.</summary>
    public string? XRef { get; init; }

    /// <summary>"y" counts in the axis, "paper" from 0 to 1 up the plot.</summary>
    public string? YRef { get; init; }

    /// <summary>Whether an arrow points at the place.</summary>
    public bool ShowArrow { get; init; }

    /// <summary>Arrow's tail, horizontally.</summary>
    public object? AX { get; init; }

    /// <summary>Arrow's tail, vertically.</summary>
    public object? AY { get; init; }

    /// <summary>What <see cref="AX"/> counts in ("pixel" or "x").</summary>
    public string? AXRef { get; init; }

    /// <summary>What <see cref="AY"/> counts in ("pixel" or "y").</summary>
    public string? AYRef { get; init; }

    /// <summary>Shape of the arrow's head, 0 to 8.</summary>
    public int? ArrowHead { get; init; }

    /// <summary>Width of the arrow in pixels.</summary>
    public double? ArrowWidth { get; init; }

    /// <summary>Colour of the arrow.</summary>
    public string? ArrowColor { get; init; }

    /// <summary>"left", "center" or "right".</summary>
    public string? Align { get; init; }

    /// <summary>Which edge stands at <see cref="Y"/>.</summary>
    public string? YAnchor { get; init; }

    /// <summary>Font.</summary>
    public Font? Font { get; init; }

    /// <summary>Width in pixels at which the text breaks.</summary>
    public double? Width { get; init; }
}

/// <summary>A line ("line") or box ("rect") between two places.</summary>
public sealed record Shape(string Type, object X0, object Y0, object X1, object Y1)
{
    /// <summary>Outline.</summary>
    public Line? Line { get; init; }

    /// <summary>Fill of a box.</summary>
    public string? FillColor { get; init; }

    /// <summary>"above" or "below" the traces.</summary>
    public string? Layer { get; init; }

    /// <summary>What X counts in.</summary>
    public string? XRef { get; init; }

    /// <summary>What Y counts in.</summary>
    public string? YRef { get; init; }
}

/// <summary>Margins in pixels: left, right, top, bottom.</summary>
public sealed record Margin(int L = 70, int R = 30, int T = 70, int B = 60);
