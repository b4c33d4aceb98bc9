namespace ClusterStudies;

/// <summary>What must hold between the tables of companies, in any package that has them.</summary>
internal sealed class PhotonicsRules : IDataRule
{
    private static readonly string[] OtherTables = ["activities", "behavior", "stages"];

    public IEnumerable<DataFault> Faults(DataPackage package) =>
    [
        .. CompaniesMissingFromATable(package),
        .. TraitsWithoutOnePrimaryGroup(package),
        .. Bearings(package),
        .. ArgumentsWithoutQuotation(package),
    ];

    public void Load(DataPackage package)
    {
        PhotonicsStudy.Try(package);
        CompanyCluster.TryCompanies(package);
    }

    // That every other table's company is in Table 1 is a foreign key; that Table 1's are in the others is not.
    private static IEnumerable<DataFault> CompaniesMissingFromATable(DataPackage package) =>
        package.TableWith("companies", "company") is not { } companies ? [] : OtherTables
            .Select(name => package.TableWith(name, "company")).OfType<DataTable>()
            .SelectMany(table => KeyCheck.WithoutRow(companies, "company", table));

    private static IEnumerable<DataFault> TraitsWithoutOnePrimaryGroup(DataPackage package) =>
        package.TableWith("trait-groups", "dominant_trait", "primary") is not { } table
            || table.Rows.Count < table.Cells.Count ? [] : table.Rows
            .GroupBy(row => row.Text("dominant_trait"))
            .Where(trait => trait.Count(row => row.Boolean("primary")) != 1)
            .Select(trait => new DataFault(trait.First().File, trait.First().Line, "primary", trait.Key,
                "exactly one row with primary Yes for this trait",
                "Mark the group that counts when every company is counted once."));

    private static IEnumerable<DataFault> Bearings(DataPackage package) =>
        package.TableWith("quotations", "proposition", "bearing") is not { } quotations ? []
            : ExecutiveQuotation.Faults(quotations.Rows);

    private static IEnumerable<DataFault> ArgumentsWithoutQuotation(DataPackage package) =>
        package.TableWith("arguments", "quotations") is { } arguments
            && package.TableWith("quotations", "id") is { } quotations
            ? SupportingArgument.Faults(arguments.Rows, quotations.Rows) : [];
}
