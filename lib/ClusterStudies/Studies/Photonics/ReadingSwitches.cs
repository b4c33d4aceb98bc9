using Companies = System.Collections.Generic.IReadOnlyList<ClusterStudies.Company>;

namespace ClusterStudies;

/// <content>Choices of a reading rather than of a label (see <see cref="Multiverse"/>).</content>
public partial class CompanyCluster
{
    /// <summary>Whether a company is orderly by the first descriptor of Table 3 alone, or by either.</summary>
    public Switch<Companies> DescriptorSwitch { get; } = new("Orderly", "by the first descriptor",
        ("by either", companies => [.. companies.Select(company => company.IsOrderlyInSecondPlace
            ? company with { Descriptor1 = Company.Orderly, Descriptor2 = null } : company)]));

    /// <summary>
    /// Whether the companies count of which Table 4 names no selling abroad, though Table 3 gives them a style of it.
    /// </summary>
    public Switch<Companies> AbroadSwitch =>
        new($"{Companies.Where(company => !company.IsAbroad).Letters()}, not selling abroad", "kept",
            ("left out", companies => [.. companies.Where(company => company.IsAbroad)]));
}
