namespace ClusterStudies;

/// <summary>
/// The internationalization decisions, counted. The same counts come either from what the text states or, once the
/// ledger <c>maritime/decisions.csv</c> is there, from the decisions themselves; a notebook need not know which.
/// </summary>
public sealed partial class DecisionCounts
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
        var clusterMotives = study.DecisionCounts.Where(c => c.Dimension == "cluster-motive")
            .Select(c => c.Level).ToHashSet();
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

    /// <summary>
    /// The letters of the firms that made the cluster-motivated decisions: as the text names them, or from the ledger.
    /// </summary>
    public IReadOnlyList<string> Deciders { get; }

    /// <summary>How many firms made the cluster-motivated decisions.</summary>
    public int DecidingFirms => Count("deciding-firms", "firms", "cluster");

    /// <summary>One count; dimensions, levels and motivations are those of <c>decision_counts.csv</c>.</summary>
    /// <exception cref="ArgumentException">The text states no such count, and there is no ledger to take it
    /// from.</exception>
    public int Count(string dimension, string level, string motivation) =>
        _ledger?.Count(dimension, level, motivation)
        ?? _published.FirstOrDefault(c =>
            c.Dimension == dimension && c.Level == level && c.Motivation == motivation)?.Count
        ?? throw new ArgumentException(
            $"The text states no count of {dimension}, {level}, {motivation}; decision_counts.csv lists those it "
            + "states.");

    /// <summary>
    /// The counts of one dimension, in the order of the text; a ledger adds the levels that only it has.
    /// </summary>
    public IReadOnlyList<DecisionCount> Levels(string dimension, string motivation)
    {
        var stated = _published.Where(c => c.Dimension == dimension && c.Motivation == motivation).ToList();
        if (_ledger is null) return stated;
        var section = stated.Select(c => c.Section).FirstOrDefault("");
        return [.. stated.Select(c => c.Level).Union(_ledger.Levels(dimension, motivation))
            .Select(level => new DecisionCount(dimension, level, motivation,
                _ledger.Count(dimension, level, motivation), section))];
    }

    /// <summary>The decisions by entry mode.</summary>
    public EntryModes EntryModes => new(Levels("entry-mode", "all"), Total);

    /// <summary>The cluster-motivated first entries by market.</summary>
    public FirstEntries FirstEntries =>
        new(Levels("market", "cluster"), Cluster, Count("first-entry", "not-first-entry", "cluster"));

    /// <summary>The cluster-motivated share of early and of later steps.</summary>
    public EarlyStages EarlyStages => new(EntryModes, FirstEntries);

    /// <summary>Mentions of mediators abroad; of what, decisions or firms, the text leaves open.</summary>
    public int Mediators => Count("cluster-motive", "mediators", "cluster");

    /// <summary>The cluster motives that were mentioned, and what their number implies.</summary>
    public MotiveMentions ClusterMotives => MentionsOf("cluster-motive", "cluster", Cluster);

    /// <summary>The motives mentioned for the other decisions, and what their number implies.</summary>
    public MotiveMentions OtherMotives => MentionsOf("other-motive", "other", Other);

    /// <summary>The mentions of either kind.</summary>
    public (MotiveMentions Cluster, MotiveMentions Other) Motives => (ClusterMotives, OtherMotives);

    /// <summary>The mentions of each motive: those of the cluster, then the others.</summary>
    public IReadOnlyList<DecisionCount> Mentions => [.. ClusterMotives.Motives, .. OtherMotives.Motives];

    /// <summary>The decisions for which a motive was mentioned, with their number.</summary>
    public string KindOf(DecisionCount motive) => motive.Motivation == "cluster"
        ? $"cluster-motivated decisions (n = {Cluster})" : $"other decisions (n = {Other})";

    /// <summary>
    /// Every count that the text states, with the ledger's count beside it (null where there is no ledger).
    /// </summary>
    public IReadOnlyList<(DecisionCount Stated, int? Ledger)> BesideStated =>
        [.. _published.Select(c => (c, _ledger?.Count(c.Dimension, c.Level, c.Motivation)))];

    /// <summary>
    /// Every count that the text states, with its section and, where there is one, the ledger's count.
    /// </summary>
    public Table ToTable(string caption)
    {
        var table = Table.Of(BesideStated, caption)
            .RowHeader("By", c => LabelOf(c.Stated.Dimension))
            .Column("Level", c => c.Stated.Label)
            .Column("Motivation", c => LabelOf(c.Stated.Motivation))
            .Column("Stated", c => c.Stated.Count)
            .Column("Section", c => c.Stated.Section)
            .Note("Decisions, except in the row of deciding firms, which counts firms, and that of mediators, "
                + "of which the text speaks as firms.");
        return AreFromLedger ? table.Column("Ledger", c => c.Ledger) : table;
    }

    /// <summary>The decisions by motivation as shares of all, each with Wilson's 95% interval.</summary>
    public Table MotivationTable(string caption) =>
        Table.Of(new[] { (Kind: "Cluster-motivated", Count: Cluster), (Kind: "Other", Count: Other) }, caption)
            .RowHeader("Motivation", k => k.Kind)
            .Column("Decisions", k => k.Count)
            .Column("Share of all", k => (double)k.Count / Total, format: "P1")
            .NumberTextColumn("95% interval", k => Wilson.Interval(k.Count, Total).InPercent())
            .Note($"Wilson intervals of the share of all. n = {Total}; missing {Total - Cluster - Other}.");

    /// <summary>
    /// A count that the text states only once, so that nothing in the study can bear it out: the ledger's count of the
    /// same level, to check the claim with; null without a ledger, and the claim is then not derivable.
    /// </summary>
    /// <param name="level">The level, such as "agent" or "before 2008".</param>
    /// <param name="motivation">all, cluster or other, where the level is stated of more than one.</param>
    /// <exception cref="ArgumentException">The text states no such count, or more than one.</exception>
    public double? Recounted(string level, string? motivation = null)
    {
        var stated = Single(level, motivation);
        return _ledger?.Count(stated.Dimension, level, stated.Motivation);
    }

    private MotiveMentions MentionsOf(string dimension, string motivation, int decisions)
    {
        var levels = Levels(dimension, motivation);
        return new MotiveMentions(levels, decisions,
            _ledger?.WithSeveralMotives(motivation, [.. levels.Select(l => l.Level)]));
    }
}
