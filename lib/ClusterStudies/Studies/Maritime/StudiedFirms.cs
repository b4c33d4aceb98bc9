namespace ClusterStudies;

/// <content>The firms that were studied (section 3.2), from the rows of Table 2.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>The parts of the value chain that section 3.2 names, as Table 2 spells them in lower case.</summary>
    public static IReadOnlyList<string> ValueChain { get; } = ["design", "equipment", "yards", "shipping"];

    /// <summary>Whoever was interviewed beside the core firms: the sales agent abroad.</summary>
    public IReadOnlyList<FirmInterviews> SalesAgents => [.. Interviews.Except(CoreFirms)];

    /// <summary>The core firms for which Table 2 names several activities.</summary>
    public IReadOnlyList<FirmInterviews> IntegratedFirms => [.. CoreFirms.Where(f => f.Parts.Count > 1)];

    /// <summary>The parts of the value chain in which at least one core firm works.</summary>
    public IReadOnlyList<string> PartsStudied =>
        [.. ValueChain.Where(part => CoreFirms.Any(f => f.Parts.Contains(part)))];

    /// <summary>The parts of the value chain that are all that some core firm does.</summary>
    public IReadOnlyList<string> PartsOfTheirOwn =>
        [.. ValueChain.Where(part => CoreFirms.Any(f => f.Parts is [var only] && only == part))];

    /// <summary>The years of interviewing, the first and the last included (section 3.3).</summary>
    public double YearsOfInterviewing => Stated("interviews-last-year") - Stated("interviews-first-year") + 1;

    /// <summary>The activities whose firms were, all together, interviewed in one period only.</summary>
    public IReadOnlyList<string> ActivitiesHeardOnce =>
        [.. Interviews.GroupBy(f => f.Activities)
            .Where(firms => firms.SelectMany(f => f.Periods).Distinct().Count() == 1).Select(firms => firms.Key)];

    /// <summary>
    /// The rows of Table 2, where that of one firm also lists the positions in which the text quotes it.
    /// </summary>
    /// <param name="firm">The letter of the firm.</param>
    public IReadOnlyList<FirmInterviews> WithSpeakersOf(string firm) =>
        [.. Interviews.Select(row => row.Firm != firm ? row : row with
        {
            Informants = string.Join(", ", row.Positions.Union(
                Quotations.Where(q => q.Firm == firm).Select(q => q.Informant).OfType<string>())),
        })];

    /// <summary>
    /// The most managers who can have been interviewed twice, if each interview has one informant: half of the
    /// interviews of each firm.
    /// </summary>
    public int MostHeardAgain => Interviews.Sum(row => row.Total / 2);

    /// <summary>The core firms that a quotation tells of in all of these countries.</summary>
    public IReadOnlyList<string> FirmsToldOfIn(params IReadOnlyList<string> countries) =>
        [.. CoreFirms.Select(row => row.Firm).Where(firm => countries.All(country =>
            Quotations.Any(q => q.Firm == firm && q.Markets.Contains(country))))];
}
