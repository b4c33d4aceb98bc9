namespace ClusterStudies;

/// <summary>
/// Whether the cluster moved more of the early steps than of the later ones, as far as the counts tell. The text counts
/// early modes of entry of all decisions (section 3.3) and first entries of the cluster-motivated ones (4.3).
/// </summary>
/// <param name="Modes">The decisions by entry mode.</param>
/// <param name="Entries">The cluster-motivated first entries.</param>
public sealed record EarlyStages(EntryModes Modes, FirstEntries Entries)
{
    private int Least => Math.Max(Modes.EarlyEntries, Entries.Total);

    private int Most => Modes.EarlyEntriesAtMost;

    /// <summary>
    /// Whether the share is larger in early steps, if first entries are early ones, whatever the decisions without a
    /// mode were; null where it depends on them.
    /// </summary>
    public bool? HoldsIfTheSame
    {
        get
        {
            var holds = new[] { Least, Most }.Select(early =>
                (double)Entries.Total / early > (double)Entries.NotFirst / (Modes.Decisions - early)).Distinct();
            return holds.Count() == 1 ? holds.Single() : null;
        }
    }

    /// <summary>
    /// Both ends: "25 of 38 early against 1 of 3 later decisions, up to 25 of 33 against 1 of 8".
    /// </summary>
    public string IfTheSameInWords =>
        $"{Entries.Total} of {Most} early against {Entries.NotFirst} of {Modes.Decisions - Most} later decisions, "
        + $"up to {Entries.Total} of {Least} against {Entries.NotFirst} of {Modes.Decisions - Least}";

    /// <summary>What is left if first and early entries are two things.</summary>
    public string IfNotInWords =>
        $"between {Math.Max(0, Entries.Decisions - (Modes.Decisions - Modes.EarlyEntries))} and "
        + $"{Math.Min(Entries.Decisions, Modes.EarlyEntries)} of {Modes.EarlyEntries} early entries";
}
