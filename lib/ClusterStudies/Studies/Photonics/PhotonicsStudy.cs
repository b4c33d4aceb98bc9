namespace ClusterStudies;

/// <summary>
/// The photonics study: the companies of its Tables 1 to 4 with the coding added to them, and what its text says.
/// </summary>
public sealed partial class PhotonicsStudy : CompanyCluster
{
    private const string Folder = "photonics";

    private PhotonicsStudy(DataPackage data)
        : base(data)
    {
        Quotations = data.Records("quotations", ExecutiveQuotation.From);
        Arguments = data.Records("arguments", SupportingArgument.From);
        Propositions = data.Records("propositions", ClusterStudies.Proposition.From);
        _codings = Codings();
    }

    /// <summary>The passages in which executives are quoted, in running order.</summary>
    public IReadOnlyList<ExecutiveQuotation> Quotations { get; }

    /// <summary>The arguments under each proposition, and what findings and tables hold on them.</summary>
    public IReadOnlyList<SupportingArgument> Arguments { get; }

    /// <summary>The three propositions and what the data can say to them.</summary>
    public IReadOnlyList<Proposition> Propositions { get; }

    /// <summary>Loads the study and checks that the four tables speak of the same companies.</summary>
    /// <param name="dataFolder">The data folder; null for the one that <see cref="DataFolder.Find()"/> finds.</param>
    /// <exception cref="InvalidDataException">
    /// There is no data folder, or the data do not fit their description: then it lists every fault in every file.
    /// </exception>
    public static PhotonicsStudy Load(string? dataFolder = null) => new(DataPackage.Open(Folder, dataFolder));

    /// <summary>Reads a package, if it is this study's; what it lacks is an exception.</summary>
    internal static void Try(DataPackage package)
    {
        if (package.Study == Folder)
            _ = new PhotonicsStudy(package);
    }
}
