using System.Text;

namespace Workbook.Export;

/// <summary>A table in LaTeX, with the rules of booktabs: to be read in with <c>\input</c>.</summary>
internal static class LatexTable
{
    // What a line has room for, in letters, and a page, in rows.
    private const int Line = 80, SmallLine = 104, PageRows = 38;

    // Cells that are longer get lines of their own where a table finds no room.
    private const int LongCell = 18;

    private const int LeastHead = 8;

    // Words that are longer are cut by LaTeX; between columns there is room for so many letters.
    private const int LongestWord = 34, Gap = 3;

    private const double Full = 1.02;

    private static readonly char[] Breaks = [' ', '\n', '-'];

    /// <summary>The table.</summary>
    /// <param name="table">Its content; the caption without a number, since the paper counts its own.</param>
    /// <param name="label">By which the paper refers to it, behind <c>tab:</c>.</param>
    /// <param name="origin">Where it comes from.</param>
    public static string Write(TableContent table, string label, string origin)
    {
        var heads = table.Columns.Select(column => column.Title).ToList();
        var widths = Widths(table, heads);
        if (widths.Sum() > Line)
        {
            heads = [.. heads.Select((head, c) =>
                Wrapped(head, table.Rows.Select(row => row.Cells[c].Length).Append(LeastHead).Max()))];
            widths = Widths(table, heads);
        }
        var isLong = widths.Sum() > Line
            ? [.. table.Columns.Select((column, c) => !column.IsNumeric && widths[c] > LongCell)]
            : new bool[widths.Count];
        var others = widths.Where((width, c) => !isLong[c]).Sum();
        var line = widths.Sum() > Line && (others > Line / 2 || isLong.Count(wide => wide) > 2) ? SmallLine : Line;
        var shares = Shares(table, heads, widths, isLong, line);
        var form = string.Concat(table.Columns.Select((column, c) =>
            isLong[c] ? Paragraph(shares[c]) : column.IsNumeric ? "r" : "l"));
        var head = table.Columns.Any(column => column.Title.Length > 0)
            ? Row(heads.Select((head, c) => Head(head, table.Columns[c].IsNumeric ? 'r' : 'l'))) + "\\midrule\n" : "";
        var caption = $"\\caption{{{LatexText.Of(table.Caption)}}}\\label{{tab:{LatexText.Label(label)}}}";
        var small = line == SmallLine ? "\\footnotesize\n" : "";
        var notes = string.Concat(table.Notes.Select(note =>
            $"\\par\\smallskip{{\\footnotesize {LatexText.Of(note)}\\par}}\n"));
        var opening = $"""
            % {LatexText.Comment(origin)}
            % Needs \usepackage[utf8]{"{inputenc}"} in old LaTeX, \usepackage{"{booktabs,array,longtable}"}

            """.ReplaceLineEndings("\n") + ((double)others / line + shares.Sum() > Full
                ? "% Wider than a page held upright: set it within \\begin{landscape} of pdflscape.\n" : "");
        if (table.Rows.Count > PageRows)
        {
            return $"{opening}{{{small}\\begin{{longtable}}{{@{{}}{form}@{{}}}}\n{caption}\\\\\n\\toprule\n{head}"
                + $"\\endfirsthead\n\\toprule\n{head}\\endhead\n\\bottomrule\n\\endfoot\n{Body(table)}"
                + $"\\end{{longtable}}\n{notes}}}\n";
        }
        return $"{opening}\\begin{{table}}[htbp]\n\\centering\n{small}{caption}\n"
            + $"\\begin{{tabular}}{{@{{}}{form}@{{}}}}\n\\toprule\n{head}{Body(table)}\\bottomrule\n"
            + $"\\end{{tabular}}\n{notes}\\end{{table}}\n";
    }

    private static List<int> Widths(TableContent table, List<string> heads) => [.. heads.Select((head, c) =>
        table.Rows.Select(row => row.Cells[c].Length).Append(head.Split('\n').Max(line => line.Length)).Max() + Gap)];

    // In lines of at most so many letters, as far as words allow.
    private static string Wrapped(string head, int room)
    {
        var text = new StringBuilder();
        var line = 0;
        foreach (var word in head.Split(' '))
        {
            var breaks = line > 0 && line + 1 + word.Length > room;
            if (line > 0) text.Append(breaks ? '\n' : ' ');
            text.Append(word);
            line = breaks || line == 0 ? word.Length : line + 1 + word.Length;
        }
        return text.ToString();
    }

    private static string Head(string head, char side) => head.Contains('\n', StringComparison.Ordinal)
        ? $"\\shortstack[{side}]{{{string.Join("\\\\", head.Split('\n').Select(LatexText.Of))}}}" : LatexText.Of(head);

    private static string Body(TableContent table)
    {
        var body = new StringBuilder();
        foreach (var row in table.Rows.Where(row => !row.IsFolded)) body.Append(Row(row));
        if (!table.Rows.Any(row => row.IsFolded)) return body.ToString();
        var words = table.Folded.Length > 0 ? table.Folded : "Further rows";
        var over = FormattableString.Invariant($"{{{table.Columns.Count}}}{{@{{}}l}}");
        body.Append("\\addlinespace\n\\multicolumn").Append(over).Append("{\\emph{").Append(LatexText.Of(words))
            .Append("}}\\\\\n");
        foreach (var row in table.Rows.Where(row => row.IsFolded)) body.Append(Row(row));
        return body.ToString();
    }

    private static string Row(TableRow row) => Row(row.Cells.Select(cell =>
        row.IsEmphasized && cell.Length > 0 ? $"\\textbf{{{LatexText.Of(cell)}}}" : LatexText.Of(cell)));

    private static string Row(IEnumerable<string> cells) => string.Join(" & ", cells) + " \\\\\n";

    private static string Paragraph(double share) =>
        FormattableString.Invariant(
            $">{{\\raggedright\\arraybackslash}}p{{\\dimexpr{share:0.000}\\linewidth-2\\tabcolsep\\relax}}");

    // What the others leave goes by how long the cells are, long ones less so; each has room for its longest word.
    private static double[] Shares(
        TableContent table, List<string> heads, List<int> widths, bool[] isLong, int line)
    {
        var shares = new double[widths.Count];
        var least = heads.Select((head, c) => Math.Min(LongestWord, table.Rows.Select(row => row.Cells[c])
            .Append(head).SelectMany(cell => cell.Split(Breaks)).Max(word => word.Length)) + Gap).ToList();
        var open = Enumerable.Range(0, widths.Count).Where(c => isLong[c]).ToList();
        double left = line - widths.Where((width, c) => !isLong[c]).Sum();
        while (open.Count > 0)
        {
            var all = open.Sum(c => Math.Sqrt(widths[c]));
            foreach (var c in open) shares[c] = left * Math.Sqrt(widths[c]) / all / line;
            var small = open.FindAll(c => shares[c] * line < least[c]);
            if (small.Count == 0) break;
            foreach (var c in small)
            {
                shares[c] = (double)least[c] / line;
                left -= least[c];
            }
            open = [.. open.Except(small)];
        }
        return shares;
    }
}
