using Workbook.Documents;

namespace Workbook.Changes;

/// <summary>A figure that draws something else now, or that came or went.</summary>
/// <param name="Place">The cell that shows it.</param>
/// <param name="Old">What it was; null where there was none.</param>
/// <param name="New">What it is; null where there is none.</param>
internal sealed record FigureChange(Place Place, FigureBlock? Old, FigureBlock? New)
{
    public string Caption => (New ?? Old)!.Caption ?? "A figure";

    /// <summary>The values that changed. None where only the drawing did, such as its layout.</summary>
    public IReadOnlyList<PointChange> Points { get; init; } = [];

    /// <summary>A caption that reads otherwise.</summary>
    public IReadOnlyList<TextChange> Texts { get; init; } = [];
}

/// <summary>A value that a figure draws otherwise now.</summary>
/// <param name="Trace">The name of the series; empty where it has none.</param>
/// <param name="Label">What the point, bar or field stands for.</param>
/// <param name="Name">What the value is.</param>
/// <param name="Old">The value; null where there was no such point.</param>
/// <param name="New">The value; null where there is none.</param>
internal sealed record PointChange(string Trace, string Label, string Name, string? Old, string? New);
