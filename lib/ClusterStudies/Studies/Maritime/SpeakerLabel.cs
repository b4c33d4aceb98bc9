namespace ClusterStudies;

/// <summary>
/// The label under a quotation (firm, position, period) held against the firm's row in Table 2. Section 3.3 says that
/// labels follow that table. Null stands for what cannot be told, because the label lacks that part.
/// </summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Firm">The firm's row in Table 2; null where the quotation names no firm or one that has no row.</param>
public sealed record SpeakerLabel(Quotation Quotation, FirmInterviews? Firm)
{
    /// <summary>The label as printed, such as "A, TM, 3"; "none" where the quotation has none.</summary>
    public string Text => Quotation.Speaker;

    /// <summary>Whether firm, position and period are all there.</summary>
    public bool IsComplete => Quotation is { Firm: not null, Informant: not null, Period: not null };

    /// <summary>Whether Table 2 lists the position for the firm.</summary>
    public bool? PositionIsListed => Firm is null || Quotation.Informant is null ? null
        : Firm.Positions.Contains(Quotation.Informant);

    /// <summary>Whether Table 2 has an interview with the firm in the period.</summary>
    public bool? PeriodHasInterview => Firm is null || Quotation.Period is null ? null
        : InterviewPeriod.Of(Firm).Any(period => period.Number == Quotation.Period);

    /// <summary>Whether the label is complete and Table 2 bears it out in both respects.</summary>
    public bool Agrees => IsComplete && PositionIsListed == true && PeriodHasInterview == true;

    /// <summary>What does not agree, in words, such as "position not listed"; empty if all does.</summary>
    public string Fault => string.Join(" and ", new[]
    {
        IsComplete ? null : "incomplete",
        PositionIsListed == false ? "position not listed" : null,
        PeriodHasInterview == false ? "no interview in the period" : null,
    }.OfType<string>());

    /// <summary>The label with its fault: "q26 (A, TM: incomplete)".</summary>
    public string WithFault => $"{Quotation.Id} ({Text}: {Fault})";

    /// <summary>The labels of all quotations that have a speaker, in running order.</summary>
    public static IReadOnlyList<SpeakerLabel> Of(MaritimeStudy study) =>
        [.. study.Quotations.Where(q => q.Firm is not null)
            .Select(q => new SpeakerLabel(q, study.Interviews.FirstOrDefault(firm => firm.Firm == q.Firm)))];
}
