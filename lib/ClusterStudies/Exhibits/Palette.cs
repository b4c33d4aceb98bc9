namespace ClusterStudies;

/// <summary>Colours that differ in lightness too, so that a figure reads in grey and with colour-vision deficiencies (after Okabe and Ito, 2008).</summary>
public static class Palette
{
    /// <summary>Dark blue: the first group, or the only one.</summary>
    public const string Blue = "#00538a";

    /// <summary>Vermilion: the second group.</summary>
    public const string Orange = "#d55e00";

    /// <summary>Light blue: the third group.</summary>
    public const string Sky = "#7cc4ee";

    /// <summary>Green: the fourth group.</summary>
    public const string Green = "#007a5e";

    /// <summary>Grey: what is left, or what is not stressed.</summary>
    public const string Grey = "#8a8a8a";

    /// <summary>Near black: lines and text.</summary>
    public const string Ink = "#1f2328";

    /// <summary>White to dark blue, for heat maps of counts.</summary>
    public static readonly IReadOnlyList<object[]> Counts = [[0.0, "#f4f8fb"], [0.5, "#7fb0d3"], [1.0, "#00538a"]];
}
