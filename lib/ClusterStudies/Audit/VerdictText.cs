namespace ClusterStudies;

/// <summary>The words of a verdict, shared by its text and its HTML.</summary>
internal static class VerdictText
{
    /// <summary>The verdict's word; on updated data, what became of the sentence.</summary>
    public static string Word(Verdict verdict) => (verdict.Claim.OnPublishedData, verdict.Word, verdict.Claim.HeldWhenPublished) switch
    {
        (false, VerdictWord.Reproduced, false) => "now holds",
        (false, VerdictWord.Reproduced, _) => "still holds",
        (false, VerdictWord.Differs, false) => "still differs",
        (false, VerdictWord.Differs, _) => "no longer holds",
        _ => verdict.Word.Word(),
    };

    /// <summary>Both values: "published 19 companies, computed 19".</summary>
    public static string Values(Verdict verdict)
    {
        var claim = verdict.Claim;
        if (claim.Comparison == Comparison.Holds && verdict.Computed.Length > 0) return $"{(claim.OnPublishedData ? "the data show" : "the data now show")}: {verdict.Computed}";
        var published = $"published {claim.PublishedText}";
        if (verdict.Computed.Length == 0) return published;
        var computed = $"{(claim.OnPublishedData ? "computed" : "now")} {verdict.Computed}";
        return verdict.Difference.Length == 0 ? $"{published}, {computed}" : $"{published}, {computed} (difference: {verdict.Difference})";
    }

    /// <summary>The computed value, with the difference behind it: "6 (+1)".</summary>
    public static string ComputedWithDifference(Verdict verdict) =>
        verdict.Difference.Length == 0 ? verdict.Computed : $"{verdict.Computed} ({verdict.Difference})";

    public static string Line(Verdict verdict)
    {
        var explanation = verdict.Explanation.Length == 0 ? "" : " " + verdict.Explanation;
        return $"[{Word(verdict)}] {verdict.Claim.Statement} ({verdict.Claim.Section}): {Values(verdict)}.{explanation}";
    }
}
