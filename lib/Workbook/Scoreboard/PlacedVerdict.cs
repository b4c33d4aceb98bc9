using Workbook.Documents;

namespace Workbook.Scoreboard;

/// <summary>A verdict and the cell that shows it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="Cell">Its cell, counted as front-ends count.</param>
/// <param name="CellId">Id of the cell.</param>
internal sealed record PlacedVerdict(Verdict Verdict, string Notebook, int? Cell, string CellId)
{
    public bool Differs => Verdict.Word == VerdictWord.Differs;

    /// <summary>The verdicts that a notebook states, in order.</summary>
    public static IEnumerable<PlacedVerdict> In(Document document) =>
        from passage in document.Passages
        from verdict in passage.Verdicts
        select new PlacedVerdict(verdict, document.Name, passage.Number, passage.CellId);
}
