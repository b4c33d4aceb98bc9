using System.Net;

namespace Workbook.Documents;

/// <summary>A table or a figure that a notebook shows, under the number by which texts cite it.</summary>
/// <param name="IsFigure">A figure, not a table.</param>
/// <param name="Number">Chapter and place, "5.3"; the place alone where the notebook's name begins with no number.
/// Tables and figures are counted apart.</param>
/// <param name="Caption">Its caption; empty where it has none.</param>
/// <param name="Anchor">The name by which links lead to it, made of its cell's id: it stays the same when tables and
/// figures are added elsewhere.</param>
/// <param name="Block">What is shown: a <see cref="TableBlock"/> (of verdicts and of Markdown, too), a
/// <see cref="FigureBlock"/>, or an <see cref="HtmlBlock"/> with a table that others wrote.</param>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">The cell that shows it.</param>
internal sealed record Exhibit(
    bool IsFigure, string Number, string Caption, string Anchor, Block Block, string Notebook, string CellId)
{
    /// <summary>What it is called: "Table 5.3".</summary>
    public string Label => $"{(IsFigure ? "Figure" : "Table")} {Number}";

    /// <summary>Label and caption as set above a table and under a figure: "Table 5.3 · Yards by coast".</summary>
    public string Title => Caption.Length == 0 ? Label : $"{Label} · {Caption}";

    /// <summary>A name for a file of it: "table-5-3-yards-by-coast", without an ending.</summary>
    public string FileStem => Stem(Title);

    /// <summary>A name for a file made of words: at most some sixty letters, digits and hyphens.</summary>
    public static string Stem(string title)
    {
        const int Longest = 60;
        var stem = HeadingList.Slug(title);
        if (stem.Length <= Longest) return stem;
        var end = stem.LastIndexOf('-', Longest);
        return stem[..(end > 0 ? end : Longest)];
    }

    /// <summary>What of a block is an exhibit: whether it is a figure, its caption, what is shown; null for any other
    /// block.</summary>
    public static (bool IsFigure, string Caption, Block Shown)? In(Block block) => block switch
    {
        FigureBlock figure => (true, figure.Caption ?? "", figure),
        TableBlock { Table: var table } => (false, table.Caption, block),
        VerdictBlock { Together: TableBlock { Table: var table } together } => (false, table.Caption, together),
        HtmlBlock { Html: var html } when html.Contains("<table", StringComparison.OrdinalIgnoreCase) =>
            (false, CaptionIn(html) ?? "", block),
        _ => null,
    };

    // Of a table that others wrote, only a caption of mere text is read.
    private static string? CaptionIn(string html)
    {
        const string Opening = "<caption>", Closing = "</caption>";
        var start = html.IndexOf(Opening, StringComparison.OrdinalIgnoreCase) + Opening.Length;
        var end = start < Opening.Length ? -1 : html.IndexOf(Closing, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 || html.AsSpan()[start..end].Contains('<')
            ? null : WebUtility.HtmlDecode(html[start..end]).Trim();
    }
}
