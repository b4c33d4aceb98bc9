namespace ClusterStudies;

/// <summary>Turnover of the whole cluster in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="NokBillion">Turnover in NOK billion.</param>
/// <param name="EurMillion">The same in EUR million, at the rate of Table 1 whatever the year.</param>
/// <param name="Source">Where the study has it from.</param>
public sealed record TurnoverOfYear(int Year, double NokBillion, double EurMillion, string Source);

/// <summary>
/// How the cluster's turnover grew: the first and the last year that section 4.1 gives in kroner, and Table 1 between
/// them, given in euro and converted at its own rate.
/// </summary>
public sealed class ClusterTurnover
{
    private const string Stated = "Menon, as stated in section 4.1";

    internal ClusterTurnover(MaritimeStudy study)
    {
        Rate = study.Stated("overview-exchange-rate");
        var table1 = study.ClusterTotal.TurnoverEurMillion;
        First = In(2004, study.Stated("turnover-2004"), Stated);
        Between = In((int)study.Stated("overview-year"), table1 * Rate / 1000, "Table 1, converted at its own rate");
        Last = In(2014, study.Stated("turnover-2014"), Stated);
        var lastEurMillion = study.Stated("turnover-2014-eur");
        ImpliedRate = 1000 * Last.NokBillion / lastEurMillion;
        GrowthInEuro = lastEurMillion / table1 - 1;
    }

    /// <summary>Kroner to the euro in Table 1.</summary>
    public double Rate { get; }

    /// <summary>Kroner to the euro in the amounts that section 4.1 gives for the last year.</summary>
    public double ImpliedRate { get; }

    /// <summary>The first year that the text gives.</summary>
    public TurnoverOfYear First { get; }

    /// <summary>The year of Table 1.</summary>
    public TurnoverOfYear Between { get; }

    /// <summary>The last year that the text gives.</summary>
    public TurnoverOfYear Last { get; }

    /// <summary>The three years in order.</summary>
    public IReadOnlyList<TurnoverOfYear> Years => [First, Between, Last];

    /// <summary>Growth in kroner from the first to the last year, as a share of the first (1 is a doubling).</summary>
    public double Growth => Last.NokBillion / First.NokBillion - 1;

    /// <summary>The same for each year, on average (geometric mean).</summary>
    public double YearlyGrowth => Math.Pow(Last.NokBillion / First.NokBillion, 1.0 / (Last.Year - First.Year)) - 1;

    /// <summary>Growth in kroner from the year of Table 1 to the last.</summary>
    public double GrowthSinceTable1 => Last.NokBillion / Between.NokBillion - 1;

    /// <summary>The same in euro, with both amounts at face value though their rates differ.</summary>
    public double GrowthInEuro { get; }

    /// <summary>A row for each year, with its source.</summary>
    public Table ToTable(string caption) =>
        Table.Of(Years, caption)
            .RowHeader("Year", t => $"{t.Year}")
            .Column("Turnover", t => t.NokBillion, unit: "NOK billion", format: "0.0")
            .Column("The same", t => t.EurMillion, unit: "EUR million", format: "#,0")
            .Column("Read from", t => t.Source)
            .Note(new Sentence($"EUR 1 = NOK {Rate:0.00}, the rate of {Between.Year}, in all three years."));

    private TurnoverOfYear In(int year, double nokBillion, string source) =>
        new(year, nokBillion, 1000 * nokBillion / Rate, source);
}
