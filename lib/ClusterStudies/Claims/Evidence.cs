namespace ClusterStudies;

/// <summary>What a claim rests on; the words of the column <c>evidence</c> in <c>claims.csv</c>.</summary>
public enum Evidence
{
    /// <summary>It can be computed from the study's tables.</summary>
    Data,

    /// <summary>
    /// It can be held against other numbers that the same text states: whether they fit together, not whether they are
    /// right.
    /// </summary>
    Text,

    /// <summary>It is about the study's cases or methods, but the coded data do not hold it.</summary>
    Missing,

    /// <summary>It is about the world outside the data.</summary>
    External,
}
