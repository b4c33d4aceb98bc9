namespace ClusterStudies;

/// <content>What the prose on the ways abroad takes for granted (Tables 3 and 4).</content>
public sealed partial class PhotonicsStudy
{
    private readonly Lazy<Multiverse>[] _codings;

    /// <summary>Step and international share, with every combination of the disputed stage labels.</summary>
    public Multiverse StepAndShareCodings => _codings[0].Value;

    /// <summary>International share by style, with every combination of the disputed styles.</summary>
    public Multiverse ShareByStyleCodings => _codings[1].Value;

    /// <summary>The tests of the notebook on the ways abroad, each with its question.</summary>
    public IReadOnlyList<(string Question, TestResult Result)> PathwayTests =>
    [
        ("Style by product line", FisherExact.Exact(Companies, c => c.ProductLine, c => c.Descriptor1)),
        (PathwayQuestions.Style, ShareByStyleCodings.Published),
        ("Orderly by the first descriptor, in small technical markets",
            FisherExact.Exact(Companies, c => c.IsInSmallMarket, c => c.IsOrderly)),
        ("Orderly by either descriptor, in small technical markets",
            FisherExact.Exact(Companies, c => c.IsInSmallMarket, c => c.IsOrderlyAtAll)),
        ("Style by step, taken as names", FisherExact.Exact(Companies, c => c.ChainLabel, c => c.Descriptor1)),
        ("Style by rank of step", MannWhitney.Exact(Companies, c => c.ChainPosition, c => c.IsOrderly)),
        (PathwayQuestions.Step, StepAndShareCodings.Published),
        ("Claimed rank of distance and international share", Kendall.Permutation(
            Companies, ClaimedRank, c => c.InternationalRevenuePercent, permutations: 19_999)),
    ];

    /// <summary>What the prose on the ways abroad rests on, as the data are now.</summary>
    public Premises PathwayPremises =>
        new Premises().OfStyles(this).OfTraits(this).OfSteps(this).OfPropositions(this).OfPathwayTests(this);

    private Lazy<Multiverse>[] Codings() =>
    [
        new(() => Multiverse.Of(Companies, StageSwitches, cases => Spearman.Permutation(
            cases, c => c.ChainPosition, c => c.InternationalRevenuePercent, permutations: 19_999))),
        new(() => Multiverse.Of(Companies, StyleSwitches,
            cases => MannWhitney.Exact(cases, c => c.InternationalRevenuePercent, c => c.IsOrderly))),
    ];
}

/// <summary>Questions that the prose names.</summary>
internal static class PathwayQuestions
{
    public const string Style = "International share by style", Step = "Step and international share";
}

/// <summary>What the prose on the ways abroad of the photonics companies takes for granted.</summary>
internal static class PathwayPremises
{
    public static Premises OfStyles(this Premises premises, PhotonicsStudy study)
    {
        var companies = study.Companies;
        var going = companies.Where(c => c.IsAbroad).ToList();
        var orderly = companies.Where(c => c.IsOrderly).ToList();
        var atAll = companies.Where(c => c.IsOrderlyAtAll).ToList();
        var incremental = companies.Where(c => c.IsIncremental).ToList();
        var (narrow, wide) = (Recodings(orderly.Count, companies.Count), Recodings(atAll.Count, companies.Count));
        var wideAbroad = atAll.Intersect(going).Count();
        var size = RevenueBounds.Of("median revenue", incremental, cases => cases.MedianRevenue());
        return premises
            .That("narrow-reading-safe", "mainly orderly are clearly less than half", narrow >= 3,
                $"{orderly.OutOf(companies)}; {narrow} recodings would turn it")
            .That("wide-reading-hangs-on-one", "orderly at all are less than half by a single company", wide == 1,
                $"{atAll.OutOf(companies)}; {wide} recodings would turn it")
            .That("styles-balance-abroad", "among companies that sell abroad the styles balance",
                2 * wideAbroad == going.Count, $"{atAll.Intersect(going).OutOf(going)} are orderly at all")
            .That("incremental-most-abroad", "most are mainly incremental, also of those that sell abroad",
                incremental.AreMostOf(companies) && incremental.Intersect(going).AreMostOf(going),
                $"{incremental.OutOf(companies)}, {incremental.Intersect(going).OutOf(going)}")
            .That("orderly-more-international", "the orderly earn a larger share abroad",
                orderly.Count > 0 && incremental.Count > 0 && orderly.MedianShare() > incremental.MedianShare(),
                $"medians {orderly.MedianShare():0.#}% and {incremental.MedianShare():0.#}%")
            .That("incremental-smaller", "the incremental are smaller, whatever the missing revenues are",
                size.Most < orderly.MedianRevenue(),
                $"medians at most {size.Most:0.0} and {orderly.MedianRevenue():0.0} million US dollars");
    }

    public static Premises OfTraits(this Premises premises, PhotonicsStudy study)
    {
        var companies = study.Companies;
        var largest = study.ByTraitGroup[0];
        var wordOfMouth = largest.Companies.Where(c => c.IsOrderly);
        var niche = companies.Where(c => c.IsInSmallMarket).ToList();
        var others = companies.Except(niche).ToList();
        var (inside, outside) = (niche.Where(c => c.IsOrderly), others.Where(c => c.IsOrderly));
        var poor = companies.Where(c => c.HasLimitedMeans).ToList();
        var undercut = companies.Where(c => c.IsUndercutAbroad).ToList();
        var roomy = companies.Where(c => c.HasRoomAtHome).ToList();
        var incremental = companies.Where(c => c.IsIncremental).ToList();
        var informal = incremental.Where(c => c.UsesInformalChannel).ToList();
        var told = incremental.Where(c => c.SellsByWordOfMouth).ToList();
        var shows = companies.Where(c => c.SellsAtShows).ToList();
        return premises
            .That("word-of-mouth-largest", "word of mouth is the largest group of traits, and not orderly",
                largest.Name == "word of mouth" && !wordOfMouth.Any(),
                $"largest group {largest.Name}, {wordOfMouth.OutOf(largest.Companies)} orderly")
            .That("small-fields-orderly", "in small technical markets more companies are orderly",
                niche.Count > 0 && inside.ShareOf(niche) > outside.ShareOf(others),
                $"{inside.OutOf(niche)} there, {outside.OutOf(others)} elsewhere")
            .That("limited-means-either-style", "limited means go with either style",
                poor.Select(c => c.Descriptor1).Distinct().Count() == 2,
                $"{poor.Where(c => c.IsOrderly).LettersOutOf(poor)} orderly")
            .That("undercut-incremental", "cheaper competition abroad goes with the incremental style alone",
                undercut.Count > 0 && undercut.TrueForAll(c => c.IsIncremental),
                $"{undercut.Where(c => c.IsIncremental).OutOf(undercut)} incremental")
            .That("one-with-room-at-home", "one company has room at home for its trait, and is incremental",
                roomy is [{ IsIncremental: true }], $"{roomy.Letters()}")
            .That("channels-by-a-narrow-margin", "most incremental companies have a channel named, by a narrow margin",
                informal.AreMostOf(incremental)
                    && Recodings(incremental.Count - informal.Count, incremental.Count) <= 2,
                $"{informal.OutOf(incremental)}")
            .That("word-of-mouth-no-majority", "word of mouth alone is no majority of the incremental",
                !told.AreMostOf(incremental), $"{told.OutOf(incremental)}")
            .That("shows-both-styles", "companies of both styles use shows and associations",
                shows.Select(c => c.Descriptor1).Distinct().Count() == 2,
                $"{shows.Where(c => c.IsOrderly).LettersOutOf(shows)} orderly");
    }

    public static Premises OfSteps(this Premises premises, PhotonicsStudy study)
    {
        var companies = study.Companies;
        var low = companies.Where(c => c.ChainPosition <= 2);
        var steps = companies.Where(c => c.ChainPosition is not null)
            .GroupBy(c => c.ChainPosition).OrderBy(step => step.Key).ToList();
        var peopled = steps.Where(step => step.Count() >= 3).ToList();
        var unmixed = peopled.Where(step => step.Select(c => c.Descriptor1).Distinct().Count() == 1).ToList();
        var last = steps.LastOrDefault()?.ToList() ?? [];
        var programs = companies.Where(c => c.DedicatedProgram).ToList();
        var others = companies.Except(programs).ToList();
        var above = steps.Where(step => step.Key > 2).Sum(step => step.Count());
        return premises
            .That("most-on-lower-steps", "most companies stand on the lower steps, export and agent",
                low.AreMostOf(companies), $"{low.OutOf(companies)}")
            .That("few-on-upper-steps", "few companies stand on the upper steps",
                4 * above <= companies.Count, $"{above} of {companies.Count}")
            .That("steps-mixed", "on nearly every step with more than a few companies the styles are mixed",
                unmixed.Count <= 1,
                $"{unmixed.Count} of {peopled.Count} steps with three or more are of one style")
            .That("last-step-mixed", "the last step holds companies of either style",
                last.Select(c => c.Descriptor1).Distinct().Count() == 2,
                $"{last.Where(c => c.IsOrderly).LettersOutOf(last)} orderly")
            .That("programs-few", "few companies have a program of their own abroad, and some do",
                programs.Count > 0 && 4 * programs.Count <= companies.Count, $"{programs.LettersOutOf(companies)}")
            .That("programs-more-international", "companies with a program earn more abroad than the others",
                programs.Count > 0 && programs.MedianShare() > others.MedianShare(),
                $"medians {MedianOf(programs)} and {MedianOf(others)}");
    }

    public static Premises OfPropositions(this Premises premises, PhotonicsStudy study)
    {
        var companies = study.Companies;
        var investing = companies.Where(c => c.OwnFdi).ToList();
        var owned = companies.Where(c => c.ParentFdi).ToList();
        var young = companies.Where(c => c.StartedRecently).ToList();
        var candidates = companies.Where(c => c.InternationalRevenuePercent >= 25 && c.IsSmall == true).ToList();
        var onSecond = study.Quotations.Count(q => q.Bearings.Any(bearing => bearing.Proposition == 2));
        var against = study.Quotations.Count(q => q.Bearings.Any(bearing => bearing.Direction == "speaks against"));
        return premises
            .That("investors-go-out", "the tables see mainly companies of the cluster that invest elsewhere",
                investing.Count > owned.Count, $"own investment {investing.Letters()}, a parent's {owned.Letters()}")
            .That("young-one-stays-home", "the one company known to be young does not sell abroad",
                young is [{ InternationalRevenuePercent: 0 }], $"{young.LettersWithShares()}")
            .That("candidate-is-orderly", "a candidate for a born global is coded as orderly",
                candidates.Exists(c => c.IsOrderly), $"{candidates.Where(c => c.IsOrderly).LettersOutOf(candidates)}")
            .That("nobody-quoted-on-second",
                "nobody is quoted on the second proposition, and one speaks against the first",
                onSecond == 0 && against == 1, $"{onSecond} on the second, {against} against any");
    }

    public static Premises OfPathwayTests(this Premises premises, PhotonicsStudy study)
    {
        var tests = study.PathwayTests;
        var adjusted = Holm.Adjust(tests.Select(test => test.Result.PValue)).Count(p => p < 0.05);
        var smallest = tests.OrderBy(test => test.Result.PValue).Take(2).ToList();
        var (first, either) = (tests[2].Result.PValue, tests[3].Result.PValue);
        var (byName, byRank) = (tests[4].Result.PValue, tests[5].Result.PValue);
        var (steps, styles) = (study.StepAndShareCodings, study.ShareByStyleCodings);
        var turns = steps.SmallestTurns();
        var shared = turns.Count > 0
            && turns.All(set => set.Any(choice => choice.StartsWith("FDI, Export:", StringComparison.Ordinal)));
        var single = styles.SmallestTurns().FirstOrDefault()?.Count;
        return premises
            .That("contrast-depends-on-descriptor",
                "how firm the contrast of small markets looks depends on the descriptor",
                either >= 2 * first, $"p = {first:0.000} by the first, {either:0.000} by either")
            .That("style-and-step-unsettled", "style and step show no more than chance gives",
                byName >= 0.05 && byRank >= 0.05, $"p = {byName:0.000} by name, {byRank:0.000} by rank")
            .That("further-step-higher-share", "a further step goes with a larger share abroad",
                steps.Published.Estimate > 0 && steps.Published.PValue < 0.05,
                $"rho = {steps.Published.Estimate:0.00}, p = {steps.Published.PValue:0.000}")
            .That("step-and-share-positive", "the coefficient is positive in every coding", steps.Estimates.Least > 0,
                $"{steps.Estimates.Least:0.00} to {steps.Estimates.Most:0.00}")
            .That("most-codings-agree", "most codings put p on the side of ours, and a fair part do not",
                Agreeing(steps) is > 0.5 and < 0.95, $"{Agreeing(steps):P0} of {steps.Known.Count} agree")
            .That("turned-by-an-investor-who-exports",
                "the smallest sets that turn it share the label of an investor who exports",
                shared, $"{turns.Count} sets")
            .That("style-difference-turned-by-one",
                "the difference in share between the styles is firm as coded and turned by one company",
                styles.Published.PValue < 0.05 && single == 1,
                $"p = {styles.Published.PValue:0.000}; smallest set that turns it {single}")
            .That("little-left-after-adjustment", "little is left of the tests after adjustment", adjusted <= 1,
                $"{adjusted} of {tests.Count} p-values below 0.05 by Holm")
            .That("smallest-are-on-share", "the smallest p-values are those on the international share",
                smallest.TrueForAll(test => test.Question is PathwayQuestions.Style or PathwayQuestions.Step),
                $"{smallest.Select(test => test.Question).Listed()}");
    }

    private static double Agreeing(Multiverse codings) =>
        codings.Published.PValue < 0.05 ? codings.ShareBelow() : 1 - codings.ShareBelow();

    private static string MedianOf(IReadOnlyList<Company> companies) =>
        companies.Count == 0 ? "of none" : $"{NumberText.Write(companies.MedianShare(), "0.#")}%";

    private static int? Recodings(int part, int of) => Robustness.Recodings(part, of, count => 2 * count < of);
}
