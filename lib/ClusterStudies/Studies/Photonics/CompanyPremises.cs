namespace ClusterStudies;

/// <content>What the prose on the companies takes for granted (Tables 1 and 2).</content>
public sealed partial class PhotonicsStudy
{
    /// <summary>The tests of the notebook on the companies, each with its question.</summary>
    public IReadOnlyList<(string Question, TestResult Result)> CompanyTests =>
    [
        ("International share by product line", KruskalWallis.Permutation(
            Companies, c => c.InternationalRevenuePercent, c => c.ProductLine)),
        ("Revenue and international share, by ranks", Spearman.Permutation(
            Companies, c => c.RevenueUsdMillion, c => c.InternationalRevenuePercent, permutations: 19_999)),
        ("Revenue and international share, by pairs", Kendall.Permutation(
            Companies, c => c.RevenueUsdMillion, c => c.InternationalRevenuePercent)),
        ("Relocatability by product line", FisherExact.Exact(Companies, c => c.ProductLine, c => c.Relocatability)),
        ("Place between manufacturing and design, by ease of moving", MannWhitney.Exact(
            Companies, c => c.ExpertisePosition, c => c.MovesWithEase)),
        ("International share by ease of moving", MannWhitney.Exact(
            Companies, c => c.InternationalRevenuePercent, c => c.MovesWithEase)),
    ];

    /// <summary>What the prose on the companies rests on, as the data are now.</summary>
    public Premises CompanyPremises => new Premises()
        .AsPublished("table-1-as-published", Data, "companies").AsPublished("table-2-as-published", Data, "activities")
        .OfRevenue(this).OfShares(this).OfExpertise(this).OfCompanyTests(this);
}

/// <summary>What the prose on the photonics companies takes for granted.</summary>
internal static class CompanyPremises
{
    public static Premises OfRevenue(this Premises premises, PhotonicsStudy study)
    {
        var known = study.Companies.Where(c => c.RevenueUsdMillion is not null).ToList();
        var revenue = Descriptive.Of(known, c => c.RevenueUsdMillion);
        var abroad = known.Sum(c => c.RevenueFromAbroad) ?? 0;
        var most = known.MaxBy(c => c.RevenueFromAbroad);
        var mostShare = most?.RevenueFromAbroad / abroad ?? 0;
        var half = Descriptive.Of(known, c => c.RevenueFromAbroad).Median;
        var losing = study.Companies.Where(c => !c.Profitable).ToList();
        var lines = losing.Select(c => c.ProductLine).Distinct().Count();
        var (low, high) = (losing.Min(c => c.RevenueUsdMillion), losing.Max(c => c.RevenueUsdMillion));
        return premises
            .That("revenue-magnitudes", "revenues differ by orders of magnitude",
                revenue.Maximum >= 100 * revenue.Minimum,
                $"{revenue.Minimum:0.##} to {revenue.Maximum:0.##} million US dollars")
            .That("revenue-skewed", "the mean revenue lies far above the median", revenue.Mean > 3 * revenue.Median,
                $"mean {revenue.Mean:0.0}, median {revenue.Median:0.0} million US dollars")
            .That("dollars-are-the-largest",
                "one company makes about as much abroad as all others together, and half sell little",
                mostShare >= 0.45 && half < abroad / known.Count / 5,
                $"company {most?.Id} {mostShare:P0}; median {half:0.0}, mean {
                    abroad / known.Count:0.0} million US dollars")
            .That("unprofitable-few-and-mixed", "the unprofitable are few, of different lines and sizes",
                losing.Count is > 1 and < 6 && lines > 1 && high >= 2 * low,
                $"{losing.Letters()}; lines {lines}, revenue {low:0.#} to {high:0.#} million US dollars");
    }

    public static Premises OfShares(this Premises premises, PhotonicsStudy study)
    {
        var companies = study.Companies;
        var lines = study.ByProductLine.Where(line => line.Companies.Count > 0).ToList();
        var lowest = lines.Select(line => line.Companies.Min(c => c.InternationalRevenuePercent)).ToList();
        var highest = lines.Select(line => line.Companies.Max(c => c.InternationalRevenuePercent)).ToList();
        var shared = highest.Min() - lowest.Max();
        var small = companies.Where(c => c.IsSmall == true).Select(c => c.InternationalRevenuePercent).ToList();
        var top = companies.Max(c => c.InternationalRevenuePercent);
        var thirds = Enumerable.Range(0, 3).Count(third =>
            small.Exists(share => share >= top * third / 3 && share <= top * (third + 1) / 3));
        var rho = Bounds.Spearman(companies, c => c.RevenueUsdMillion, c => c.InternationalRevenuePercent);
        var tau = Bounds.Kendall(companies, c => c.RevenueUsdMillion, c => c.InternationalRevenuePercent);
        var hardlyLocal = companies.Where(c => c.LocalRevenuePercent <= 10);
        return premises
            .That("lines-overlap", "the shares of the lines overlap over most of their height",
                shared >= (highest.Max() - lowest.Min()) / 2
                    && lines.Zip(highest).All(line => line.Second > 1.3 * line.First.MedianShare),
                $"common to all lines {lowest.Max():0.#} to {highest.Min():0.#}%, of {lowest.Min():0.#} to {
                    highest.Max():0.#}%")
            .That("small-at-every-height", "small companies stand at every height", thirds == 3,
                $"companies below 20 million US dollars have shares in {thirds} of the 3 thirds up to {top:0.#}%")
            .That("size-sign-firm", "larger companies tend to stand higher, whatever the missing revenues are",
                rho.Least > 0 && tau.Least > 0 && rho.Most - rho.Least >= 0.1,
                $"Spearman {rho.Least:0.00} to {rho.Most:0.00}, Kendall {tau.Least:0.00} to {tau.Most:0.00}")
            .That("hardly-local", "the cluster is hardly a market for most of its companies",
                hardlyLocal.AreMostOf(companies), $"{hardlyLocal.OutOf(companies)} earn no more than 10% locally");
    }

    public static Premises OfExpertise(this Premises premises, PhotonicsStudy study)
    {
        var companies = study.Companies;
        var movable = companies.Where(c => c.MovesWithEase).ToList();
        var rooted = companies.Except(movable).ToList();
        var leaving = movable.Where(c => c.LeansToManufacturing);
        var staying = rooted.Where(c => c.LeansToManufacturing);
        var both = companies.Where(c => c.CombinesExpertise).ToList();
        var bothInValueAdded = both.Intersect(study.ValueAdded);
        var makers = study.PrecisionOptics.Where(c => c.LeansToManufacturing);
        var builders = study.PhotonicsSubsystems.Where(c => c.LeansToManufacturing);
        var beyond = study.ProductTypes.Except(study.ProductLines).ToList();
        var (all, rest) = (MiddleShare(companies), MiddleShare(companies.Except([Largest(companies)])));
        return premises
            .That("movers-lean-to-design", "companies that move with ease lean to manufacturing less often",
                movable.Count > 0 && leaving.ShareOf(movable) < staying.ShareOf(rooted),
                $"{leaving.OutOf(movable)} of these, {staying.OutOf(rooted)} of the others")
            .That("corner-is-empty", "no company that leans to manufacturing could move with ease", !leaving.Any(),
                $"{leaving.Letters()}")
            .That("lines-differ-in-expertise",
                "precision optics lean to manufacturing, subsystems do not, value added combine",
                makers.AreMostOf(study.PrecisionOptics) && !builders.AreMostOf(study.PhotonicsSubsystems)
                    && bothInValueAdded.AreMostOf(both),
                $"lean to manufacturing {makers.OutOf(study.PrecisionOptics)} and {
                    builders.OutOf(study.PhotonicsSubsystems)}; both kinds, in value added {
                    bothInValueAdded.OutOf(both)}")
            .That("type-beyond-lines", "one type of product is nobody's main line",
                beyond.Count == 1, $"{beyond.Listed()}")
            .That("middle-hangs-on-one",
                "without one large company the middle earns far less of the revenue from abroad",
                all - rest >= 0.2, $"{all:P0} with {Largest(companies)?.Id}, {rest:P0} without");
    }

    public static Premises OfCompanyTests(this Premises premises, PhotonicsStudy study)
    {
        var tests = study.CompanyTests;
        var smallest = Holm.Adjust(tests.Select(test => test.Result.PValue)).Min();
        var moving = tests[^1].Result.PValue;
        var orders = Multiverse.Of(study.Companies, study.ExpertiseSwitches,
            cases => MannWhitney.Exact(cases, c => c.ExpertisePosition, c => c.MovesWithEase)).Estimates;
        return premises
            .That("nearer-to-design-in-every-order",
                "who could move with ease stands nearer to design with every order",
                orders.Least > 0.5, $"probability of superiority {orders.Least:0.00} to {orders.Most:0.00}")
            .That("moving-tells-no-share", "ease of moving does not tell who sells abroad",
                moving >= 0.05, $"p = {moving:0.000}")
            .That("no-company-test-is-a-finding", "no test of the companies is a finding after adjustment",
                smallest >= 0.05, $"smallest of {tests.Count} p-values by Holm {smallest:0.000}");
    }

    private static Company? Largest(IEnumerable<Company> companies) => companies.MaxBy(c => c.RevenueFromAbroad);

    /// <summary>What the companies with both kinds of expertise make of all revenue from abroad, 0 to 1.</summary>
    private static double MiddleShare(IEnumerable<Company?> companies)
    {
        var all = companies.OfType<Company>().ToList();
        var middle = all.Where(c => c.CombinesExpertise);
        return middle.Sum(c => c.RevenueFromAbroad) / all.Sum(c => c.RevenueFromAbroad) ?? 0;
    }
}
