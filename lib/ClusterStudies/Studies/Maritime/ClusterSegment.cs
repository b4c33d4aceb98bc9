namespace ClusterStudies;

/// <summary>One segment of the maritime cluster in 2012 (Table 1), or the published total of all.</summary>
/// <param name="Segment">The segment as printed, with the asterisk that leads to a note; Total is the published total.</param>
/// <param name="Firms">Number of firms.</param>
/// <param name="TurnoverEurMillion">Turnover in EUR million.</param>
/// <param name="ManLaborYears">Labor in man-labor years.</param>
public sealed record ClusterSegment(string Segment, int Firms, double TurnoverEurMillion, double ManLaborYears)
{
    /// <summary>The segment without the mark of a note, for running text.</summary>
    public string Name => Segment.TrimEnd('*');

    internal static ClusterSegment From(DataRow row) =>
        new(row.Text("segment"), row.Integer("firms"), row.Number("turnover_eur_million"), row.Number("man_labor_years"));
}
