using ClusterStudies;

namespace Tests.ClusterStudies.Studies.Maritime;

/// <summary>Numbers that the text states beside its tables are looked up by name.</summary>
public sealed class QuantitiesInTheText
{
    private static readonly MaritimeStudy Study = MaritimeStudy.Load();

    [PinnedFact]
    public void A_stated_number_is_found_by_its_id() => Assert.Equal(7.5, Study.Stated("overview-exchange-rate"));

    [PinnedFact]
    public void Several_are_found_by_the_beginning_of_their_ids_in_the_order_asked_for() =>
        Assert.Equal([9, 10, 3, 9, 1], Study.Quantities("shanghai-aftersales", "shanghai").Select(q => q.Value));

    [PinnedFact]
    public void A_beginning_that_no_id_has_is_named() =>
        Assert.Contains("'bergen'", Assert.Throws<KeyNotFoundException>(() => Study.Quantities("bergen")).Message);
}
