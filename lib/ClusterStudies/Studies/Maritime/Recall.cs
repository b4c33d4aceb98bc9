namespace ClusterStudies;

/// <summary>How long after the fact somebody told of it, in years: at least and at most.</summary>
/// <param name="Least">The fewest years that lie between; 0 where it was told while it may still have gone on.</param>
/// <param name="Most">The most.</param>
public sealed record Recall(int Least, int Most)
{
    /// <summary>The years between what happened and the telling; null where all of it came after.</summary>
    /// <param name="happened">When it happened.</param>
    /// <param name="told">When it was told.</param>
    public static Recall? Between(YearRange happened, YearRange told) => told.To < happened.From ? null
        : new(Math.Max(0, told.From - happened.To), told.To - happened.From);

    /// <summary>The years as a table has them: "5 to 7", or "0".</summary>
    public override string ToString() =>
        Least == Most ? Least.ToString(NumberText.Culture) : FormattableString.Invariant($"{Least} to {Most}");
}
