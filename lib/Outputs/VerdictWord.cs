namespace Outputs;

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
