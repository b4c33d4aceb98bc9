namespace Workbook.Changes;

/// <summary>A verdict that turned, whose values moved, or that came or went.</summary>
/// <param name="Place">The first cell that states it.</param>
/// <param name="Old">What it was; null where there was none.</param>
/// <param name="New">What it is; null where there is none.</param>
internal sealed record VerdictChange(Place Place, Verdict? Old, Verdict? New)
{
    /// <summary>Other cells that state the same.</summary>
    public IReadOnlyList<Place> AlsoAt { get; init; } = [];

    public Verdict Verdict => (New ?? Old)!;

    /// <summary>Whether the data decide otherwise now. A word that changed only because the data are no longer the
    /// published ones ("reproduced", now "still holds") says the same.</summary>
    public bool IsTurned => Old?.Word != New?.Word;

    /// <summary>Whether it only follows the data's being the published ones or not, in its word and in what is said of
    /// the published value.</summary>
    public bool IsRewordedOnly => Old is not null && New is not null && Old.OnChangedData != New.OnChangedData
        && Old with { OnChangedData = New.OnChangedData, Explanation = New.Explanation } == New;

    /// <summary>Old and new word, each "none" where there is no verdict.</summary>
    public (string Old, string New) Words => (Old?.Text ?? "none", New?.Text ?? "none");

    /// <summary>Old and new computed value.</summary>
    public (string Old, string New) Values => (Old?.ComputedWithDifference ?? "", New?.ComputedWithDifference ?? "");

    /// <summary>Whether both changes say the same of the same statement.</summary>
    public bool SaysTheSameAs(VerdictChange other) => Old == other.Old && New == other.New;
}
