namespace ClusterStudies;

/// <summary>One segment of the maritime cluster in 2012 (Table 1), or the published total of all.</summary>
/// <param name="Segment">The segment as printed, with the asterisk that leads to a note; Total is the total.</param>
/// <param name="Firms">Number of firms.</param>
/// <param name="TurnoverEurMillion">Turnover in EUR million.</param>
/// <param name="ManLaborYears">Labor in man-labor years.</param>
public sealed record ClusterSegment(string Segment, int Firms, double TurnoverEurMillion, double ManLaborYears)
{
    /// <summary>The segment without the mark of a note, for running text.</summary>
    public string Name => Segment.TrimEnd('*');

    /// <summary>Whether this is the published total.</summary>
    public bool IsTotal => Segment == "Total";

    /// <summary>Turnover of a firm, on average, in EUR million.</summary>
    public double TurnoverPerFirm => TurnoverEurMillion / Firms;

    /// <summary>Turnover of a man-labor year, on average, in EUR thousand.</summary>
    public double TurnoverPerLaborYear => 1000 * TurnoverEurMillion / ManLaborYears;

    /// <summary>Man-labor years of a firm, on average.</summary>
    public double LaborYearsPerFirm => ManLaborYears / Firms;

    internal static ClusterSegment From(DataRow row) => new(
        row.Text("segment"),
        row.Integer("firms"),
        row.Number("turnover_eur_million"),
        row.Number("man_labor_years"));
}
