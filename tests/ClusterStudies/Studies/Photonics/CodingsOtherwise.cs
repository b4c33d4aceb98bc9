using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Photonics;

/// <summary>The results that rest on our coding, with every combination of its disputed choices.</summary>
public class CodingsOtherwise
{
    private static readonly PhotonicsStudy Study = PhotonicsStudy.Load();

    private static readonly Multiverse Steps = Multiverse.Of(Study.Companies, Study.StageSwitches, companies =>
        Spearman.Permutation(companies, c => c.ChainPosition, c => c.InternationalRevenuePercent, permutations: 999));

    [PinnedFact]
    public void Eight_stage_labels_make_256_codings_with_the_readings_of_one_at_a_time_among_them()
    {
        Assert.Equal((8, 256, 256), (Steps.Switches.Count, Steps.Specifications.Count, Steps.Known.Count));
        var oneAtATime = ChainReading.Of(Study.Companies, Study.StageCoding);
        Assert.Equal(oneAtATime[0].StepAndShare.Estimate, Steps.Published.Estimate);
        Assert.Equal(oneAtATime.SkipLast(1).Skip(1).Select(reading => reading.StepAndShare.Estimate).Order(),
            Steps.Specifications.Where(s => s.Changed == 1).Select(s => s.Result!.Estimate).Order());
        Assert.Equal(oneAtATime[^1].StepAndShare.Estimate, Steps.Specifications[^1].Result!.Estimate);
    }

    [PinnedFact]
    public void Results_do_not_depend_on_how_many_are_done_at_once() => Assert.All(
        Steps.Specifications.Where((_, i) => i % 37 == 0), specification =>
        {
            var companies = specification.Choices.Index().Where(choice => choice.Item > 0).Aggregate(Study.Companies,
                (read, choice) => Study.StageSwitches[choice.Index].Others[choice.Item - 1].Read(read));
            Assert.Equal(specification.Result, Spearman.Permutation(companies, c => c.ChainPosition,
                c => c.InternationalRevenuePercent, permutations: 999));
        });

    [PinnedFact]
    public void Styles_are_read_otherwise_company_by_company()
    {
        Assert.Equal(Study.StyleAlternatives.Select(other => $"Company {other.Company}").Distinct(),
            Study.StyleSwitches.Select(s => s.Name));
        Assert.Equal(["as coded", "Orderly Progression", "left out"],
            Study.StyleSwitches.Single(s => s.Name == "Company M").Options);
        var withoutJ = Study.StyleSwitches.Single(s => s.Name == "Company J").Others[0].Read(Study.Companies);
        Assert.Equal(Study.Companies.Select(c => c.Id).Where(id => id != "J"), withoutJ.Select(c => c.Id));
    }

    [PinnedFact]
    public void Traits_and_expertise_are_read_otherwise_label_by_label()
    {
        // Two of the trait labels differ only in a full stop.
        Assert.Equal(Study.TraitAlternatives.Count - 1, Study.TraitSwitches.Count);
        Assert.All(Study.TraitSwitches, s =>
            Assert.NotEqual(Study.Companies.Select(c => c.TraitGroup), s.Others[0].Read(Study.Companies)
                .Select(c => c.TraitGroup)));
        Assert.All(Study.ExpertiseSwitches, s =>
            Assert.NotEqual(Study.Companies.Select(c => c.ExpertisePosition), s.Others[0].Read(Study.Companies)
                .Select(c => c.ExpertisePosition)));
    }
}
