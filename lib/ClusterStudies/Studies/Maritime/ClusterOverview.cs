namespace ClusterStudies;

/// <content>Table 1: its segments, its total, and their shares.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>The segments of Table 1 in the order of print, without the total.</summary>
    public IReadOnlyList<ClusterSegment> Segments => [.. Overview.Where(s => !s.IsTotal)];

    /// <summary>The published total of Table 1.</summary>
    public ClusterSegment ClusterTotal => Overview.Single(s => s.IsTotal);

    /// <summary>Each segment's shares of the sums of all segments.</summary>
    public IReadOnlyList<SegmentShare> SegmentShares
    {
        get
        {
            var firms = Segments.Sum(s => (double)s.Firms);
            var turnover = Segments.Sum(s => s.TurnoverEurMillion);
            var laborYears = Segments.Sum(s => s.ManLaborYears);
            return [.. Segments.Select(s => new SegmentShare(s, s.Firms / firms,
                s.TurnoverEurMillion / turnover, s.ManLaborYears / laborYears))];
        }
    }

    /// <summary>Table 1 as published, but with a row for each segment; the total comes last.</summary>
    public Table OverviewTable() =>
        Table.Of(Segments.Append(ClusterTotal),
                $"Table 1. The maritime cluster in Møre and Romsdal, {Stated("overview-year")}")
            .RowHeader("Segment", s => s.Segment)
            .Column("Firms", s => s.Firms)
            .Column("Turnover", s => s.TurnoverEurMillion, unit: "EUR million", format: "#,0")
            .Column("Man-labor years", s => s.ManLaborYears, format: "#,0")
            .Emphasize(s => s.IsTotal)
            .Note(new Sentence($"""
                Source as printed: Hervik, Oterhals, Bergem, and Johannessen (2012); EUR 1 = NOK
                {Stated("overview-exchange-rate"):0.00} ({Stated("overview-year")}). * Beside them,
                {Stated("fishing-vessels")} deep-sea fishing vessels with {Stated("fishing-employees"):#,0}
                employees and a turnover of EUR {Stated("fishing-turnover")} million, not formally members.
                """));

    /// <summary>Turnover of the cluster in kroner and euro, and how it grew (section 4.1 and Table 1).</summary>
    public ClusterTurnover Turnover => new(this);

    /// <summary>The segment of the shipping firms.</summary>
    public ClusterSegment Shipping => Segments.Single(s => s.Name.StartsWith("Shipping", StringComparison.Ordinal));
}
