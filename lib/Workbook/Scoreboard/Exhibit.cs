using System.Text.Json.Nodes;
using Workbook.Notebooks;
using Workbook.Pages;

namespace Workbook.Scoreboard;

/// <summary>A table or a figure that a notebook shows.</summary>
/// <param name="IsFigure">A figure, not a table.</param>
/// <param name="Caption">Its caption, or a stand-in where it has none.</param>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">The cell that shows it.</param>
internal sealed record Exhibit(bool IsFigure, string Caption, string Notebook, string CellId)
{
    /// <summary>The exhibit that an output is; null for text, and for verdicts, which are counted as verdicts.</summary>
    public static Exhibit? Of(JsonObject bundle, string notebook, NotebookCell cell)
    {
        if (bundle[Mime.Plotly] is { } figure)
            return new Exhibit(true, FigureHtml.Caption(figure) ?? "A figure", notebook, cell.Id);
        if (bundle.ContainsKey(Mime.Verdict))
            return null;
        var html = NotebookCell.Text(bundle[Mime.Html]);
        return html.Contains("<table", StringComparison.OrdinalIgnoreCase)
            ? new Exhibit(false, TableRegions.Caption(html) ?? "A table without a caption", notebook, cell.Id) : null;
    }
}
