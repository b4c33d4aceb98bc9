namespace ClusterStudies;

/// <summary>
/// Small companies with a large share of revenue from abroad: candidates for born globals, and no more, since neither
/// founding year nor first sale abroad is in the data.
/// </summary>
/// <param name="Certain">Small by their revenue, and far abroad.</param>
/// <param name="Possible">Far abroad, and of unknown revenue.</param>
/// <param name="Impossible">Without any revenue from abroad: no born globals, whenever they began.</param>
/// <param name="All">All companies.</param>
public sealed record BornGlobalCandidates(
    IReadOnlyList<Company> Certain, IReadOnlyList<Company> Possible, IReadOnlyList<Company> Impossible,
    IReadOnlyList<Company> All)
{
    /// <summary>How many candidates there are at least and at most, whatever the unknown revenues are.</summary>
    public Bounds Count => Bounds.Count(Certain.Count, Possible.Count);

    /// <summary>Who they are, within which bounds, and who can be none.</summary>
    public Sentence Report => All.Count == 0 ? new Sentence($"Without companies there are no candidates.")
        : new Sentence($"""
            By today's size and share, {Certain.LettersOutOf(All)} {(Certain.Count == 1 ? "is" : "are")} small and far
            abroad. {Unknown} So there are {Bounded}. {Never}
            """);

    /// <summary>Finds the candidates among companies.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="smallBelow">Revenue in USD million below which a company is small.</param>
    /// <param name="farFrom">Share of revenue from abroad in percent from which it is far abroad.</param>
    public static BornGlobalCandidates Of(IReadOnlyList<Company> companies, double smallBelow, double farFrom)
    {
        var far = companies.Where(company => company.InternationalRevenuePercent >= farFrom).ToList();
        return new([.. far.Where(company => company.RevenueUsdMillion < smallBelow)],
            [.. far.Where(company => company.RevenueUsdMillion is null)],
            [.. companies.Where(company => company.InternationalRevenuePercent == 0)], companies);
    }

    private string Unknown => Possible.Count switch
    {
        0 => "No company far abroad has an unknown revenue.",
        1 => $"{Possible.Letters()} is far abroad, too, and would come in if its revenue, which is not known, "
            + "were small.",
        _ => $"{Possible.Letters()} are far abroad, too, and would come in if their revenues, which are not known, "
            + "were small.",
    };

    private string Bounded => Possible.Count == 0
        ? Certain.Count.Counted("candidate", "candidates")
        : NumberText.Sentence($"at least {Count.Least:0} and at most {Count.Most:0} candidates");

    private string Never => Impossible.Count == 0
        ? "Every company earns something abroad, so none can be ruled out."
        : $"Without revenue from abroad, {Impossible.LettersOutOf(All)} can be none.";
}
