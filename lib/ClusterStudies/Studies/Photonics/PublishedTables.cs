namespace ClusterStudies;

/// <content>Tables 1 to 4 as printed: in their order, with their headings and spelling.</content>
public sealed partial class PhotonicsStudy
{
    /// <summary>Table 1: revenue, where it comes from, product line and profit.</summary>
    public Table Table1 => Table.Of(Companies, "Table 1. Companies Interviewed Classification Data")
        .RowHeader("Company", company => company.Id)
        .Column("Revenue $ Mil.", company => company.RevenueUsdMillion, missing: "NA")
        .Column("Local Revenue %", company => company.LocalRevenuePercent)
        .Column("International Revenue %", company => company.InternationalRevenuePercent)
        .Column("Major Product Line", company => company.ProductLine)
        .Column("Profitable", company => company.Profitable)
        .Note($"{Data.SourceNote("companies")} NA: not available.");

    /// <summary>Table 2: ease of relocation, expertise and types of product.</summary>
    public Table Table2 => Table.Of(Companies, "Table 2. Classification of Categories of Activity")
        .RowHeader("Company", company => company.Id)
        .Column("Relocatablity", company => company.Relocatability)
        .Column("Manufacturing & Design Expertise", company => company.Expertise)
        .Column("Type of Product", company => company.ProductType)
        .Column("Type of Product 2", company => company.ProductType2)
        .Note($"""
            {Data.SourceNote("activities")} The spelling of the second heading is the study's. An empty cell: no second
            type is printed.
            """);

    /// <summary>Table 3: the style of strategic behavior and the dominant trait.</summary>
    public Table Table3 => Table.Of(Companies, "Table 3. Predominant Style of Strategic Behavior")
        .RowHeader("Company", company => company.Id)
        .Column("Behavioral Descriptor 1", company => company.Descriptor1)
        .Column("Behavioral Descriptor 2", company => company.Descriptor2)
        .Column("Dominant Trait", company => company.DominantTrait)
        .Note($"{Data.SourceNote("behavior")} An empty cell: no second descriptor is printed.");

    /// <summary>Table 4: the stage of internationalization.</summary>
    public Table Table4 => Table.Of(Companies, "Table 4. Stage of Internationalization")
        .RowHeader("Company", company => company.Id)
        .Column("Stage of Internationalizations:  FDI, Export", company => company.Stage)
        .Note($"{Data.SourceNote("stages")} None is a label, not a missing value.");
}
