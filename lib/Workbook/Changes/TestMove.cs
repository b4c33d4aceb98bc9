namespace Workbook.Changes;

/// <summary>A p-value that moved.</summary>
/// <param name="Place">The cell whose table shows it.</param>
/// <param name="Table">The table's caption.</param>
/// <param name="Cell">Which test, and the p-value as displayed before and now.</param>
internal sealed record TestMove(Place Place, string Table, CellChange Cell);
