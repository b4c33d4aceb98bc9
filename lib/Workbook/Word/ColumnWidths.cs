namespace Workbook.Word;

/// <summary>How wide the columns of a table are: no word is cut, and what is long gets most room. Where a page held
/// upright is too narrow, the page is turned; where that is too narrow, too, the letters get smaller.</summary>
/// <param name="Twips">Each column's width, in twentieths of a point.</param>
/// <param name="HalfPoints">The size of the letters.</param>
/// <param name="IsLandscape">Whether the page is turned.</param>
internal sealed record ColumnWidths(IReadOnlyList<int> Twips, int HalfPoints, bool IsLandscape)
{
    // A letter is about this much wide for each half point of its size; bold ones of headings a little more.
    private const double Letter = 5.4;
    private const int Padding = 160;
    private const int LongestWord = 40;

    // What is tried, in order: the size, whether the page is turned, and how much room words should have.
    private static readonly (int HalfPoints, bool IsLandscape, double Room)[] Attempts =
    [
        (18, false, 1.3), (16, false, 1.2), (15, false, 1.15), (18, true, 1.15), (16, true, 1), (14, true, 1),
        (12, true, 0),
    ];

    /// <summary>Lays out a table.</summary>
    public static ColumnWidths Of(TableContent table)
    {
        var columns = table.Columns.Select((column, c) => table.Rows.Select(row => row.Cells[c]).Append(column.Title)
            .ToList()).ToList();
        var words = columns.ConvertAll(cells => cells.Max(Word));
        var lines = columns.ConvertAll(cells => cells.Max(cell => cell.Split('\n').Max(line => line.Length)));
        foreach (var (halfPoints, isLandscape, room) in Attempts)
        {
            var (page, letter) = (WordPage.TextWidth(isLandscape), halfPoints * Letter);
            var least = words.ConvertAll(word => word * letter + Padding);
            var most = lines.ConvertAll(line => line * letter + Padding);
            if (most.Sum() <= page) return new([.. most.Select(width => (int)width)], halfPoints, isLandscape);
            if (least.Sum() * room > page) continue;
            return new(Shared(least, most, page), halfPoints, isLandscape);
        }
        throw new InvalidOperationException("The last attempt always succeeds.");
    }

    // Every column gets its least width; what is left goes by how much longer its lines are, long ones less so.
    private static List<int> Shared(List<double> least, List<double> most, int page)
    {
        if (least.Sum() > page) return least.ConvertAll(width => (int)(width * page / least.Sum()));
        var wishes = least.Zip(most, (min, max) => Math.Sqrt(Math.Max(0, max - min)) * Math.Sqrt(max)).ToList();
        var widths = new double[least.Count];
        var left = page - least.Sum();
        // Nobody gets more than the longest line needs: what is over is shared again.
        for (var round = 0; round < least.Count && left > 1; round++)
        {
            var open = wishes.Select((wish, c) => least[c] + widths[c] < most[c] - 1 ? wish : 0).ToList();
            if (open.Sum() <= 0) break;
            var share = left / open.Sum();
            for (var c = 0; c < widths.Length; c++)
            {
                var gain = Math.Min(open[c] * share, most[c] - least[c] - widths[c]);
                widths[c] += gain;
                left -= gain;
            }
        }
        return [.. widths.Select((width, c) => (int)(least[c] + width))];
    }

    private static int Word(string cell) => Math.Min(LongestWord,
        cell.Split([' ', '\n', '\t', '-'], StringSplitOptions.None).Max(word => word.Length));
}
