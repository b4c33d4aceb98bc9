namespace ClusterStudies;

/// <summary>
/// The decisions of the firms other than the three largest, in one reading of the periods: what the largest leave of
/// all. Decisions of 2008 itself are taken to be after. The study does not print these counts; they follow from those
/// it prints.
/// </summary>
/// <param name="Name">The reading of the periods.</param>
/// <param name="ClusterBefore">Cluster-motivated decisions until 2007.</param>
/// <param name="OtherBefore">Other decisions until 2007.</param>
/// <param name="ClusterAfter">Cluster-motivated decisions from 2008 on.</param>
/// <param name="OtherAfter">Other decisions from 2008 on.</param>
/// <param name="IsForced">
/// The largest firms' other decisions after 2008 use up all that the period holds, so that none are left whatever these
/// firms
/// did: then what is left is a lower bound.
/// </param>
public sealed record OtherFirmsReading(
    string Name, int ClusterBefore, int OtherBefore, int ClusterAfter, int OtherAfter, bool IsForced)
{
    /// <summary>Cluster-motivated decisions of all until 2007: "14 of 19".</summary>
    public string Before => $"{ClusterBefore} of {ClusterBefore + OtherBefore}";

    /// <summary>
    /// Cluster-motivated decisions of all from 2008 on, of which only a lower bound may be known: "5 of at least 5".
    /// </summary>
    public string After => $"{ClusterAfter} of {(IsForced ? "at least " : "")}{ClusterAfter + OtherAfter}";

    /// <summary>The cluster-motivated share until 2007, in percent; "none" where there are no decisions.</summary>
    public string ShareBefore => Share(ClusterBefore, OtherBefore);

    /// <summary>
    /// The cluster-motivated share from 2008 on, in percent, of which only an upper bound may be known.
    /// </summary>
    public string ShareAfter => (IsForced ? "up to " : "") + Share(ClusterAfter, OtherAfter);

    /// <summary>
    /// What share of these firms' decisions the cluster moved from 2008 on, as far as the readings tell.
    /// </summary>
    public static string ShareAfterInWords(IReadOnlyCollection<OtherFirmsReading> readings) =>
        readings.Any(reading => reading.IsForced)
            ? "What share of these firms' decisions that is cannot be told: how many others they made is not known"
            : $"As a share of these firms' decisions that is {readings.Select(r => r.ShareAfter).Distinct().Listed()}";

    /// <summary>Subtracts the largest firms from all firms.</summary>
    internal static OtherFirmsReading Of(PeriodReading all, LargestFirmsReading largest)
    {
        var before = all.Periods.SkipLast(1).ToList();
        return new(all.Name,
            before.Sum(p => p.Cluster) - largest.ClusterBefore, before.Sum(p => p.Other) - largest.OtherBefore,
            all.Last.Cluster - largest.ClusterAfter, Math.Max(0, all.Last.Other - largest.OtherAfter),
            IsForced: largest.OtherAfter > all.Last.Other);
    }

    private static string Share(int cluster, int other) => cluster + other == 0
        ? "none"
        : string.Create(NumberText.Culture, $"{cluster / (double)(cluster + other):P0}");
}
