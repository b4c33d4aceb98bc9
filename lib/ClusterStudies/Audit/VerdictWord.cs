namespace ClusterStudies;

/// <summary>What the audit says of a claim.</summary>
public enum VerdictWord
{
    /// <summary>The data give the published value, within what its printed form implies.</summary>
    Reproduced,

    /// <summary>The data give another value.</summary>
    Differs,

    /// <summary>The coded data do not hold what the claim is about.</summary>
    NotDerivable,

    /// <summary>The claim is about the world outside the data.</summary>
    External,
}

/// <summary>How verdicts are written.</summary>
internal static class VerdictWords
{
    /// <summary>The word as displayed: "not derivable".</summary>
    public static string Word(this VerdictWord verdict) => verdict switch
    {
        VerdictWord.NotDerivable => "not derivable",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>The word as stored: "not-derivable".</summary>
    public static string Code(this VerdictWord verdict) => verdict.Word().Replace(' ', '-');

    /// <summary>Reads a stored word.</summary>
    public static VerdictWord FromCode(string code) => Enum.GetValues<VerdictWord>().First(v => v.Code() == code);
}
