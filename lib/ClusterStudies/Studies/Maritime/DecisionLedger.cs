namespace ClusterStudies;

/// <summary>
/// Decisions one by one, counted as the text counts them. Motives of the cluster make a decision cluster-motivated
/// (section 3.3); the motives of the others are counted only where no cluster motive was prominent (section 4.3).
/// </summary>
internal sealed class DecisionLedger(
    IReadOnlyList<Decision> decisions,
    IReadOnlyCollection<string> clusterMotives,
    IReadOnlyCollection<string> largestFirms)
{
    public const int Turn = 2008;

    public IEnumerable<Decision> Of(string motivation) => motivation switch
    {
        "all" => decisions,
        "cluster" => decisions.Where(IsClusterMotivated),
        "other" => decisions.Where(d => !IsClusterMotivated(d)),
        _ => throw new ArgumentException(
            $"'{motivation}' is no motivation: write all, cluster or other.", nameof(motivation)),
    };

    public IEnumerable<Decision> OfLargestFirms(string motivation) =>
        Of(motivation).Where(d => largestFirms.Contains(d.Firm));

    public int Count(string dimension, string level, string motivation) => dimension switch
    {
        "total" => Of(motivation).Count(),
        "period" => DecisionPeriod.Years(level) is var (from, to)
            ? Of(motivation).Count(d => d.Year >= from && d.Year <= to) : 0,
        "entry-mode" => Of(motivation).Count(d => d.EntryMode == level),
        "cluster-motive" or "other-motive" => Of(motivation).Count(d => Motives(d).Contains(level)),
        "deciding-firms" => Of(motivation).Select(d => d.Firm).Distinct().Count(),
        "first-entry" => Of(motivation).Count(d => !d.FirstEntry),
        "market" => Of(motivation).Count(d => d.FirstEntry && Market(d) == level),
        "largest-firms" => OfLargestFirms(motivation).Count(d =>
            level.StartsWith("before", StringComparison.Ordinal) ? d.Year < Turn : d.Year > Turn),
        _ => throw new ArgumentException($"'{dimension}' is no dimension of the decision counts.", nameof(dimension)),
    };

    /// <summary>Levels that occur in the ledger; the published ones may lack some.</summary>
    public IEnumerable<string> Levels(string dimension, string motivation) => dimension switch
    {
        "entry-mode" => Of(motivation).Select(d => d.EntryMode),
        "market" => Of(motivation).Where(d => d.FirstEntry).Select(Market).Order(StringComparer.Ordinal),
        _ => [],
    };

    public int WithSeveralMotives(string motivation, IReadOnlyCollection<string> motives) =>
        Of(motivation).Count(d => Motives(d).Count(motives.Contains) > 1);

    private bool IsClusterMotivated(Decision decision) => Motives(decision).Any(clusterMotives.Contains);

    private static string[] Motives(Decision decision) => decision.Motives.Split(';', StringSplitOptions.TrimEntries);

    private static string Market(Decision decision) => decision.Market.Replace("; ", " and ");
}
