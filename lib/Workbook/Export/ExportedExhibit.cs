using Workbook.Documents;

namespace Workbook.Export;

/// <summary>A table or figure and the files made of it.</summary>
/// <param name="Exhibit">The table or figure.</param>
/// <param name="CellNumber">The number of its cell as front-ends count; null where it did not run.</param>
/// <param name="Files">Names of the files.</param>
internal sealed record ExportedExhibit(Exhibit Exhibit, int? CellNumber, IReadOnlyList<string> Files);
