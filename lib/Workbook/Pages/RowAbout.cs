namespace Workbook.Pages;

/// <summary>A row of some table that says something about another row.</summary>
/// <param name="Table">The table's caption.</param>
/// <param name="Address">Where the row stands.</param>
/// <param name="Word">What it is, in a word: "hard".</param>
internal sealed record RowAbout(string Table, string Address, string Word);

/// <summary>A table whose rows speak of rows elsewhere.</summary>
/// <param name="Table">The table.</param>
/// <param name="Page">The address of its page.</param>
/// <param name="Address">Where the first of these rows stands.</param>
internal sealed record TableAbout(TableContent Table, string Page, string Address);
