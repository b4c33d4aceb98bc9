namespace Workbook.Changes;

/// <summary>A table that shows something else now, or that came or went.</summary>
/// <param name="Place">The cell that shows it.</param>
/// <param name="Old">What it was; null where there was none.</param>
/// <param name="New">What it is; null where there is none.</param>
internal sealed record TableChange(Place Place, TableContent? Old, TableContent? New)
{
    public string Caption => (New ?? Old)!.Caption;

    public IReadOnlyList<CellChange> Cells { get; init; } = [];

    public IReadOnlyList<WholeRow> AddedRows { get; init; } = [];

    public IReadOnlyList<WholeRow> GoneRows { get; init; } = [];

    public IReadOnlyList<string> AddedColumns { get; init; } = [];

    public IReadOnlyList<string> GoneColumns { get; init; } = [];

    /// <summary>Whether the rows that stayed stand in another order.</summary>
    public bool IsReordered { get; init; }

    /// <summary>Caption and notes that read otherwise.</summary>
    public IReadOnlyList<TextChange> Texts { get; init; } = [];

    public bool IsEmpty => Old is not null && New is not null && !IsReordered && Cells.Count + AddedRows.Count
        + GoneRows.Count + AddedColumns.Count + GoneColumns.Count + Texts.Count == 0;
}

/// <summary>A cell of a table with another value.</summary>
/// <param name="Row">What names the row.</param>
/// <param name="Column">The column's title.</param>
/// <param name="Old">The cell as it was displayed.</param>
/// <param name="New">The cell as it is displayed.</param>
internal sealed record CellChange(string Row, string Column, string Old, string New)
{
    private const double Alpha = 0.05;

    /// <summary>The exact p-values where the column shows p-values.</summary>
    public (double Old, double New)? P { get; init; }

    /// <summary>Whether a p-value went from below 0.05 to 0.05 or more, or back.</summary>
    public bool Crossed => P is var (old, now) && old < Alpha != now < Alpha;
}

/// <summary>A row that came or went.</summary>
/// <param name="Row">What names the row.</param>
/// <param name="Cells">Title and text of each cell that says something.</param>
internal sealed record WholeRow(string Row, IReadOnlyList<(string Column, string Text)> Cells);
