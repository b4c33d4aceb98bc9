namespace ClusterStudies;

/// <summary>Names companies in running text.</summary>
public static class CompanyNames
{
    /// <summary>The companies' letters as a text lists them, in the order given: "A, B and C"; "none" where there are none.</summary>
    public static string Letters(this IEnumerable<Company> companies) => companies.Select(company => company.Id).Listed();

    /// <summary>Words as a text lists them: "A, B and C"; "none" where there are none.</summary>
    public static string Listed(this IEnumerable<string> words) => words.ToList() switch
    {
        [] => "none",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
