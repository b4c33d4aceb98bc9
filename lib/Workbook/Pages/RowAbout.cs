namespace Workbook.Pages;

/// <summary>A row of some table that says something about another row.</summary>
/// <param name="Table">The table's caption.</param>
/// <param name="Address">Where the row stands.</param>
/// <param name="Word">What it is, in a word: "hard".</param>
internal sealed record RowAbout(string Table, string Address, string Word);
