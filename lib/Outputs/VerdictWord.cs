namespace Outputs;

/// <summary>What the audit says of a claim.</summary>
public enum VerdictWord
{
    /// <summary>The data give the published value, within what its printed form implies.</summary>
    Reproduced,

    /// <summary>
    /// It fits the text's own sums. An equation whose terms the text itself states could fail, and so is something,
    /// but less than data; it decides all statements that are its terms at once.
    /// </summary>
    Consistent,

    /// <summary>The data give only a lowest and a highest value, and the published one lies between.</summary>
    Bounded,

    /// <summary>It holds in some sensible readings of the data, and not in others.</summary>
    DependsOnReading,

    /// <summary>The data give another value.</summary>
    Differs,

    /// <summary>The coded data do not hold what the claim is about.</summary>
    NotDerivable,

    /// <summary>The claim is about the world outside the data.</summary>
    External,
}
