namespace ClusterStudies;

/// <summary>Checks of the photonics data that no text states: one table against another.</summary>
public static partial class PhotonicsTables
{
    private const string Study = "photonics";

    /// <summary>Adds the checks of the companies.</summary>
    public static CrossChecks Of(this CrossChecks checks, PhotonicsStudy study)
    {
        var companies = study.Companies;
        return checks
            .Every(Study, "Local and international share together stay within 100 percent (Table 1)", companies,
                c => c.LocalRevenuePercent + c.InternationalRevenuePercent <= 100, c => c.Id)
            .Every(Study, "Product line (Table 1) and product type (Table 2) agree", companies,
                c => c.ProductLine == c.ProductType, c => c.Id)
            .Every(Study, "Whoever exports or invests abroad (Table 4) has foreign revenue (Table 1)",
                companies.Where(c => c.Export || c.OwnFdi), c => c.InternationalRevenuePercent > 0, c => c.Id)
            .Every(Study, "Whoever has foreign revenue (Table 1) exports or invests abroad (Table 4)",
                companies.Where(c => c.InternationalRevenuePercent > 0),
                c => c.Export || c.OwnFdi || c.ParentFdi, c => c.Id, heldWhenPublished: false)
            .Every(Study, "Whose trait names foreign direct investment (Table 3) has it (Table 4)",
                companies.Where(c => c.DominantTrait.Contains("FDI")), c => c.OwnFdi, c => c.Id)
            .Every(Study, "A second descriptor differs from the first (Table 3)",
                companies.Where(c => c.Descriptor2 is not null), c => c.Descriptor2 != c.Descriptor1, c => c.Id);
    }
}
