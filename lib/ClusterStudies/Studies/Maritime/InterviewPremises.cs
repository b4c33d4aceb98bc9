namespace ClusterStudies;

/// <content>What the prose on the cluster and the sample takes for granted (Tables 1 and 2).</content>
public sealed partial class MaritimeStudy
{
    /// <summary>What the prose on the cluster and the sample rests on, as the data are now.</summary>
    public Premises ClusterPremises => new Premises().OfSegments(this).OfInterviews(this);
}

/// <summary>What the prose on the cluster and the sample takes for granted.</summary>
internal static class InterviewPremises
{
    public static Premises OfSegments(this Premises premises, MaritimeStudy study)
    {
        var shares = study.SegmentShares;
        var (firms, people) = (shares.MaxBy(s => s.OfFirms)!.Name, shares.MaxBy(s => s.OfLaborYears)!.Name);
        var perYear = study.Segments.OrderByDescending(s => s.TurnoverPerLaborYear).Select(s => s.Name).ToList();
        var (sample, all) = (study.CoreFirms.Count, study.ClusterTotal.Firms);
        return premises
            .That("typical-hangs-on-the-measure", "it depends on the measure which segment is the largest",
                firms != people, $"by firms {firms}, by man-labor years {people}")
            .That("yards-turn-over-most", "an hour of work turns over most at the end of the chain",
                perYear[0] == "Yards", $"{string.Join(", ", perYear)}")
            .That("sample-is-a-small-part", "by firms the sample is a small part of the cluster", 5 * sample < all,
                $"{sample} of {all} firms")
            .That("no-design-firm-asked", "no firm was asked that does nothing but design",
                study.CoreFirms.All(firm => !firm.Parts.All(part => part == "design")),
                $"activities of their own {study.PartsOfTheirOwn.Listed()}");
    }

    public static Premises OfInterviews(this Premises premises, MaritimeStudy study)
    {
        var interviews = study.Interviews;
        var held = InterviewPeriod.All.Select(period => period.Interviews(interviews)).ToList();
        var asked = InterviewPeriod.All.Select(period => period.Firms(interviews).Count).ToList();
        var often = interviews.OrderByDescending(firm => firm.Total).Take(3).ToList();
        var once = study.ActivitiesHeardOnce;
        return premises
            .That("interviews-shifted", "interviews grew from few to many, while kinds of firms were left out",
                held.Zip(held.Skip(1)).All(pair => pair.First < pair.Second) && once.Count > 0,
                $"interviews {string.Join(", ", held)}; heard in one period only {once.Listed()}")
            .That("few-firms-tell-most", "the sample goes deep into a few firms",
                2 * often.Held() > interviews.Held(),
                $"firms {often.Letters()} gave {often.Held()} of {interviews.Held()} interviews")
            .That("last-period-tells-most", "most interviews are of the last period, and not of the same firms",
                2 * held[^1] > held.Sum() && asked[^1] < interviews.Count,
                $"{held[^1]} of {held.Sum()} interviews, {asked[^1]} of {interviews.Count} rows");
    }
}
