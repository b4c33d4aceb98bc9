namespace Workbook.Changes;

/// <summary>A sentence or another text that a notebook shows and that reads otherwise now.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">What it is: "sentence", "text", "caption", "note".</param>
/// <param name="Old">What it said; null where it was not there.</param>
/// <param name="New">What it says; null where it is gone.</param>
internal sealed record TextChange(Place Place, string Kind, string? Old, string? New)
{
    /// <summary>Its words in order, those that changed beside those that stood there.</summary>
    public IReadOnlyList<WordRun> Words => WordRun.Between(Old ?? "", New ?? "");
}
