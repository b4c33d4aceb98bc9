namespace ClusterStudies;

/// <summary>What a printed number is an average of.</summary>
public enum GrimScale
{
    /// <summary>A percentage: 100 times a count out of n.</summary>
    Percentage,

    /// <summary>A mean of n whole numbers.</summary>
    Mean,
}
