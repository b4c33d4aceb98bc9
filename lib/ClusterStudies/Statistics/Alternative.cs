namespace ClusterStudies;

/// <summary>The alternative hypothesis of a test.</summary>
public enum Alternative
{
    /// <summary>The quantity differs from its value under the null hypothesis, in either direction.</summary>
    TwoSided,

    /// <summary>The quantity is less than under the null hypothesis.</summary>
    Less,

    /// <summary>The quantity is greater than under the null hypothesis.</summary>
    Greater,
}
