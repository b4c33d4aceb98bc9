namespace ClusterStudies;

/// <summary>Names companies in running text.</summary>
public static class CompanyNames
{
    /// <summary>
    /// The companies' letters as a text lists them, in the order given: "A, B and C"; "none" where there are none.
    /// </summary>
    public static string Letters(this IEnumerable<Company> companies) =>
        companies.Select(company => company.Id).Listed();
}
