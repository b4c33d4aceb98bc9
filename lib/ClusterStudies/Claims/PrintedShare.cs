namespace ClusterStudies;

/// <summary>A share that a text prints, and the counts it can stand for: the GRIM test applied to a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Cases">The cases it is a share of; null where their number is not known.</param>
public sealed record PrintedShare(Claim Claim, int? Cases)
{
    /// <summary>
    /// The lowest and highest count that round to the printed share: "8 to 9"; that there is none; or null.
    /// </summary>
    public string? Counts => Cases is not { } n ? null
        : PublishedNumber.Parse(Claim.Published).CountsOf(n) is { Count: > 0 } fit ? $"{fit[0]} to {fit[^1]}"
        : "none: impossible";

    /// <summary>All shares that the texts print: percentages, and so many out of so many.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="cases">Each study's number of coded cases.</param>
    public static IReadOnlyList<PrintedShare> Of(Claims claims, params IEnumerable<(string Study, int Cases)> cases)
    {
        var known = cases.ToDictionary(study => study.Study, study => study.Cases);
        return [.. claims.All.Where(IsShare).Select(claim =>
            new PrintedShare(claim, IsOfCases(claim) && known.TryGetValue(claim.Study, out var n) ? n : null))];
    }

    private static bool IsShare(Claim claim) => claim.Published.Contains('%') || claim.Published.Contains("out of")
        || claim.Unit.StartsWith("percent", StringComparison.Ordinal);

    // Shares of money, of a single company or of growth are no shares of cases.
    private static bool IsOfCases(Claim claim) => claim.CanBeDecided && !claim.Unit.Contains("turnover")
        && claim.Comparison != Comparison.Range && !claim.Id.Contains("growth");
}
