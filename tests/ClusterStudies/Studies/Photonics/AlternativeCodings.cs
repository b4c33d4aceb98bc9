using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>Where styles, traits and expertise may be read otherwise, so that results can be tried both ways.</summary>
public sealed class AlternativeCodings
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    [PinnedFact]
    public void Whoever_has_two_descriptors_may_be_read_by_the_second()
    {
        var second = Study.StyleAlternatives.Where(other => other.Ground == "second descriptor").ToList();

        Assert.Equal(Study.Companies.Where(c => c.Descriptor2 is not null).Select(c => (c.Id, c.Descriptor2)),
            second.Select(other => (other.Company, other.Style)));
    }

    [PinnedFact]
    public void The_text_speaks_for_another_style_of_three_companies() => Assert.Equal(
        [("F", "Orderly Progression"), ("I", "Incremental"), ("M", "Orderly Progression")],
        Study.StyleAlternatives.Where(other => other.Ground == "text").Select(other => (other.Company, other.Style)));

    [PinnedFact]
    public void Whoever_sells_nothing_abroad_by_its_stage_may_be_left_out() => Assert.Equal(
        Study.Companies.Where(c => !c.IsAbroad).Select(c => (c.Id, (string?)null)),
        Study.StyleAlternatives.Where(other => other.Ground == "not abroad")
            .Select(other => (other.Company, other.Style)));

    [PinnedFact]
    public void Another_reading_is_another_one()
    {
        Assert.All(Study.StyleAlternatives, other =>
            Assert.NotEqual(Study.Companies.Single(c => c.Id == other.Company).Descriptor1, other.Style));
        Assert.All(Study.TraitAlternatives, other => Assert.NotEqual(
            Study.TraitGroups.Single(trait => trait.Primary && trait.DominantTrait == other.DominantTrait).Group,
            other.Group));
        Assert.All(Study.ExpertiseOrder, label => Assert.NotEqual(label.Position ?? 0, label.AlternativePosition));
        Assert.All(Study.ExpertiseOrder, label =>
            Assert.Equal(label.AlternativePosition is null, label.AlternativeReason is null));
    }

    [PinnedFact]
    public void The_traits_of_eight_companies_may_count_in_another_group() => Assert.Equal("FGHJLNPT",
        string.Concat(Study.Companies
            .Where(c => Study.TraitAlternatives.Any(other => other.DominantTrait == c.DominantTrait))
            .Select(c => c.Id)));
}
