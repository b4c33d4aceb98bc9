namespace ClusterStudies;

/// <summary>
/// The companies of a cluster in four tables, and the coding of their labels: data laid out as those of the photonics
/// study, with or without the text of a study beside them.
/// </summary>
public partial class CompanyCluster
{
    private static readonly string[] Tables =
        ["companies", "activities", "behavior", "stages", "expertise-order", "stage-coding", "trait-groups"];

    /// <summary>Joins the tables of checked data.</summary>
    private protected CompanyCluster(DataPackage data)
    {
        Data = data;
        ExpertiseOrder = data.Records("expertise-order", ClusterStudies.ExpertiseOrder.From);
        StageCoding = data.Records("stage-coding", ClusterStudies.StageCoding.From);
        TraitGroups = data.Records("trait-groups", TraitGrouping.From);
        StyleAlternatives = data.RecordsIfAny("style-alternatives", StyleAlternative.From);
        TraitAlternatives = data.RecordsIfAny("trait-alternatives", TraitAlternative.From);
        PsychicDistance = data.RecordsIfAny("psychic-distance", ClusterStudies.PsychicDistance.From);
        Companies = Join();
    }

    /// <summary>The checked files behind the companies; tells which of them differ from the published data.</summary>
    public DataPackage Data { get; }

    /// <summary>The companies of the four tables, joined by their letter, in the order of the first table.</summary>
    public IReadOnlyList<Company> Companies { get; }

    /// <summary>The coding of the expertise labels (<c>activities.csv</c>; Table 2 of the photonics study).</summary>
    public IReadOnlyList<ExpertiseOrder> ExpertiseOrder { get; }

    /// <summary>The coding of the stage labels (<c>stages.csv</c>; Table 4 of the photonics study).</summary>
    public IReadOnlyList<StageCoding> StageCoding { get; }

    /// <summary>
    /// The grouping of the dominant traits (<c>behavior.csv</c>; Table 3 of the photonics study); one row per trait and
    /// group.
    /// </summary>
    public IReadOnlyList<TraitGrouping> TraitGroups { get; }

    /// <summary>Other readings of the styles, and companies that may be left out; none where none are given.</summary>
    public IReadOnlyList<StyleAlternative> StyleAlternatives { get; }

    /// <summary>Other groups for the dominant traits, at most one a trait; none where none are given.</summary>
    public IReadOnlyList<TraitAlternative> TraitAlternatives { get; }

    /// <summary>What is said of the psychic distance of each product line; none where nothing is.</summary>
    public IReadOnlyList<PsychicDistance> PsychicDistance { get; }

    /// <summary>Loads the companies of a cluster and checks that the four tables speak of the same ones.</summary>
    /// <param name="name">The name of its folder in the data folder.</param>
    /// <param name="dataFolder">The data folder; null for the one that <see cref="DataFolder.Find()"/> finds.</param>
    /// <exception cref="InvalidDataException">
    /// There is no such folder, it holds other data, or the data do not fit their description: then it lists every
    /// fault in every file.
    /// </exception>
    public static CompanyCluster Load(string name, string? dataFolder = null)
    {
        var folder = Path.GetFullPath(dataFolder ?? DataFolder.Find());
        var names = DataFolder.Studies(folder);
        if (!names.Contains(name))
        {
            throw new InvalidDataException($"There are no data for the cluster '{name}' in {folder}. "
                + (NearestValue.To(name, names) is { } near ? $"Did you mean '{near}'? " : "")
                + $"There are {names.Listed()}; 'workbook new-data {name}' begins a folder of this name.");
        }

        var data = DataPackage.Open(name, folder);
        var lacking = Tables.Except(data.Resources.Select(resource => resource.Name)).ToList();
        return lacking.Count == 0 ? new CompanyCluster(data) : throw new InvalidDataException(
            $"The data of '{name}' are no companies of a cluster: {name}/{DataFolder.Descriptor} does not have "
            + $"{lacking.Listed()}. 'workbook new-data' writes a folder of the shape that is needed.");
    }

    /// <summary>Reads a package, if it is of companies; what it lacks is an exception.</summary>
    internal static void TryCompanies(DataPackage package)
    {
        if (!Tables.Except(package.Resources.Select(resource => resource.Name)).Any())
            _ = new CompanyCluster(package);
    }

    private List<Company> Join()
    {
        var activities = Data.Rows("activities").ToDictionary(row => row.Text("company"));
        var behavior = Data.Rows("behavior").ToDictionary(row => row.Text("company"));
        var stages = Data.Rows("stages").ToDictionary(row => row.Text("company"));
        return [.. Data.Rows("companies").Select(row =>
        {
            var id = row.Text("company");
            return Coded(new Company(
                id,
                row.OptionalNumber("revenue_usd_million"),
                row.Number("local_revenue_percent"),
                row.Number("international_revenue_percent"),
                row.Text("product_line"),
                row.Boolean("profitable"),
                activities[id].Text("relocatability"),
                activities[id].Text("expertise"),
                activities[id].Text("product_type"),
                activities[id].OptionalText("product_type_2"),
                behavior[id].Text("descriptor_1"),
                behavior[id].OptionalText("descriptor_2"),
                behavior[id].Text("dominant_trait"),
                stages[id].Text("stage")));
        })];
    }

    private Company Coded(Company company)
    {
        var stage = StageCoding.Single(coding => coding.Stage == company.Stage);
        var groups = TraitGroups.Where(trait => trait.DominantTrait == company.DominantTrait)
            .OrderByDescending(trait => trait.Primary).ToList();
        return company with
        {
            ExpertisePosition = ExpertiseOrder.Single(order => order.Expertise == company.Expertise).Position,
            ChainPosition = stage.ChainPosition,
            ChainLabel = stage.ChainLabel,
            AlternativeChainPosition = stage.AlternativePosition,
            Export = stage.Export,
            Agent = stage.Agent,
            DedicatedProgram = stage.DedicatedProgram,
            OwnFdi = stage.OwnFdi,
            ParentFdi = stage.ParentFdi,
            TraitGroup = groups[0].Group,
            TraitGroups = [.. groups.Select(trait => trait.Group)],
        };
    }
}
