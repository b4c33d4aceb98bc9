using System.Net;
using Workbook.Documents;

namespace Workbook.Scoreboard;

/// <summary>A table or a figure that a notebook shows.</summary>
/// <param name="IsFigure">A figure, not a table.</param>
/// <param name="Caption">Its caption, or a stand-in where it has none.</param>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">The cell that shows it.</param>
internal sealed record Exhibit(bool IsFigure, string Caption, string Notebook, string CellId)
{
    /// <summary>The exhibits of a notebook, in order. Verdicts are counted as verdicts, also where they are in a
    /// table.</summary>
    public static IEnumerable<Exhibit> In(Document document)
    {
        foreach (var (passage, block) in document.ShownOutputs)
        {
            (bool IsFigure, string? Caption)? exhibit = block switch
            {
                FigureBlock figure => (true, figure.Caption ?? "A figure"),
                TableBlock { Table: var table } => (false, table.Caption),
                HtmlBlock { Html: var html } when html.Contains("<table", StringComparison.OrdinalIgnoreCase) =>
                    (false, CaptionIn(html)),
                _ => null,
            };
            if (exhibit is var (isFigure, caption))
            {
                yield return new Exhibit(
                    isFigure, caption ?? "A table without a caption", document.Name, passage.CellId);
            }
        }
    }

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
