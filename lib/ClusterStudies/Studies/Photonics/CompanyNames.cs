namespace ClusterStudies;

/// <summary>Names companies in running text.</summary>
public static partial class PhotonicsTables
{
    /// <summary>
    /// The companies' letters as a text lists them, in the order given: "A, B and C"; "none" where there are none.
    /// </summary>
    public static string Letters(this IEnumerable<Company> companies) =>
        companies.Select(company => company.Id).Listed();

    /// <summary>How many of how many: "8 of 22".</summary>
    public static string OutOf(this IEnumerable<Company> part, IEnumerable<Company> whole) =>
        FormattableString.Invariant($"{part.Count()} of {whole.Count()}");

    /// <summary>How many of how many, with their letters: "2 of 22 (C and K)".</summary>
    public static string LettersOutOf(this IEnumerable<Company> part, IEnumerable<Company> whole) =>
        $"{part.OutOf(whole)} ({part.Letters()})";

    /// <summary>The companies' letters, each with its international share: "H 5% and J 10%".</summary>
    public static string LettersWithShares(this IEnumerable<Company> companies) =>
        companies.Listed(company => $"{company.Id} {company.InternationalRevenuePercent:0.#}%");
}
