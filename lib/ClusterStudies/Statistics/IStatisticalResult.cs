namespace ClusterStudies;

/// <summary>A statistical result that can say itself in one sentence, as it would stand in a report.</summary>
public interface IStatisticalResult
{
    /// <summary>The result as one report line, in invariant culture; the same text as <c>ToString()</c>.</summary>
    string Report { get; }
}
