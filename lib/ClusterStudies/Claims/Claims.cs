namespace ClusterStudies;

/// <summary>All quantitative statements of the studies: the rows of each study's <c>claims.csv</c>, by id.</summary>
public sealed class Claims
{
    // Whoever edits the list of claims, or codes a second time, has not changed the data that claims are held against.
    private static readonly string[] AuditFiles =
        ["claims", "coverage", "sections", "contradictions", "headlines", "second-coder"];

    private readonly Dictionary<string, Claim> _byId;

    private Claims(IEnumerable<Claim> claims)
    {
        All = [.. claims];
        _byId = All.ToDictionary(claim => claim.Id);
    }

    /// <summary>The claims in the order of the files, study by study.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The claim of an id: its study and its name, with a slash between.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Claim this[string id] => Find(id) ?? throw new KeyNotFoundException(
        $"There is no claim '{id}'.{Meant(id, _byId.Keys)} Add a row for it to its claims.csv, or correct it.");

    /// <summary>The claim of an id, or <c>null</c>.</summary>
    internal Claim? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>
    /// The claims of a study that the data cannot decide, as one table: those of whole sections, or single ones by
    /// name.
    /// </summary>
    /// <param name="caption">What the claims are about.</param>
    /// <param name="study">The study: the name of its data folder.</param>
    /// <param name="sectionsOrNames">
    /// A section ("Introduction") stands for all its claims that are not computed from the data, in the order of the
    /// text; a name ("population") for that claim. None is listed twice.
    /// </param>
    /// <exception cref="KeyNotFoundException">
    /// The study has no such section and no such claim; the message names the nearest.
    /// </exception>
    /// <exception cref="InvalidOperationException">A claim given by name can be computed from the data.</exception>
    public Verdicts NotInData(string caption, string study, params IEnumerable<string> sectionsOrNames) =>
        Verdicts.Of(caption, sectionsOrNames.SelectMany(given => Undecided(study, given)).Distinct()
            .Select(claim => claim.NotInData()));

    /// <summary>
    /// Reads the claims of all studies; on changed data, each knows that its study is no longer the published one.
    /// </summary>
    /// <param name="dataFolder">The data folder, or <c>null</c> to find it.</param>
    /// <exception cref="InvalidDataException">
    /// The data do not fit their description; all faults are listed.
    /// </exception>
    public static Claims Load(string? dataFolder = null) =>
        new(DataPackage.OpenAll(dataFolder, "claims").SelectMany(Read));

    private IEnumerable<Claim> Undecided(string study, string sectionOrName)
    {
        var ofStudy = All.Where(claim => claim.Study == study).ToList();
        if (ofStudy.Any(claim => claim.Section == sectionOrName))
            return ofStudy.Where(claim => claim.Section == sectionOrName && !claim.CanBeDecided);
        if (Find($"{study}/{sectionOrName}") is { } named)
            return [named];
        var near = Meant(sectionOrName, ofStudy.SelectMany(claim => new[] { claim.Section, claim.Name }));
        throw new KeyNotFoundException(
            $"claims.csv has neither a section nor a claim '{sectionOrName}' of the study '{study}'.{near}");
    }

    private static string Meant(string given, IEnumerable<string> candidates) =>
        NearestValue.To(given, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    private static IEnumerable<Claim> Read(DataPackage package)
    {
        var published = !package.ChangedResources.Except(AuditFiles).Any();
        return package.RowsIfAny("claims").Select(row => new Claim(
            row.Text("id"), package.Study, row.Text("section"), row.Text("statement"),
            Published(row), row.OptionalText("unit") ?? "", Coded.Word<Comparison>(row.Text("tolerance")),
            Coded.Word<Evidence>(row.Text("evidence")), row.OptionalText("remark"))
        {
            Importance = Coded.Word<Importance>(row.Text("importance")),
            HeldWhenPublished = row.OptionalBoolean("held_when_published"),
            OnPublishedData = published,
        });
    }

    // A spreadsheet makes TRUE of true.
    private static string Published(DataRow row) =>
        row.Text("published") is var text && text is "TRUE" or "True" ? "true" : text;
}
