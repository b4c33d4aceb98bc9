namespace ClusterStudies;

/// <content>How firmly the headline claims of the photonics study stand.</content>
public sealed partial class PhotonicsStudy
{
    private static readonly (string Word, string One, string Several)[] Bearings =
    [
        ("supports", "supports it", "support it"), ("qualifies", "qualifies it", "qualify it"),
        ("speaks against", "speaks against it", "speak against it"),
    ];

    /// <summary>Interval and robustness of each headline claim, as far as the tables bear on it.</summary>
    public IReadOnlyList<Firmness> Firmness =>
        [LessThanHalfOrderly, MostlyIncremental, MostFollowStages, WidestDistance, DistanceShaped, Reputation,
            BoughtByMultinationals, Exploiting, BornGlobals, AllTheories];

    /// <summary>Companies with a style (Table 3) whose stage names no selling or producing abroad (Table 4).</summary>
    public IReadOnlyList<Company> NotAbroad => [.. Companies.Where(company => !company.IsAbroad)];

    private Firmness LessThanHalfOrderly
    {
        get
        {
            var (n, first, either) =
                (Companies.Count, Companies.Count(c => c.IsOrderly), Companies.Count(c => c.IsOrderlyAtAll));
            var (least, most) = (LessThanHalf(first), LessThanHalf(either));
            var abroad = Companies.Except(NotAbroad).ToList();
            return ClusterStudies.Firmness.Of("photonics/less-than-half-orderly",
                $"{ClusterStudies.Firmness.Share(first, n)}; {ClusterStudies.Firmness.Share(either, n)}",
                $"""
                {Cases(most)} recoded with either descriptor, {Cases(least)} with the first. Without {
                NotAbroad.Letters()}, whose stage is no step abroad, {
                abroad.Count(c => c.IsOrderlyAtAll)} of {abroad.Count} with either and {
                abroad.Count(c => c.IsOrderly)} with the first.
                """);
        }
    }

    private Firmness MostlyIncremental
    {
        get
        {
            var incremental = Companies.Count(c => c.IsIncremental);
            var only = Companies.Count(c => c.IsIncremental && !c.IsOrderlyAtAll);
            var abroad = Companies.Except(NotAbroad).ToList();
            var recoded = Conclusion.MoreThanHalf(Folder, "", "companies", incremental, Companies.Count).Recodings;
            return ClusterStudies.Firmness.Of("photonics/incremental-majority",
                $"{ClusterStudies.Firmness.Share(incremental, Companies.Count)}",
                $"""
                {Cases(recoded)} recoded. Incremental and nothing else are {only} of {Companies.Count}; without {
                NotAbroad.Letters()}, whose stage is no step abroad, {
                abroad.Count(c => c.IsIncremental)} of {abroad.Count}.
                """);
        }
    }

    private Firmness MostFollowStages => ClusterStudies.Firmness.Of("photonics/most-follow-stages", $"",
        $"""
        The meaning of one word: counted as following stages are {Companies.Count(c => c.IsOrderly)} or {
        Companies.Count(c => c.IsOrderlyAtAll)} of {Companies.Count} if only the orderly do, {
        Companies.Count - NotAbroad.Count} if the incremental who go abroad do, too.
        """);

    private Firmness WidestDistance
    {
        get
        {
            var lowest = LowestProductLine.Of(Companies);
            return ClusterStudies.Firmness.Of("photonics/widest-distance", $"",
                $"""
                A measure of distance; there is none. The share from abroad stands in for it: {
                string.Join("; ", lowest.Select(Lowest))}.
                """);
        }
    }

    private Firmness DistanceShaped => ClusterStudies.Firmness.Of("photonics/distance-shaped-by-markets", $"",
        $"""
        A measure of distance, and companies that differ in going to conferences; all {Companies.Count} are said to
        go. On Proposition 1, {Spoken(1)}.
        """);

    private Firmness Reputation
    {
        get
        {
            var name = Quotations.Where(q => q.Externality == "reputation").ToList();
            return ClusterStudies.Firmness.Of("photonics/reputation-helps-most", $"",
                $"""
                What each company said; nothing is counted. Of {name.Count} quotations on the name of the cluster,
                {name.Count(q => q.On(1) == "supports")} speaks for it and {
                name.Count(q => q.On(1) == "speaks against")} against.
                """);
        }
    }

    private Firmness BoughtByMultinationals
    {
        get
        {
            var parents = Companies.Where(c => c.ParentFdi).ToList();
            return ClusterStudies.Firmness.Of("photonics/bought-by-multinationals", $"",
                $"""
                A list of owners. Table 4 names a parent for {parents.Count} of {Companies.Count} ({parents.Letters()}),
                and only where it invests abroad; whether it is a multinational that bought the company is not said.
                """);
        }
    }

    private Firmness Exploiting => ClusterStudies.Firmness.Of("photonics/exploiting-over-transferring", $"",
        $"""
        The purpose of each investment. {Companies.Count(c => c.OwnFdi)} of {Companies.Count} companies invest abroad
        themselves, which is the other direction; on Proposition 2, {Spoken(2)}.
        """);

    private Firmness BornGlobals
    {
        get
        {
            var never = Companies.Where(c => c.InternationalRevenuePercent == 0).ToList();
            return ClusterStudies.Firmness.Of("photonics/born-globals-limited-number", $"",
                $"""
                The year of foundation and of the first foreign sale. Without them {Companies.Count - never.Count} of
                {Companies.Count} could be born globals; {never.Letters()}, without sales abroad, could not. On
                Proposition 3, {Spoken(3)}.
                """);
        }
    }

    private Firmness AllTheories => ClusterStudies.Firmness.Of("photonics/all-theories-have-value", $"",
        $"""
        A word beforehand on what would count against a theory; {
        string.Join("; ", Propositions.Select(p => $"on Proposition {p.Number}, {Spoken(p.Number)}"))}.
        """);

    private static string Lowest(LowestProductLine lowest) => $"by {lowest.Measure} it is lowest for {lowest.Name} ({
        (lowest.TurnedBy.Count == 0 ? "no single company turns that"
            : $"leaving out {lowest.TurnedByLetters} turns that")})";

    private string Spoken(int proposition)
    {
        var on = Quotations.Select(q => q.On(proposition)).OfType<string>().ToList();
        return on.Count == 0 ? "no executive is quoted"
            : $"of {on.Count} quotations {string.Join(", ",
                Bearings.Select(b => (Number: on.Count(word => word == b.Word), b.One, b.Several))
                    .Where(b => b.Number > 0).Select(b => $"{b.Number} {(b.Number == 1 ? b.One : b.Several)}"))}";
    }

    private int? LessThanHalf(int orderly) =>
        Conclusion.LessThanHalf(Folder, "", "companies", orderly, Companies.Count).Recodings;

    private static string Cases(int? recodings) => recodings switch
    {
        null => "no number of companies",
        1 => "1 company",
        _ => $"{recodings} companies",
    };
}
