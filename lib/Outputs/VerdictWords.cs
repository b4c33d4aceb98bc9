namespace Outputs;

/// <summary>How verdicts are written and stored.</summary>
public static class VerdictWords
{
    /// <summary>The word as displayed: "not derivable".</summary>
    public static string Word(this VerdictWord verdict) => verdict switch
    {
        VerdictWord.NotDerivable => "not derivable",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>The word as stored: "not-derivable".</summary>
    public static string Code(this VerdictWord verdict) => verdict.Word().Replace(' ', '-');

    /// <summary>Reads a stored word; <c>null</c> for one that is not known.</summary>
    public static VerdictWord? FromCode(string code) =>
        Enum.GetValues<VerdictWord>().Where(verdict => verdict.Code() == code).Cast<VerdictWord?>().FirstOrDefault();
}
