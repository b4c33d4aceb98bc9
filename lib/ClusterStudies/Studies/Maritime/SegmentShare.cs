namespace ClusterStudies;

/// <summary>A segment's shares of the sums of all segments, each from 0 to 1.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="OfFirms">Share of the firms.</param>
/// <param name="OfTurnover">Share of the turnover.</param>
/// <param name="OfLaborYears">Share of the man-labor years.</param>
public sealed record SegmentShare(ClusterSegment Segment, double OfFirms, double OfTurnover, double OfLaborYears)
{
    /// <summary>The segment without the mark of a note.</summary>
    public string Name => Segment.Name;
}
