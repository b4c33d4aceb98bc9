namespace ClusterStudies;

/// <content>The three largest firms (section 4.6), and what they leave for the others.</content>
public sealed partial class DecisionCounts
{
    /// <summary>
    /// The three largest firms before and after 2008 in every way their counts can be read: as stated, and with no more
    /// decisions after 2008 than the period leaves room for. From a ledger: with the decisions of 2008 itself on either
    /// side.
    /// </summary>
    public IReadOnlyList<LargestFirmsReading> LargestFirms =>
        _ledger is null ? StatedLargestFirms() : LedgerLargestFirms(_ledger);

    /// <summary>
    /// The decisions of the firms other than the three largest, by subtraction, in each reading of the periods.
    /// </summary>
    public IReadOnlyList<OtherFirmsReading> OtherFirms =>
        [.. ByPeriod.Select(reading => OtherFirmsReading.Of(reading, LargestFirms[0]))];

    private IReadOnlyList<LargestFirmsReading> StatedLargestFirms()
    {
        int Stated(string level, string motivation) => Count("largest-firms", level, motivation);
        var (before, after) = ("before 2008", "after 2008");
        var stated = new LargestFirmsReading("as stated", "the counts as stated",
            Stated(before, "cluster"), Stated(before, "all") - Stated(before, "cluster"),
            Stated(after, "cluster"), Stated(after, "all") - Stated(after, "cluster"));
        var limited = from reading in ByPeriod.DistinctBy(reading => reading.Last.Other)
                      let room = reading.Last.Other
                      where room < stated.OtherAfter
                      orderby room descending
                      select stated with
                      {
                          Name = $"at most {room} after 2008",
                          Explanation = "no more other decisions after 2008 than there are in "
                              + $"{reading.Last.Period} ({reading.Name})",
                          OtherAfter = room,
                      };
        return [stated, .. limited];
    }

    private static IReadOnlyList<LargestFirmsReading> LedgerLargestFirms(DecisionLedger ledger)
    {
        LargestFirmsReading With(string name, int lastYearBefore)
        {
            int Number(string motivation, bool before) =>
                ledger.OfLargestFirms(motivation).Count(d => d.Year <= lastYearBefore == before);
            return new(name, $"each decision by its year; the last year before the turn is {lastYearBefore}",
                Number("cluster", true), Number("other", true), Number("cluster", false), Number("other", false));
        }
        var after = With("2008 as after", DecisionLedger.Turn - 1);
        var before = With("2008 as before", DecisionLedger.Turn);
        return ledger.OfLargestFirms("all").Any(d => d.Year == DecisionLedger.Turn)
            ? [after, before] : [after with { Name = "ledger" }];
    }
}
