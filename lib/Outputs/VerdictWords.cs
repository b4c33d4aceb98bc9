namespace Outputs;

/// <summary>How verdicts are written and stored.</summary>
public static class VerdictWords
{
    /// <summary>What becomes of a statement on changed data.</summary>
    public const string
        StillHolds = "still holds", NowHolds = "now holds",
        StillDiffers = "still differs", NoLongerHolds = "no longer holds";

    /// <summary>All words as displayed: good before bad, and what the data decide before what they do not.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        VerdictWord.Reproduced.Word(), StillHolds, NowHolds, VerdictWord.Consistent.Word(),
        VerdictWord.Bounded.Word(), VerdictWord.DependsOnReading.Word(), VerdictWord.Differs.Word(), NoLongerHolds,
        StillDiffers, VerdictWord.NotDerivable.Word(), VerdictWord.External.Word(),
    ];

    /// <summary>The words to count by even where none occurs.</summary>
    /// <param name="onChangedData">Whether the data are no longer the published ones.</param>
    public static IEnumerable<string> Usual(bool onChangedData) => onChangedData
        ? [StillHolds, NoLongerHolds, VerdictWord.NotDerivable.Word(), VerdictWord.External.Word()]
        : ((VerdictWord[])[VerdictWord.Reproduced, VerdictWord.Differs, VerdictWord.NotDerivable,
            VerdictWord.External]).Select(word => word.Word());

    /// <summary>The word as displayed: "not derivable".</summary>
    public static string Word(this VerdictWord verdict) => verdict switch
    {
        VerdictWord.NotDerivable => "not derivable",
        VerdictWord.DependsOnReading => "depends on the reading",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>The word as stored: "not-derivable".</summary>
    public static string Code(this VerdictWord verdict) => verdict.Word().Replace(' ', '-');

    /// <summary>Reads a stored word; <c>null</c> for one that is not known.</summary>
    public static VerdictWord? FromCode(string code) =>
        Enum.GetValues<VerdictWord>().Where(verdict => verdict.Code() == code).Cast<VerdictWord?>().FirstOrDefault();
}
