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

    /// <summary>The years of interviewing, the first and the last included (section 3.3).</summary>
    public double YearsOfInterviewing => Stated("interviews-last-year") - Stated("interviews-first-year") + 1;

    /// <summary>The activities whose firms were, all together, interviewed in one period only.</summary>
    public IReadOnlyList<string> ActivitiesHeardOnce =>
        [.. Interviews.GroupBy(f => f.Activities)
            .Where(firms => firms.SelectMany(f => f.Periods).Distinct().Count() == 1).Select(firms => firms.Key)];
}
