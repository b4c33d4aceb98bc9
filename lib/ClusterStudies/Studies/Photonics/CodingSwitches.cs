using Companies = System.Collections.Generic.IReadOnlyList<ClusterStudies.Company>;

namespace ClusterStudies;

/// <content>The disputed codings, each as a choice that can be made otherwise (see <see cref="Multiverse"/>).</content>
public partial class CompanyCluster
{
    private const string AsCoded = "as coded";

    /// <summary>
    /// The disputed stage labels of Table 4: each at its step, or at the other defensible one. Labels that differ only
    /// in a capital are one choice.
    /// </summary>
    public IReadOnlyList<Switch<Companies>> StageSwitches =>
        [.. StageCoding.Where(label => label.AlternativePosition is not null)
            .DistinctBy(label => label.Stage, StringComparer.OrdinalIgnoreCase)
            .Select(label => Each(label.Stage, Step(label.ChainPosition),
                Step(label.AlternativePosition),
                company => label.Stage.Equals(company.Stage, StringComparison.OrdinalIgnoreCase),
                company => company.ReadOtherwise()))];

    /// <summary>The disputed expertise labels of Table 2: each at its place, or at the other defensible one.</summary>
    public IReadOnlyList<Switch<Companies>> ExpertiseSwitches =>
        [.. ExpertiseOrder.Where(label => label.AlternativePosition is not null)
            .Select(label => Each(label.Expertise, Place(label.Position),
                Place(label.AlternativePosition), company => company.Expertise == label.Expertise,
                company => company with { ExpertisePosition = label.AlternativePosition }))];

    /// <summary>
    /// The disputed traits of Table 3: each in its primary group, or in the other defensible one. Labels that differ
    /// only in a full stop are one choice.
    /// </summary>
    public IReadOnlyList<Switch<Companies>> TraitSwitches =>
        [.. TraitAlternatives.GroupBy(label => label.DominantTrait.TrimEnd('.'))
            .Select(labels => Each(labels.Key, AsCoded, labels.First().Group,
                company => company.DominantTrait.TrimEnd('.') == labels.Key,
                company => company with
                {
                    TraitGroup = labels.First().Group,
                    TraitGroups = [labels.First().Group, .. company.TraitGroups.Skip(1).Except([labels.First().Group])],
                }))];

    /// <summary>The disputed styles of Table 3, company by company: as coded, the other style, or left out.</summary>
    public IReadOnlyList<Switch<Companies>> StyleSwitches =>
        [.. StyleAlternatives.GroupBy(other => other.Company).Select(others => new Switch<Companies>(
            $"Company {others.Key}", AsCoded,
            [.. others.Select(other => (other.Style ?? "left out", Otherwise(other)))]))];

    private static string Step(int? number) =>
        number is { } step ? string.Create(NumberText.Culture, $"step {step}") : "off the chain";

    private static string Place(int? number) =>
        number is { } place ? string.Create(NumberText.Culture, $"place {place}") : "off the line";

    private static Func<Companies, Companies> Otherwise(StyleAlternative other) => companies => other.Style is { } style
        ? [.. companies.Select(c => c.Id == other.Company ? c with { Descriptor1 = style, Descriptor2 = null } : c)]
        : [.. companies.Where(c => c.Id != other.Company)];

    private static Switch<Companies> Each(string name, string published, string other, Func<Company, bool> concerns,
        Func<Company, Company> read) =>
        new(name, published, (other, companies => [.. companies.Select(c => concerns(c) ? read(c) : c)]));
}
