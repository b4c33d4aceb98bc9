namespace ClusterStudies;

/// <summary>The photonics study: the companies of its Tables 1 to 4, and the coding added to them.</summary>
public sealed partial class PhotonicsStudy
{
    private const string Folder = "photonics";

    private PhotonicsStudy(DataPackage data)
    {
        Data = data;
        ExpertiseOrder = data.Records("expertise-order", ClusterStudies.ExpertiseOrder.From);
        StageCoding = data.Records("stage-coding", ClusterStudies.StageCoding.From);
        TraitGroups = data.Records("trait-groups", TraitGrouping.From);
        StyleAlternatives = data.Records("style-alternatives", StyleAlternative.From);
        TraitAlternatives = data.Records("trait-alternatives", TraitAlternative.From);
        Quotations = data.Records("quotations", ExecutiveQuotation.From);
        Arguments = data.Records("arguments", SupportingArgument.From);
        Propositions = data.Records("propositions", ClusterStudies.Proposition.From);
        PsychicDistance = data.Records("psychic-distance", ClusterStudies.PsychicDistance.From);
        Companies = Join();
    }

    /// <summary>The checked files behind the study; tells which of them differ from the published data.</summary>
    public DataPackage Data { get; }

    /// <summary>The companies of Tables 1 to 4, joined by their letter, in published order.</summary>
    public IReadOnlyList<Company> Companies { get; }

    /// <summary>Our coding of the expertise labels of Table 2.</summary>
    public IReadOnlyList<ExpertiseOrder> ExpertiseOrder { get; }

    /// <summary>Our coding of the stage labels of Table 4.</summary>
    public IReadOnlyList<StageCoding> StageCoding { get; }

    /// <summary>Our grouping of the dominant traits of Table 3; one row per trait and group.</summary>
    public IReadOnlyList<TraitGrouping> TraitGroups { get; }

    /// <summary>Other readings of the styles of Table 3, and companies that may be left out.</summary>
    public IReadOnlyList<StyleAlternative> StyleAlternatives { get; }

    /// <summary>Other groups for the dominant traits of Table 3, at most one a trait.</summary>
    public IReadOnlyList<TraitAlternative> TraitAlternatives { get; }

    /// <summary>The passages in which executives are quoted, in running order.</summary>
    public IReadOnlyList<ExecutiveQuotation> Quotations { get; }

    /// <summary>The arguments under each proposition, and what findings and tables hold on them.</summary>
    public IReadOnlyList<SupportingArgument> Arguments { get; }

    /// <summary>The three propositions and what the data can say to them.</summary>
    public IReadOnlyList<Proposition> Propositions { get; }

    /// <summary>What the text says of the psychic distance of each product line.</summary>
    public IReadOnlyList<PsychicDistance> PsychicDistance { get; }

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
