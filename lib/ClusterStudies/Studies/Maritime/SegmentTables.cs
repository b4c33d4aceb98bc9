namespace ClusterStudies;

/// <summary>Tables of segments of the maritime cluster.</summary>
public static partial class MaritimeTables
{
    /// <summary>The segments' shares in percent, a column for each measure.</summary>
    public static Table ToTable(this IReadOnlyList<SegmentShare> shares, string caption) =>
        Table.Of(shares, caption)
            .RowHeader("Segment", s => s.Name)
            .Column("Of firms", s => s.OfFirms, format: "P1")
            .Column("Of turnover", s => s.OfTurnover, format: "P1")
            .Column("Of man-labor years", s => s.OfLaborYears, format: "P1")
            .Note($"n = {shares.Sum(s => s.Segment.Firms)} firms in {shares.Count} segments; none missing.");

    /// <summary>What a firm and a man-labor year turn over, and how large a firm is.</summary>
    public static Table ToTableOfMeans(this IEnumerable<ClusterSegment> segments, string caption) =>
        Table.Of(segments, caption)
            .RowHeader("Segment", s => s.Name)
            .Column("Turnover per firm", s => s.TurnoverPerFirm, unit: "EUR million", format: "0.0")
            .Column("Turnover per man-labor year", s => s.TurnoverPerLaborYear, unit: "EUR thousand", format: "0")
            .Column("Man-labor years per firm", s => s.LaborYearsPerFirm, format: "0")
            .Emphasize(s => s.IsTotal);
}
