namespace ClusterStudies;

/// <summary>
/// The internationalization decisions, counted. The same counts come either from what the text states or, once the ledger
/// <c>maritime/decisions.csv</c> is there, from the decisions themselves; a notebook need not know which.
/// </summary>
public sealed class DecisionCounts
{
    private readonly IReadOnlyList<DecisionCount> _published;
    private readonly DecisionLedger? _ledger;

    private DecisionCounts(MaritimeStudy study, DecisionLedger? ledger)
    {
        (_published, _ledger) = (study.DecisionCounts, ledger);
        Deciders = ledger?.Of("cluster").Select(d => d.Firm).Distinct().Order(StringComparer.Ordinal).ToList()
            ?? study.FirmGroups.Where(g => g.Group == "cluster-motivated").Select(g => g.Firm).ToList();
    }

    /// <summary>Counts the ledger if there is one, and else takes the counts as the text states them.</summary>
    public static DecisionCounts Of(MaritimeStudy study)
    {
        if (study.Decisions.Count == 0) return Published(study);
        var clusterMotives = study.DecisionCounts.Where(c => c.Dimension == "cluster-motive").Select(c => c.Level).ToHashSet();
        var largestFirms = study.FirmGroups.Where(g => g.Group == "integrated").Select(g => g.Firm).ToHashSet();
        return new DecisionCounts(study, new DecisionLedger(study.Decisions, clusterMotives, largestFirms));
    }

    /// <summary>The counts as the text states them, whether there is a ledger or not.</summary>
    public static DecisionCounts Published(MaritimeStudy study) => new(study, null);

    /// <summary>Whether the counts come from a ledger.</summary>
    public bool AreFromLedger => _ledger is not null;

    /// <summary>Where the counts come from, as a phrase: "the counts that the text states" or "the ledger".</summary>
    public string Source => AreFromLedger ? "the ledger" : "the counts that the text states";

    /// <summary>All decisions.</summary>
    public int Total => Count("total", "total", "all");

    /// <summary>Decisions in which the cluster was a prominent motive.</summary>
    public int Cluster => Count("total", "total", "cluster");

    /// <summary>The other decisions.</summary>
    public int Other => Count("total", "total", "other");

    /// <summary>The letters of the firms that made the cluster-motivated decisions: as the text names them, or from the ledger.</summary>
    public IReadOnlyList<string> Deciders { get; }

    /// <summary>How many firms made the cluster-motivated decisions.</summary>
    public int DecidingFirms => Count("deciding-firms", "firms", "cluster");

    /// <summary>One count; dimensions, levels and motivations are those of <c>decision_counts.csv</c>.</summary>
    /// <exception cref="ArgumentException">The text states no such count, and there is no ledger to take it from.</exception>
    public int Count(string dimension, string level, string motivation) =>
        _ledger?.Count(dimension, level, motivation)
        ?? _published.FirstOrDefault(c => c.Dimension == dimension && c.Level == level && c.Motivation == motivation)?.Count
        ?? throw new ArgumentException($"The text states no count of {dimension}, {level}, {motivation}; decision_counts.csv lists those it states.");

    /// <summary>The counts of one dimension, in the order of the text; a ledger adds the levels that only it has.</summary>
    public IReadOnlyList<DecisionCount> Levels(string dimension, string motivation)
    {
        var stated = _published.Where(c => c.Dimension == dimension && c.Motivation == motivation).ToList();
        if (_ledger is null) return stated;
        var section = stated.Select(c => c.Section).FirstOrDefault("");
        return [.. stated.Select(c => c.Level).Union(_ledger.Levels(dimension, motivation))
            .Select(level => new DecisionCount(dimension, level, motivation, _ledger.Count(dimension, level, motivation), section))];
    }

    /// <summary>
    /// The counts of the three periods in order, for all, cluster or other decisions: each as the text states it, under the limits that
    /// the text gives (they differ in the year 2000, so the last year of each decides); from a ledger, under those of <see cref="DecisionPeriod"/>.
    /// </summary>
    public IReadOnlyList<DecisionCount> Periods(string motivation) => [.. DecisionPeriod.All.Select(period => _ledger is null
        ? _published.First(c => c.Dimension == "period" && c.Motivation == motivation && period.Holds(DecisionPeriod.Years(c.Level).To))
        : new DecisionCount("period", period.Name, motivation, In(period, motivation), ""))];

    /// <summary>
    /// The counts by period in every way they can be read: with the other decisions as stated, and as all decisions less the
    /// cluster-motivated ones. Where both are the same, and from a ledger, there is one.
    /// </summary>
    public IReadOnlyList<PeriodReading> ByPeriod => _ledger is null ? StatedPeriods() :
        [Reading("ledger", "each decision by its year", period => (In(period, "cluster"), In(period, "other")))];

    /// <summary>The cluster motives that were mentioned, and what their number implies.</summary>
    public MotiveMentions ClusterMotives => Motives("cluster-motive", "cluster", Cluster);

    /// <summary>The motives mentioned for the other decisions, and what their number implies.</summary>
    public MotiveMentions OtherMotives => Motives("other-motive", "other", Other);

    /// <summary>
    /// The three largest firms before and after 2008 in every way their counts can be read: as stated, and with no more decisions
    /// after 2008 than the period leaves room for. From a ledger: with the decisions of 2008 itself on either side.
    /// </summary>
    public IReadOnlyList<LargestFirmsReading> LargestFirms => _ledger is null ? StatedLargestFirms() : LedgerLargestFirms(_ledger);

    /// <summary>Every count that the text states, with the ledger's count beside it (null where there is no ledger).</summary>
    public IReadOnlyList<(DecisionCount Stated, int? Ledger)> BesideStated =>
        [.. _published.Select(c => (c, _ledger?.Count(c.Dimension, c.Level, c.Motivation)))];

    /// <summary>
    /// A count that the text states only once: nothing in the study can bear it out or contradict it, so there is none,
    /// until a ledger counts it again.
    /// </summary>
    public double? Recounted(string dimension, string level, string motivation) =>
        AreFromLedger ? Count(dimension, level, motivation) : null;

    private int In(DecisionPeriod period, string motivation) => _ledger!.Of(motivation).Count(d => period.Holds(d.Year));

    private MotiveMentions Motives(string dimension, string motivation, int decisions)
    {
        var levels = Levels(dimension, motivation);
        return new MotiveMentions(levels, decisions, _ledger?.WithSeveralMotives(motivation, [.. levels.Select(l => l.Level)]));
    }

    private PeriodReading Reading(string name, string explanation, Func<DecisionPeriod, (int Cluster, int Other)> count)
    {
        var periods = DecisionPeriod.All.Select(p => (p.Name, Count: count(p))).Select(p => new PeriodCount(p.Name, p.Count.Cluster, p.Count.Other)).ToList();
        return new PeriodReading(name, explanation, periods, Total - periods.Sum(p => p.All));
    }

    private IReadOnlyList<PeriodReading> StatedPeriods()
    {
        var stated = new[] { "all", "cluster", "other" }.ToDictionary(motivation => motivation, Periods);
        int Stated(DecisionPeriod period, string motivation) => stated[motivation][DecisionPeriod.All.ToList().IndexOf(period)].Count;
        var asStated = Reading("as stated", "the other decisions as stated by period", p => (Stated(p, "cluster"), Stated(p, "other")));
        var byDifference = Reading("by difference", "the other decisions as all decisions of the period less the cluster-motivated ones",
            p => (Stated(p, "cluster"), Stated(p, "all") - Stated(p, "cluster")));
        return asStated.Periods.SequenceEqual(byDifference.Periods) ? [asStated] : [asStated, byDifference];
    }

    private IReadOnlyList<LargestFirmsReading> StatedLargestFirms()
    {
        int Stated(string level, string motivation) => Count("largest-firms", level, motivation);
        var (before, after) = ("before 2008", "after 2008");
        var stated = new LargestFirmsReading("as stated", "the counts as stated", Stated(before, "cluster"),
            Stated(before, "all") - Stated(before, "cluster"), Stated(after, "cluster"), Stated(after, "all") - Stated(after, "cluster"));
        var limited = from reading in ByPeriod
                      let room = reading.Periods[^1].Other
                      where room < stated.OtherAfter
                      orderby room descending
                      select stated with
                      {
                          Name = $"at most {room} after 2008",
                          Explanation = $"no more other decisions after 2008 than there are in {reading.Periods[^1].Period} ({reading.Name})",
                          OtherAfter = room,
                      };
        return [stated, .. limited];
    }

    private static IReadOnlyList<LargestFirmsReading> LedgerLargestFirms(DecisionLedger ledger)
    {
        LargestFirmsReading With(string name, int lastYearBefore)
        {
            int Number(string motivation, bool before) => ledger.OfLargestFirms(motivation).Count(d => d.Year <= lastYearBefore == before);
            return new(name, $"each decision by its year; the last year before the turn is {lastYearBefore}",
                Number("cluster", true), Number("other", true), Number("cluster", false), Number("other", false));
        }
        var (after, before) = (With("2008 as after", DecisionLedger.Turn - 1), With("2008 as before", DecisionLedger.Turn));
        return ledger.OfLargestFirms("all").Any(d => d.Year == DecisionLedger.Turn) ? [after, before] : [after with { Name = "ledger" }];
    }

    /// <summary>A code of a dimension, a level or a motivation as words: "following-partner" is "Following a partner of the same cluster".</summary>
    public static string LabelOf(string level) => level switch
    {
        "greenfield" => "Wholly owned greenfield operation",
        "agent" => "Exports through an agent",
        "acquisition" => "Acquisition",
        "sales-office" => "Sales office",
        "mature-stage" => "More mature stage (demerger, offshoring, diversification)",
        "following-partner" => "Following a partner of the same cluster",
        "social-cues" => "Social cues from firms without a direct tie",
        "mediators" => "Mediators that the cluster set up abroad",
        "cluster" => "Cluster-motivated",
        "low-cost" => "Low costs",
        "competence" => "Developing competence",
        "firm-strategy" => "The firm's own strategy",
        "external-initiative" => "Initiative of an external partner",
        "market-opportunity" => "Market opportunity",
        _ => level.Length == 0 || char.IsDigit(level[0]) ? level : char.ToUpperInvariant(level[0]) + level[1..].Replace('-', ' '),
    };
}
