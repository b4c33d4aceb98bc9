namespace ClusterStudies;

/// <summary>
/// The maritime study: its tables, the counts and quantities its text states, its quotations and its emergent model.
/// </summary>
public sealed partial class MaritimeStudy
{
    private const string Folder = "maritime";
    private IReadOnlyList<TablesThatFit>? _tablesThatFit;
    private const string SalesAgentAbroad = "Sales agent abroad";

    private MaritimeStudy(DataPackage data)
    {
        Data = data;
        Overview = data.Records("overview", ClusterSegment.From);
        Interviews = data.Records("interviews", FirmInterviews.From);
        FirmGroups = data.Records("firm-groups", FirmGroup.From);
        IdentityClaims = data.Records("identity-claims", IdentityClaim.From);
        IdentitySources = data.Records("identity-sources", IdentitySource.From);
        DecisionCounts = data.Records("decision-counts", DecisionCount.From);
        Decisions = data.Records("decisions", Decision.From);
        Quotations = data.Records("quotations", Quotation.From);
        Context = data.Records("context", ContextQuantity.From);
        ModelNodes = data.Records("model-nodes", ModelNode.From);
        ModelLinks = data.Records("model-links", ModelLink.Read);
        QuotationLinks = data.Records("quotation-links", QuotationLink.Read);
        SourceLinks = data.Records("source-links", SourceLink.Read);
        Events = data.Records("events", DatedEvent.From);
        CodeRules = data.Records("codes", CodeRule.From);
        SecondCodings = data.Records("second-coder", SecondCoding.From);
    }

    /// <summary>The checked files behind the study; tells which of them differ from the published data.</summary>
    public DataPackage Data { get; }

    /// <summary>Table 1: the published total, then the segments.</summary>
    public IReadOnlyList<ClusterSegment> Overview { get; }

    /// <summary>Table 2: the interviews by firm and period.</summary>
    public IReadOnlyList<FirmInterviews> Interviews { get; }

    /// <summary>
    /// The firms from the core of the cluster (section 3.2): those of Table 2 without the sales agent abroad.
    /// </summary>
    public IReadOnlyList<FirmInterviews> CoreFirms =>
        [.. Interviews.Where(firm => firm.Activities != SalesAgentAbroad)];

    /// <summary>The firms that the text names by letter as belonging together.</summary>
    public IReadOnlyList<FirmGroup> FirmGroups { get; }

    /// <summary>Appendix 1: the four identity claims.</summary>
    public IReadOnlyList<IdentityClaim> IdentityClaims { get; }

    /// <summary>Appendix 1: the local historical studies quoted for them.</summary>
    public IReadOnlyList<IdentitySource> IdentitySources { get; }

    /// <summary>Every count of decisions that the text states.</summary>
    public IReadOnlyList<DecisionCount> DecisionCounts { get; }

    /// <summary>
    /// The decisions one by one; empty unless the optional ledger <c>maritime/decisions.csv</c> is there.
    /// </summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>The interview quotations of the findings, in running order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The other numbers that the study states.</summary>
    public IReadOnlyList<ContextQuantity> Context { get; }

    /// <summary>A number that the study states beside its tables and its counts of decisions.</summary>
    /// <param name="id">Its name in <c>context.csv</c>, such as "latvia-entry".</param>
    /// <exception cref="KeyNotFoundException">There is none of that name; the message names the nearest.</exception>
    public double Stated(string id) => Context.FirstOrDefault(quantity => quantity.Id == id)?.Value
        ?? throw new KeyNotFoundException($"context.csv has no quantity '{id}'."
            + (NearestValue.To(id, Context.Select(c => c.Id)) is { } near ? $" Did you mean '{near}'?" : ""));

    /// <summary>
    /// The letters of the firms that the text names as a group: integrated, cluster-motivated or shanghai-association.
    /// </summary>
    public IReadOnlyList<string> Group(string group) =>
        [.. FirmGroups.Where(member => member.Group == group).Select(member => member.Firm)];

    /// <summary>Model 1: its concepts.</summary>
    public IReadOnlyList<ModelNode> ModelNodes { get; }

    /// <summary>Model 1: the relations between them.</summary>
    public IReadOnlyList<ModelLink> ModelLinks { get; }

    /// <summary>Model 1: which interview quotations support which relation.</summary>
    public IReadOnlyList<QuotationLink> QuotationLinks { get; }

    /// <summary>Model 1: which quotations from literature support which relation.</summary>
    public IReadOnlyList<SourceLink> SourceLinks { get; }

    /// <summary>What the study dates, in the order of the first years.</summary>
    public IReadOnlyList<DatedEvent> Events { get; }

    /// <summary>
    /// Every table of the decisions that fits the counts that the text states, in each reading of its years.
    /// </summary>
    public IReadOnlyList<TablesThatFit> TablesThatFit => _tablesThatFit ??= ClusterStudies.TablesThatFit.Of(this);

    /// <summary>Loads the study.</summary>
    /// <param name="dataFolder">The data folder; null for the one that <see cref="DataFolder.Find()"/> finds.</param>
    /// <exception cref="InvalidDataException">
    /// There is no data folder, or the data do not fit their description: then it lists every fault in every file.
    /// </exception>
    public static MaritimeStudy Load(string? dataFolder = null) => new(DataPackage.Open(Folder, dataFolder));

    /// <summary>Reads a package, if it is this study's; what it lacks is an exception.</summary>
    internal static void Try(DataPackage package)
    {
        if (package.Study == Folder)
            _ = new MaritimeStudy(package);
    }
}
