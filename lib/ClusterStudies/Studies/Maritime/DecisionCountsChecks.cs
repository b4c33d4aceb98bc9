namespace ClusterStudies;

/// <content>What has to fit in the counts: parts with their whole, decisions of some firms with those of all.</content>
public sealed partial class DecisionCounts
{
    private const string Repeats = "repeats another", MayBeMeantOtherwise = "reading";

    /// <summary>Every check of the counts.</summary>
    public IReadOnlyList<CountCheck> Checks =>
        [.. PeriodChecks, .. LargestFirmsChecks, EntryModesCheck, MediatorsCheck, .. FirstEntriesChecks];

    /// <summary>The checks that do not come out.</summary>
    public IReadOnlyList<CountCheck> Misfits => [.. Checks.Where(check => !check.Fits)];

    /// <summary>How many checks come out, and how many of the others are contradictions of their own.</summary>
    public string ChecksInWords => Misfits.Count == 0
        ? $"All {Checks.Count} checks of the counts come out"
        : $"{Misfits.Count} of {Checks.Count} checks of the counts do not come out; "
            + $"{Misfits.Count(c => c.MisfitIs == CountCheck.Contradiction)} of these are contradictions that do not "
            + "repeat another";

    /// <summary>Rows and columns of the decisions by period.</summary>
    public IReadOnlyList<CountCheck> PeriodChecks
    {
        get
        {
            int[] Of(string motivation) => [.. Periods(motivation).Select(c => c.Count)];
            var other = CountCheck.Sum("Other ones over the periods", Other, Of("other"));
            var kinds = StatedPeriods.Select(p => CountCheck.Sum(
                $"The two kinds in the period {p.Name}", p.All.Count, p.Cluster.Count, p.Other.Count));
            return
            [
                CountCheck.Sum("The two kinds make all decisions", Total, Cluster, Other),
                CountCheck.Sum("All decisions over the periods", Total, Of("all")),
                CountCheck.Sum("Cluster-motivated ones over the periods", Cluster, Of("cluster")),
                other,
                .. kinds.Select(kind => kind.Difference == other.Difference ? kind with { MisfitIs = Repeats } : kind),
            ];
        }
    }

    /// <summary>The decisions of the largest firms against those of all firms.</summary>
    public IReadOnlyList<CountCheck> LargestFirmsChecks
    {
        get
        {
            var (largest, last) = (LargestFirms[0], StatedPeriods[^1]);
            var after = ByPeriod.DistinctBy(reading => reading.Last.Other).Select((reading, i) => CountCheck.AtMost(
                $"Other decisions after 2008: of the largest firms, and of all firms ({reading.Name})",
                largest.OtherAfter, reading.Last.Other)
                with { MisfitIs = i == 0 ? CountCheck.Contradiction : Repeats });
            return
            [
                .. after,
                CountCheck.AtMost(
                    $"Decisions of {last.Name}: those of the largest firms with the cluster-motivated ones of the rest",
                    largest.After + last.Cluster.Count - largest.ClusterAfter, last.All.Count)
                    with { MisfitIs = Repeats },
                CountCheck.AtMost("Decisions before 2008: of the largest firms, and of all",
                    largest.Before, StatedPeriods.SkipLast(1).Sum(p => p.All.Count)),
            ];
        }
    }

    /// <summary>The entry modes against all decisions.</summary>
    public CountCheck EntryModesCheck =>
        CountCheck.Sum("The entry modes make all decisions", Total, [.. EntryModes.Modes.Select(m => m.Count)])
            with { MisfitIs = "incomplete" };

    /// <summary>Mediators, read as firms, against the firms that decided.</summary>
    public CountCheck MediatorsCheck =>
        CountCheck.AtMost("Firms that name mediators, and firms with cluster-motivated decisions",
                Mediators, DecidingFirms)
            with { MisfitIs = MayBeMeantOtherwise };

    /// <summary>
    /// First entries against cluster-motivated decisions, and those into one country against the firms that decided.
    /// </summary>
    public IReadOnlyList<CountCheck> FirstEntriesChecks =>
    [
        CountCheck.Sum("First entries and the exception make the cluster-motivated decisions",
            Cluster, FirstEntries.Total, FirstEntries.NotFirst),
        .. FirstEntries.Countries.Where(c => c.Entries > 1).Select(c => CountCheck.AtMost(
            $"First entries into {c.Country}, one for each firm", c.Entries, DecidingFirms)
            with { MisfitIs = MayBeMeantOtherwise }),
    ];
}
