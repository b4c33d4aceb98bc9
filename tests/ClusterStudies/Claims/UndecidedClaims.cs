using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

/// <summary>Claims that the data cannot decide, listed by section or by name.</summary>
public class UndecidedClaims
{
    private static readonly Claims Claims = Claims.Load();

    private static IEnumerable<string> Listed(string study, params string[] sectionsOrNames) =>
        Claims.NotInData("Caption", study, sectionsOrNames).All.Select(verdict => verdict.Id);

    [PinnedFact]
    public void A_section_lists_its_claims_that_are_not_computed_in_the_order_of_the_text() =>
        Assert.Equal(
            Claims.All.Where(c => c.Study == "photonics" && c.Section == "Introduction" && c.Evidence != Evidence.Data)
                .Select(c => c.Id), Listed("photonics", "Introduction"));

    [PinnedFact]
    public void Of_a_section_whose_counts_are_held_against_each_other_only_the_undecided_claims_are_listed()
    {
        var section = Claims.All.Where(c => c.Study == "maritime" && c.Section == "4.3").ToList();
        Assert.Contains(section, c => c.Evidence == Evidence.Text);
        Assert.Equal(section.Where(c => c.Evidence is Evidence.Missing or Evidence.External)
            .OrderBy(c => c.Importance).Select(c => c.Id),
            Listed("maritime", "4.3"));
    }

    [PinnedFact]
    public void A_name_lists_one_claim() =>
        Assert.Equal(["photonics/project-fee", "photonics/population"],
            Listed("photonics", "project-fee", "population"));

    [PinnedFact]
    public void A_claim_named_beside_its_section_is_listed_once() =>
        Assert.Equal(Listed("photonics", "Introduction"), Listed("photonics", "Introduction", "population"));

    [PinnedFact]
    public void What_the_data_decide_cannot_be_listed_by_name() =>
        Assert.Throws<InvalidOperationException>(() => Listed("photonics", "profitable-companies"));

    [PinnedTheory]
    [InlineData("photonics", "Introductoin", "Did you mean 'Introduction'?")]
    [InlineData("photonics", "project-fees", "Did you mean 'project-fee'?")]
    [InlineData("maritime", "project-fee", "of the study 'maritime'")]
    public void What_the_study_does_not_have_is_refused_with_the_nearest(string study, string given, string said) =>
        Assert.Contains(said, Assert.Throws<KeyNotFoundException>(() => Listed(study, given)).Message);
}
