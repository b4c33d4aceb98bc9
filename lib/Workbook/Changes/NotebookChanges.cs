namespace Workbook.Changes;

/// <summary>What changed in one notebook.</summary>
/// <param name="Notebook">File name of the notebook.</param>
internal sealed record NotebookChanges(string Notebook)
{
    public IReadOnlyList<VerdictChange> Verdicts { get; init; } = [];

    public IReadOnlyList<TableChange> Tables { get; init; } = [];

    public IReadOnlyList<FigureChange> Figures { get; init; } = [];

    public IReadOnlyList<TextChange> Texts { get; init; } = [];

    public IReadOnlyList<OtherChange> Others { get; init; } = [];

    /// <summary>Ids of verdicts that only took the word for changed data, or left it again.</summary>
    public IReadOnlyList<string> Reworded { get; init; } = [];

    /// <summary>Cells whose outputs are written in another form and show the same.</summary>
    public int WrittenOtherwise { get; init; }
}
