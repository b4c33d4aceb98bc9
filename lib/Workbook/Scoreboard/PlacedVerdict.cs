using System.Text.Json;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Scoreboard;

/// <summary>A verdict and the cell that shows it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="Cell">Its cell, counted as front-ends count.</param>
/// <param name="CellId">Id of the cell.</param>
internal sealed record PlacedVerdict(Verdict Verdict, string Notebook, int? Cell, string CellId)
{
    public bool Differs => Verdict.Word == VerdictWord.Differs;

    /// <summary>The verdicts that one output states; none where what is saved is no verdict.</summary>
    public static IEnumerable<PlacedVerdict> In(JsonObject bundle, string notebook, NotebookCell cell)
    {
        try
        {
            return [.. Verdict.AllFromJson(bundle[Mime.Verdict]).Select(verdict => new PlacedVerdict(verdict, notebook, cell.Number, cell.Id))];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
