namespace ClusterStudies;

/// <summary>
/// Colours that differ in lightness too, so that a figure reads in grey and with colour-vision deficiencies (after
/// Okabe and Ito, 2008). Each has its own hatching in bars and its own symbol among points.
/// </summary>
public static class Palette
{
    /// <summary>Dark blue, solid, circles: the first group, or the only one.</summary>
    public const string Blue = "#00538a";

    /// <summary>Vermilion, hatched crosswise, diamonds.</summary>
    public const string Orange = "#d55e00";

    /// <summary>Light blue, hatched, squares.</summary>
    public const string Sky = "#7cc4ee";

    /// <summary>Green, hatched the other way, triangles.</summary>
    public const string Green = "#007a5e";

    /// <summary>Grey, dotted, crosses: what is left, or what is not stressed.</summary>
    public const string Grey = "#8a8a8a";

    /// <summary>Violet, with upright lines, downward triangles.</summary>
    public const string Violet = "#7a4fa3";

    /// <summary>Brown, with level lines, stars.</summary>
    public const string Brown = "#8a5a12";

    /// <summary>Near black: lines and text.</summary>
    public const string Ink = "#1f2328";

    /// <summary>White to dark blue, for heat maps of counts.</summary>
    public static readonly IReadOnlyList<object[]> Counts = [[0.0, "#f4f8fb"], [0.5, "#7fb0d3"], [1.0, "#00538a"]];

    /// <summary>The colours in the order in which bars take them.</summary>
    internal static readonly string[] InOrder = [Blue, Sky, Orange, Green, Grey];

    /// <summary>The hatching of bars in a colour, in plotly's signs; empty for solid bars.</summary>
    internal static string Hatching(string color) =>
        color switch { Sky => "/", Orange => "x", Green => "\\", Grey => ".", Violet => "|", Brown => "-", _ => "" };

    /// <summary>plotly's symbol of points in a colour.</summary>
    internal static string Symbol(string color) => color switch
    {
        Orange => "diamond",
        Sky => "square",
        Green => "triangle-up",
        Grey => "x",
        Violet => "triangle-down",
        Brown => "star",
        _ => "circle",
    };
}
