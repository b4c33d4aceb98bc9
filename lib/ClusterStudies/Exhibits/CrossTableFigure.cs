namespace ClusterStudies;

/// <summary>Draws a <see cref="CrossTable"/> as a grid of shaded cells.</summary>
public static class CrossTableFigure
{
    private const string LineBreak = "<br>";

    /// <summary>A heat map of the counts, with the count and a few words in each cell, so that it needs no color scale and reads in grey.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="caption">What the figure shows, and n.</param>
    /// <param name="words">What stands under the count, given the cell's row and column, such as the letters of the companies in it.</param>
    public static Figure ToHeatMap(this CrossTable table, string caption, Func<string, string, string> words)
    {
        // Drawn from the bottom up, so that the first row stands on top, as in the table.
        var rows = table.RowLabels.Reverse().ToList();
        var most = Math.Max(1, table.Counts.Cast<int>().Max());
        var cells = rows.SelectMany(row => table.ColumnLabels.Select(column => (Row: row, Column: column, Count: table[row, column]))).ToList();
        return new Figure(caption, Alternative(table, words),
            [
                new HeatmapTrace
                {
                    X = table.ColumnLabels,
                    Y = rows.Select(Broken).ToArray(),
                    Z = rows.Select(row => table.ColumnLabels.Select(column => table[row, column]).ToArray()).ToArray(),
                    ColorScale = Palette.Counts,
                    ZMin = 0,
                    ZMax = most,
                    XGap = 3,
                    YGap = 3,
                    ShowScale = false,
                    HoverTemplate = "%{y}, %{x}: %{z}<extra></extra>",
                },
            ],
            new Layout
            {
                XAxis = new Axis { Title = table.ColumnField, ShowGrid = false },
                YAxis = new Axis { Title = table.RowField, ShowGrid = false },
                Height = 120 + 80 * rows.Count,
                Margin = new Margin(L: 215, T: 30, B: 75),
                // White letters only where the shade is dark enough for them.
                Annotations = [.. cells.Select(cell => new Annotation(cell.Count == 0 ? "0" : $"{cell.Count}{LineBreak}{words(cell.Row, cell.Column)}")
                {
                    X = cell.Column,
                    Y = Broken(cell.Row),
                    Font = new Font(14, 3 * cell.Count > 2 * most ? "#ffffff" : Palette.Ink),
                })],
            });
    }

    private static string Broken(string label) => label.Replace(", ", "," + LineBreak);

    private static string Alternative(CrossTable table, Func<string, string, string> words) =>
        string.Join(" ", table.RowLabels.Select(row => $"{row}: " + string.Join("; ", table.ColumnLabels.Select(column =>
            $"{column} {table[row, column]}{(table[row, column] == 0 ? "" : $" ({words(row, column)})")}")) + "."));
}
