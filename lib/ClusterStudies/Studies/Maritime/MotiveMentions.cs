namespace ClusterStudies;

/// <summary>
/// How often each motive was mentioned for a group of decisions, and what that implies. A decision can have several
/// motives, so mentions and decisions are never added together.
/// </summary>
/// <param name="Motives">The mentions of each motive.</param>
/// <param name="Decisions">The decisions they were mentioned for.</param>
/// <param name="KnownWithSeveral">Decisions with more than one motive, where a ledger tells; null where only totals are
/// known.</param>
public sealed record MotiveMentions(IReadOnlyList<DecisionCount> Motives, int Decisions, int? KnownWithSeveral)
{
    /// <summary>All mentions.</summary>
    public int Mentions => Motives.Sum(m => m.Count);

    /// <summary>Mentions beyond one for each decision.</summary>
    public int Surplus => Math.Max(0, Mentions - Decisions);

    /// <summary>
    /// The fewest decisions that must have had more than one motive, if each had at least one: the smallest number that
    /// can take up the surplus, when no decision has a motive twice.
    /// </summary>
    public int FewestWithSeveral =>
        Enumerable.Range(0, Decisions + 1).First(d =>
            d == Decisions || Motives.Sum(m => Math.Min(m.Count, d)) - d >= Surplus);

    /// <summary>
    /// The most decisions that can have had more than one motive, if each had at least one: every one of them has just
    /// two.
    /// </summary>
    public int MostWithSeveral => Math.Min(Decisions, Surplus);

    /// <summary>Mentions of the other motives than this one.</summary>
    public int MentionsWithout(string motive) => Motives.Where(m => m.Level != motive).Sum(m => m.Count);

    /// <summary>Decisions with more than one motive: as a ledger tells, or the fewest there must have been.</summary>
    public int WithSeveral => KnownWithSeveral ?? FewestWithSeveral;
}
