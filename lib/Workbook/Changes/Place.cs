using System.Text.Json.Nodes;
using Workbook.Documents;

namespace Workbook.Changes;

/// <summary>Where something changed.</summary>
/// <param name="Notebook">File name of the notebook.</param>
/// <param name="CellId">Id of the cell; its place where it has none.</param>
/// <param name="Cell">The cell's number as front-ends count; null where it did not run.</param>
internal sealed record Place(string Notebook, string CellId, int? Cell)
{
    public static Place Of(string notebook, Passage passage) => new(notebook, passage.CellId, passage.Number);

    /// <summary>The place in words: "04-companies.ipynb, cell 5".</summary>
    public override string ToString() =>
        Cell is { } cell ? FormattableString.Invariant($"{Notebook}, cell {cell}") : Notebook;

    /// <summary>A JSON object that begins with the place.</summary>
    public JsonObject ToJson() => new() { ["notebook"] = Notebook, ["cellId"] = CellId, ["cell"] = Cell };
}
