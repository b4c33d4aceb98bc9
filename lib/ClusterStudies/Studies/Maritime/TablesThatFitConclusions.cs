namespace ClusterStudies;

/// <content>What follows from the tables that fit, whichever of them is the true one.</content>
public sealed partial class TablesThatFit
{
    private const string Before = "before 2008", After = "after 2008";
    private IReadOnlyList<RangeOfConclusion>? _conclusions;

    /// <summary>
    /// Each conclusion's range over all tables that fit once a smallest set of printed numbers is dropped, whichever.
    /// </summary>
    public IReadOnlyList<RangeOfConclusion> Conclusions => _conclusions ??=
    [
        Share("Cluster-motivated share of all decisions", null, null),
        Share("Cluster-motivated share until 2000", "1988-2000", null),
        Share("Cluster-motivated share 2001-2007", "2001-2007", null),
        Share("Cluster-motivated share 2008-2013", "2008-2013", null),
        Over("The share falls from period to period", ByPeriod, RangeOfConclusion.YesNo, n => Truth(Falls(n))),
        Over("The share is lowest in the last period", ByPeriod, RangeOfConclusion.YesNo,
            n => Truth(Of(n, 2) < Of(n, 0) && Of(n, 2) < Of(n, 1))),
        Over("Trend over the periods: p (Cochran-Armitage, exact, two-sided)", ByPeriod, RangeOfConclusion.PValue,
            Trend),
        .. Turn("Largest firms", largest: true),
        .. Turn("Other firms", largest: false),
        Over("Decisions of the other firms from 2008 that are not cluster-motivated",
            [DecisionCells.Of("2008-2013", "other", false)], RangeOfConclusion.Number, n => n[0]),
        Over("Largest against other firms, all years: p (Fisher, two-sided)",
            [.. Kinds(null, true), .. Kinds(null, false)], RangeOfConclusion.PValue, Fisher),
        Over("Largest against other firms, 2008-2013: p (Fisher, two-sided)",
            [.. Kinds("2008-2013", true), .. Kinds("2008-2013", false)], RangeOfConclusion.PValue, Fisher),
    ];

    private static IReadOnlyList<IReadOnlyList<int>> ByPeriod =>
        [.. new[] { "1988-2000", "2001-2007", "2008-2013" }.SelectMany(years => Kinds(years, null))];

    private IEnumerable<RangeOfConclusion> Turn(string firms, bool largest)
    {
        // Of the other firms, 2008 itself is after.
        var both = (IReadOnlyList<IReadOnlyList<int>>)[.. Kinds(Before, largest), .. Kinds(After, largest)];
        return
        [
            Share($"{firms}: cluster-motivated share before 2008", Before, largest),
            Share($"{firms}: cluster-motivated share after 2008", After, largest),
            Over($"{firms}: the share is lower after 2008", both, RangeOfConclusion.YesNo,
                n => Of(n, 0) is { } before && Of(n, 1) is { } after ? Truth(after < before) : null),
            Over($"{firms}, after against before 2008: p (Fisher, two-sided)", both, RangeOfConclusion.PValue, Fisher),
        ];
    }

    private RangeOfConclusion Share(string text, string? years, bool? largest) =>
        Over(text, Kinds(years, largest), RangeOfConclusion.Share, n => Of(n, 0));

    private RangeOfConclusion Over(string text, IReadOnlyList<IReadOnlyList<int>> sums, string kind,
        Func<IReadOnlyList<int>, double?> value)
    {
        var known = new Dictionary<string, double?>();
        var all = Whole(Corrections.Select(c => c.Tables));
        var nearest = Whole(Corrections.Where(c => c.Change == LeastChange).SelectMany(c => c.Nearest));
        return new(text, kind, all.Least, all.Most) { NearestLeast = nearest.Least, NearestMost = nearest.Most };

        (double? Least, double? Most) Whole(IEnumerable<TablesOfCounts> tables)
        {
            var ranges = tables.Select(t => t.Range(sums, Known)).OfType<(double Least, double Most)>().ToList();
            return ranges.Count == 0 ? (null, null) : (ranges.Min(r => r.Least), ranges.Max(r => r.Most));
        }

        // The same sums come again in many a set of tables.
        double? Known(IReadOnlyList<int> counts) =>
            known.TryGetValue(string.Join(' ', counts), out var found) ? found
                : known[string.Join(' ', counts)] = value(counts);
    }

    private static IReadOnlyList<IReadOnlyList<int>> Kinds(string? years, bool? largest) =>
        [DecisionCells.Of(years, "cluster", largest), DecisionCells.Of(years, "other", largest)];

    /// <summary>The cluster-motivated share at a place in a list of cluster-motivated and other decisions.</summary>
    private static double? Of(IReadOnlyList<int> counts, int place) =>
        (counts[2 * place], counts[2 * place + 1]) is var (cluster, other) && cluster + other > 0
            ? (double)cluster / (cluster + other) : null;

    private static bool Falls(IReadOnlyList<int> counts) =>
        Of(counts, 1) < Of(counts, 0) && Of(counts, 2) < Of(counts, 1);

    private static double Truth(bool holds) => holds ? 1 : 0;

    private static double? Trend(IReadOnlyList<int> counts)
    {
        int[] cluster = [counts[0], counts[2], counts[4]], all =
            [counts[0] + counts[1], counts[2] + counts[3], counts[4] + counts[5]];
        return all.Contains(0) || cluster.Sum() == 0 || cluster.Sum() == all.Sum() ? null
            : CochranArmitage.Exact(cluster, all).PValue;
    }

    private static double? Fisher(IReadOnlyList<int> n) =>
        n[0] + n[1] == 0 || n[2] + n[3] == 0 || n[0] + n[2] == 0 || n[1] + n[3] == 0 ? null
            : FisherExact.OddsRatio(n[0], n[1], n[2], n[3]).PValue;
}
