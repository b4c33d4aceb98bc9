namespace ClusterStudies;

/// <summary>Draws a <see cref="CrossTable"/> as a grid of shaded cells.</summary>
public static class CrossTableFigure
{
    /// <summary>The heat map of <see cref="Charts.HeatMap(CrossTable, Func{string, string, string})"/> with its caption.</summary>
    public static Figure ToHeatMap(this CrossTable table, string caption, Func<string, string, string> words) =>
        Charts.HeatMap(table, words).Captioned(caption);
}
