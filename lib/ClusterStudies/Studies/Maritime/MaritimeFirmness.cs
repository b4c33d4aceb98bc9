namespace ClusterStudies;

/// <content>How firmly the headline claims of the maritime study stand.</content>
public sealed partial class MaritimeStudy
{
    // How much decisions of one firm may resemble each other, at the most that is assumed.
    private const double Strongest = 0.5;

    /// <summary>Interval and robustness of each headline claim, as far as the counts bear on it.</summary>
    public IReadOnlyList<Firmness> Firmness
    {
        get
        {
            var counts = ClusterStudies.DecisionCounts.Of(this);
            return
            [
                Share(counts), Cues(counts), Mechanisms(), FirstEntries(counts), EarlyStages(counts), Trend(counts),
                OtherMotives(counts), LargestBefore(counts), LargestAfter(counts), LatestPhase(counts),
                ClaimsStable(), ValuedThroughout(),
            ];
        }
    }

    private static Firmness Share(DecisionCounts counts)
    {
        var selected = new SelectedShare(counts.Cluster, counts.Total);
        var few = new ClusteredShare(counts.Cluster, counts.Total, counts.DecidingFirms, Strongest).Interval();
        return ClusterStudies.Firmness.Of("maritime/cluster-share",
            $"""
            {ClusterStudies.Firmness.Share(counts.Cluster, counts.Total)}; if the decisions of a firm resemble each
            other (correlation {Strongest}, {counts.DecidingFirms} firms): {few.ConfidenceLow:P0} to {
            few.ConfidenceHigh:P0}
            """,
            $"""
            Decisions with a minor part of the cluster that were left out: with {selected.LeftOutToReach(0.55)} it is no
            longer about six in ten, with {selected.LeftOutToReach()} no more than half.
            """);
    }

    private static Firmness Cues(DecisionCounts counts)
    {
        var cues = counts.Count("cluster-motive", "social-cues", "cluster");
        return ClusterStudies.Firmness.Of("maritime/motive-social-cues",
            $"""
            {ClusterStudies.Firmness.Share(cues, counts.Cluster)}; {ClusterStudies.Firmness.Share(cues, counts.Total)}
            """,
            $"""
            The number stands once. With cues as a motive are {(double)cues / counts.Total:P0} of all decisions, with
            cues alone at least {cues - counts.ClusterMotives.Surplus}: {counts.ClusterMotives.Mentions} mentions are
            spread over {counts.Cluster} decisions.
            """);
    }

    private Firmness Mechanisms()
    {
        var quoted = EmergentModel.GroupsOf(this).SelectMany(group => group.Quotations).CountBy(q => q).ToList();
        return ClusterStudies.Firmness.Of("maritime/mechanisms", $"",
            $"""
            A claim of identity that works by the other mechanism. The groups are those of the text's sections; of the {
            quoted.Count} quotations coded for a mechanism {quoted.Count(q => q.Value > 1)} speak for more than one.
            """);
    }

    private static Firmness FirstEntries(DecisionCounts counts)
    {
        var (entries, firms) = (counts.FirstEntries, counts.DecidingFirms);
        var most = entries.Countries.Sum(country => Math.Min(firms, country.Entries));
        return ClusterStudies.Firmness.Of("maritime/first-entries", $"",
            $"""
            Another meaning of first, by unit or by mode. By country, {firms} firms can have made at most {most} of the
            {entries.Total} entries, if each entered a country for the first time once.
            """);
    }

    private static Firmness EarlyStages(DecisionCounts counts)
    {
        var (entries, modes) = (counts.FirstEntries, counts.EntryModes);
        var later = (Least: counts.Total - modes.EarlyEntriesAtMost, Most: counts.Total - modes.EarlyEntries);
        return ClusterStudies.Firmness.Of("maritime/early-stage-salience", $"",
            $"""
            First entry (4.3) and early entry (3.3) being two things. As one, the cluster moved {entries.Total} of {
            modes.EarlyEntries} to {modes.EarlyEntriesAtMost} early decisions and {entries.NotFirst} of {later.Least} to
            {later.Most} later ones; as two, nothing follows.
            """);
    }

    private static Firmness Trend(DecisionCounts counts)
    {
        var readings = counts.ByPeriod.Where(reading => reading.CanHaveTrend).ToList();
        var p = readings.Select(reading => reading.ExactTrend!.PValue).ToList();
        var power = CochranArmitage.Power(
            [.. readings[0].WithDecisions.Select(period => period.ClusterShare!.Value)], readings[0].All);
        var falling = readings.Where(reading => reading.Direction == "decreasing").ToList();
        var others = string.Concat(readings.Except(falling)
            .Select(reading => $" In the reading {reading.Name}: {reading.SharesInWords}."));
        return ClusterStudies.Firmness.Of("maritime/cluster-motive-trend",
            $"""
            p of a trend {p.Min():0.00} to {p.Max():0.00} (exact); so few decisions would show a fall as large as this
            one with a probability of {power:P0}
            """,
            $"""
            One decision in another period. The share falls from period to period in {falling.Count} of {
            readings.Count} readings of the counts.{others}
            """);
    }

    private static Firmness OtherMotives(DecisionCounts counts) =>
        ClusterStudies.Firmness.Of("maritime/other-motives-trend", $"",
            $"""
            Dates of the motives; their {counts.OtherMotives.Mentions} mentions have none. By period only the share of
            decisions without the cluster is known, which is what the cluster's share leaves.
            """);

    private static Firmness LargestBefore(DecisionCounts counts)
    {
        var (largest, others) = (counts.LargestFirms[0], counts.OtherFirms[0]);
        return ClusterStudies.Firmness.Of("maritime/largest-before-2008-cluster",
            $"{Interval(largest.Sides[0])}",
            $"""
            The number stands once. It leaves {others.Before} to the other firms before 2008 ({others.ShareBefore},
            against {largest.Sides[0].ClusterShare:P0} of the largest).
            """);
    }

    private Firmness LargestAfter(DecisionCounts counts)
    {
        var readings = counts.LargestFirms.Where(reading => reading.CanBeCompared).ToList();
        var p = readings.Select(reading => reading.OddsRatio!.PValue).ToList();
        var fit = TablesThatFit[0];
        var range = fit.Conclusions.First(c => c.Text.StartsWith("Largest firms, after", StringComparison.Ordinal));
        var recoded = counts.FadingConclusions.Where(c => c.Text.Contains("p below", StringComparison.Ordinal))
            .Select(c => c.Recodings).OfType<int>().ToList();
        return ClusterStudies.Firmness.Of("maritime/largest-after-2008-cluster",
            $"""
            {Interval(counts.LargestFirms[0].Sides[1])}; after against before: p {p.Min():0.000} to {p.Max():0.000} in {
            readings.Count} readings, {range.Nearest} in the tables nearest to the printed counts
            """,
            $"""
            {Recoded(recoded)} after 2008 moved by the cluster, and the contrast is within chance. Of the {
            fit.Printed.Count} printed counts {fit.Fewest} have to be otherwise before any table fits. Of
            the largest firms, not interviewed in the last period: {LargestNotAskedAgain.Listed()}.
            """);
    }

    private static Firmness LatestPhase(DecisionCounts counts)
    {
        var readings = counts.ByPeriod.Where(reading => reading.CanHaveTrend).ToList();
        var lowest = readings.Count(reading => reading.LowestShare == reading.Last.Period);
        var recoded = counts.FadingConclusions.Where(c => c.Text.Contains("last period", StringComparison.Ordinal))
            .Select(c => c.Recodings).OfType<int>().ToList();
        return ClusterStudies.Firmness.Of("maritime/latest-phase-lesser-role",
            $"{readings.Select(reading => Interval(reading.Last)).Distinct().Listed()}",
            $"""
            {Recoded(recoded)} of the last period recoded. Its share is the lowest in {lowest} of {readings.Count}
            readings of the counts; the change over the periods is {readings[0].ChangeAgainstChance}.
            """);
    }

    private Firmness ClaimsStable()
    {
        var (first, last) = ((int)Stated("interviews-first-year"), (int)Stated("interviews-last-year"));
        return ClusterStudies.Firmness.Of("maritime/identity-claims-stable", $"",
            $"""
            Dated statements from all the years. Of the {IdentitySources.Count} quotations behind the claims {
            IdentitySources.Count(source => source.Year >= first)} were published once interviewing had begun ({first}),
            {IdentitySources.Count(source => source.Year > last)} after it had ended ({last}).
            """);
    }

    private Firmness ValuedThroughout()
    {
        var praise = Quotations.Where(quotation => quotation.Mechanism == "retained-identity").ToList();
        return ClusterStudies.Firmness.Of("maritime/cluster-valued-throughout", $"",
            $"""
            What was said in every period. The {praise.Count} quotations printed on the worth of the cluster are of {
            praise.Select(q => q.InterviewPeriod?.Name ?? "no period").Distinct().Listed()}.
            """);
    }

    // The largest firms that nobody visited in the last period.
    private IReadOnlyList<string> LargestNotAskedAgain => [.. Group("integrated").Where(firm =>
        Interviews.Single(f => f.Firm == firm) is var asked && InterviewPeriod.All[^1].Interviews(asked) is null or 0)];

    private static string Interval(PeriodCount count) => ClusterStudies.Firmness.Share(count.Cluster, count.All);

    private static string Recoded(IReadOnlyCollection<int> recoded) => recoded.Count == 0 ? "No number of decisions"
        : (recoded.Min(), recoded.Max()) switch
        {
            (1, 1) => "1 decision",
            (var least, var most) when least == most => $"{least} decisions",
            (var least, var most) => $"{least} to {most} decisions, by the reading,",
        };
}
