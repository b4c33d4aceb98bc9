namespace ClusterStudies;

/// <content>What the prose on the decisions takes for granted.</content>
public sealed partial class MaritimeStudy
{
    /// <summary>What the prose on the decisions rests on, as the data are now.</summary>
    /// <param name="counts">The decisions, as stated or from a ledger.</param>
    public Premises DecisionPremises(DecisionCounts counts) => new Premises()
        .OfPeriods(counts).OfLargestFirms(this, counts).OfMotivesAndMarkets(counts).OfTablesThatFit(TablesThatFit);
}

/// <summary>What the prose on the decisions takes for granted.</summary>
internal static class DecisionPremises
{
    public static Premises OfPeriods(this Premises premises, DecisionCounts counts)
    {
        var readings = counts.ByPeriod;
        var steady = readings.Where(r => r.Direction == "decreasing").Select(r => r.Name).ToList();
        var (years, last) = (counts.ClusterByYears, readings[0].Last.Period);
        var twice = years.Skip(1).All(p => years[0].Years >= 1.6 * p.Years);
        var power = readings.Max(r => r.TrendPower);
        return premises
            .That("cluster-moved-most", "the cluster moved most of the decisions", 2 * counts.Cluster > counts.Total,
                $"{counts.Cluster} of {counts.Total}")
            .That("steady-fall-hangs-on-the-reading", "the share falls from period to period in some readings only",
                steady.Count > 0 && steady.Count < readings.Count, $"{steady.Count} of {readings.Count} readings")
            .That("fewest-by-number-only", "the last period has the fewest decisions, but not the fewest a year",
                twice && readings[0].FewestDecisions == last && counts.FewestPerYear != last,
                $"fewest {readings[0].FewestDecisions}; a year {counts.FewestPerYear}; {
                    string.Join(", ", years.Select(p => p.Years))} years")
            .That("trend-would-be-missed", "a change like the one seen would mostly be missed by the test for trend",
                power < 0.5, $"power at most {power:P0}")
            .That("few-firms-decided", "a few firms made all decisions that the cluster moved",
                counts.Cluster >= 2 * counts.DecidingFirms,
                $"{counts.Cluster} decisions of {counts.DecidingFirms} firms")
            .That("periods-fall-within-chance", "the shares fall in every reading, and in none more than chance may",
                readings.All(r => r.Last.ClusterShare < r.Periods[0].ClusterShare && !r.TrendIsSignificant),
                $"{readings.Select(r => r.ChangeInWords).Listed()}");
    }

    public static Premises OfLargestFirms(this Premises premises, MaritimeStudy study, DecisionCounts counts)
    {
        var readings = counts.LargestFirms.Where(r => r.CanBeCompared).ToList();
        var lower = readings.Count(r => r.IsLowerWith(r.ClusterAfter));
        var found = readings.Count(r => r.IsSignificant);
        var trends = counts.ByPeriod.Count(r => r.TrendIsSignificant);
        var farthest = readings.Max(r => r.OddsRatio!.ConfidenceHigh);
        var (rest, shortened) = (counts.OtherFirms, counts.OtherFirms.Count(r => r.IsForced));
        var asked = InterviewPeriod.All[^1].Interviews(study.Interviews.Where(firm => firm.Firm == "C"));
        return premises
            .That("largest-carry-the-fading", "the fading shows in the largest firms more than in the periods",
                lower == readings.Count && found > trends,
                $"lower after 2008 in {lower} of {readings.Count}; p below 0.05 in {found}, of trends {trends}")
            .That("largest-interval-reaches-far", "the interval of the largest firms reaches far", farthest > 0.5,
                $"odds ratio up to {farthest:0.00}")
            .That("largest-exceed-the-room", "the largest firms' decisions after 2008 exceed what all firms leave",
                shortened > 0, $"in {shortened} of {rest.Count} readings")
            .That("others-still-moved", "the cluster still moved some decisions of the other firms",
                rest.All(r => r.ClusterAfter > 0), $"from 2008 on {string.Join(", ", rest.Select(r => r.After))}")
            .That("firm-c-not-asked-again", "firm C was not asked after 2008", asked == 0,
                $"interviews of firm C in the last round {asked}");
    }

    public static Premises OfMotivesAndMarkets(this Premises premises, DecisionCounts counts)
    {
        var (least, most) = counts.WithSeveralMotives;
        var countries = counts.FirstEntries.Countries;
        var single = countries.Where(c => c.Entries == 1 && c.Country is not ("Brazil" or "China"));
        var hard = counts.Misfits.Count(check => check.MisfitIs == CountCheck.Contradiction);
        return premises
            .That("several-motives-few-to-many", "decisions with several motives may have been few or many",
                least <= counts.Total / 5.0 && most > counts.Total / 2.0, $"{least} to {most} of {counts.Total}")
            .That("single-entries-beyond-the-hubs", "single entries led to places outside the hubs",
                single.Any() && countries[^1].Entries == 1, $"{single.Select(c => c.Country).Listed()}")
            .That("contradictions-are-few", "the hard contradictions of the counts have few causes",
                hard is > 0 and <= 3, $"{hard} of {counts.Misfits.Count} misfits do not repeat another");
    }

    public static Premises OfTablesThatFit(this Premises premises, IReadOnlyList<TablesThatFit> fitting)
    {
        var usual = fitting[0];
        RangeOfConclusion Range(string start) =>
            usual.Conclusions.First(c => c.Text.StartsWith(start, StringComparison.Ordinal));
        var shares = usual.Conclusions.Where(c => c.Text.StartsWith("Cluster-motivated", StringComparison.Ordinal));
        var (all, falls, lowest) = (Range("Cluster-motivated share of all"), Range("The share falls"),
            Range("The share is lowest"));
        var (trend, lower, turn) = (Range("Trend"), Range("Largest firms: the share is lower"),
            Range("Largest firms, after"));
        var (left, others) = (Range("Decisions of the other firms"), Range("Other firms: the share is lower"));
        var fit = fitting.Count(reading => reading.FitAll > 0);
        var byOne = usual.Corrections.Count(c => c.Change == c.Dropped.Count);
        return premises
            .That("most-in-every-table", "the cluster moved most decisions in every table that fits",
                all.Least > 0.5, $"{all.InWords}")
            .That("no-table-fits", "no table fits all printed numbers", fit == 0,
                $"some fit in {fit} of {fitting.Count} readings of the years")
            .That("slips-of-one", "each number that gives way moves by a single decision",
                usual.Fewest > 0 && byOne > 0, $"{byOne} of {usual.Corrections.Count} smallest corrections")
            .That("all-firms-same-in-every-table", "the shares of all firms are settled, and fall within chance",
                shares.All(c => c.IsDecided) && falls.Least == 1 && lowest.Least == 1 && trend.Least >= 0.05,
                $"falls {falls.InWords}, lowest in the last period {lowest.InWords}, p {trend.InWords}")
            .That("largest-p-on-both-sides", "the largest firms fall in every table, with p on both sides of 0.05",
                lower.Least == 1 && turn.NearestLeast < 0.05 && turn.NearestMost >= 0.05,
                $"lower {lower.InWords}; p {turn.Nearest}")
            .That("others-went-the-other-way", "in the nearest tables the other firms went the other way",
                others.NearestMost == 0 && left.NearestMost <= 1 && left.Most > 1,
                $"lower {others.Nearest}; other decisions of theirs {left.Nearest}, however numbers change {
                    left.InWords}");
    }
}
