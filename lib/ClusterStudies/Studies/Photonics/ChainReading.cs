namespace ClusterStudies;

/// <summary>
/// The companies on the establishment chain under one reading of the disputed stage labels (Table 4), and what
/// follows.
/// </summary>
/// <param name="Label">The label that is read otherwise, or which reading this is.</param>
/// <param name="Companies">All companies, at their steps under this reading.</param>
/// <param name="Moved">Those that stand elsewhere than in our coding.</param>
public sealed record ChainReading(string Label, IReadOnlyList<Company> Companies, IReadOnlyList<Company> Moved)
{
    /// <summary>Our coding.</summary>
    public const string Ours = "Our coding";

    /// <summary>Every disputed label read in the other way at once.</summary>
    public const string AllOtherwise = "All read otherwise";

    /// <summary>Companies that stand on the chain.</summary>
    public IReadOnlyList<Company> OnChain => [.. Companies.Where(company => company.ChainPosition is not null)];

    /// <summary>
    /// Style by step, the steps taken as names, without companies off the chain: Fisher's exact test.
    /// </summary>
    public TestResult BehaviorByStep { get; } =
        FisherExact.Exact(Companies, company => company.ChainPosition, company => company.Descriptor1);

    /// <summary>Style by rank of the step, without companies off the chain: Mann and Whitney's exact test.</summary>
    public TestResult BehaviorByRank { get; } =
        MannWhitney.Exact(Companies, company => company.ChainPosition, company => company.IsOrderly);

    /// <summary>
    /// Step and international share, without companies off the chain: Spearman's rank correlation, by permutation.
    /// </summary>
    public TestResult StepAndShare { get; } = Spearman.Permutation(Companies,
        company => company.ChainPosition, company => company.InternationalRevenuePercent, permutations: 19_999);

    /// <summary>Our coding first; then each disputed label read otherwise, one at a time; then all of them.</summary>
    /// <param name="companies">The companies, at their steps in our coding.</param>
    /// <param name="coding">The rows of <c>stage_coding.csv</c>. Labels that differ only in a capital are read
    /// alike.</param>
    public static IReadOnlyList<ChainReading> Of(IReadOnlyList<Company> companies, IEnumerable<StageCoding> coding)
    {
        ChainReading Read(string label, Func<Company, bool> otherwise)
        {
            var read = companies.Select(company => otherwise(company) ? company.ReadOtherwise() : company).ToList();
            return new ChainReading(label, read, [.. read.Except(companies)]);
        }

        var disputed = coding.Where(label => label.AlternativePosition is not null).Select(label => label.Stage)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return
        [
            Read(Ours, _ => false),
            .. disputed.Select(label =>
                Read(label, company => label.Equals(company.Stage, StringComparison.OrdinalIgnoreCase))),
            Read(AllOtherwise, _ => true),
        ];
    }
}
