namespace ClusterStudies;

/// <summary>How often a firm was interviewed and how often it is quoted.</summary>
/// <param name="Firm">The firm's letter, as in Table 2.</param>
/// <param name="Interviews">Interviews held in it (Table 2).</param>
/// <param name="Quotations">Quotations under its letter, as labelled.</param>
/// <param name="ShareOfInterviews">Its share of all interviews, 0 to 1.</param>
/// <param name="ShareOfQuotations">Its share of all quotations of a firm of Table 2, 0 to 1.</param>
public sealed record FirmVoice(
    string Firm, int Interviews, int Quotations, double ShareOfInterviews, double ShareOfQuotations)
{
    /// <summary>Both numbers of each firm: "A 20 and 6; B 8 and 5".</summary>
    public static string InNumbers(IEnumerable<FirmVoice> voices) =>
        string.Join("; ", voices.Select(v => $"{v.Firm} {v.Interviews} and {v.Quotations}"));

    /// <summary>The firms of Table 2 in order.</summary>
    public static IReadOnlyList<FirmVoice> Of(MaritimeStudy study)
    {
        var firms = study.Interviews
            .Select(f => (f.Firm, Held: f.Total, Quoted: study.Quotations.Count(q => q.Firm == f.Firm))).ToList();
        var (held, quoted) = ((double)firms.Sum(f => f.Held), (double)firms.Sum(f => f.Quoted));
        return [.. firms.Select(f => new FirmVoice(f.Firm, f.Held, f.Quoted, f.Held / held, f.Quoted / quoted))];
    }
}
