namespace Workbook.Changes;

/// <summary>An output that is neither table, figure, verdict nor text, such as HTML of others or a picture, and is
/// not what it was.</summary>
/// <param name="Place">The cell that shows it.</param>
/// <param name="What">What became of it.</param>
internal sealed record OtherChange(Place Place, string What);
