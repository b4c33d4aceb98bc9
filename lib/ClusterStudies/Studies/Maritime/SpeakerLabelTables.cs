namespace ClusterStudies;

/// <summary>Tables of speaker labels.</summary>
public static partial class MaritimeTables
{
    /// <summary>Labels held against Table 2, those that do not agree first.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="withoutSpeaker">Quotations that are left out, because they name no firm.</param>
    /// <param name="caption">What the table shows.</param>
    public static Table ToTable(this IReadOnlyList<SpeakerLabel> labels, int withoutSpeaker, string caption) =>
        Table.Of(labels.OrderBy(l => l.Agrees), caption)
            .RowHeader("Quotation", l => l.Quotation.Id)
            .Column("Label", l => l.Text)
            .Column("Positions in Table 2", l => l.Firm?.Informants, missing: "no such firm")
            .Column("Periods in Table 2", l => l.Firm is null ? null : Numbers(l.Firm.Periods))
            .Column("Complete", l => l.IsComplete)
            .Column("Position is listed", l => l.PositionIsListed, missing: "cannot be told")
            .Column("Period has an interview", l => l.PeriodHasInterview, missing: "cannot be told")
            .Emphasize(l => !l.Agrees)
            .Note(new Sentence($"""
                n = {labels.Count} quotations with a speaker; {withoutSpeaker} without one is left out. Periods:
                {string.Join(", ", InterviewPeriod.All.Select(p => $"{p.Number} is {p.Name}"))}.
                """));

    /// <summary>For each of some rows of Table 2, how many of the speakers it fits.</summary>
    public static Table ToTableOfFit(
        this IReadOnlyList<SpeakerLabel> labels, IEnumerable<FirmInterviews> rows, string caption) =>
        Table.Of(rows, caption)
            .RowHeader("Firm", f => f.Firm)
            .Column("Activities", f => f.Activities)
            .Column("Speakers whose position is listed", f => labels.Count(l => Fits(l, f).PositionIsListed == true))
            .Column("Speakers whose period has an interview",
                f => labels.Count(l => Fits(l, f).PeriodHasInterview == true))
            .Note($"n = {labels.Count} speakers.");

    private static SpeakerLabel Fits(SpeakerLabel label, FirmInterviews firm) => label with { Firm = firm };

    private static string Numbers(IEnumerable<InterviewPeriod> periods) =>
        string.Join(", ", periods.Select(p => p.Number));
}
