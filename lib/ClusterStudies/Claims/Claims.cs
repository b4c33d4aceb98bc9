namespace ClusterStudies;

/// <summary>All quantitative statements of the two studies: the rows of <c>claims.csv</c>, by id.</summary>
public sealed class Claims
{
    private readonly Dictionary<string, Claim> _byId;

    private Claims(IEnumerable<Claim> claims)
    {
        All = [.. claims];
        _byId = All.ToDictionary(claim => claim.Id);
    }

    /// <summary>The claims in the order of the file.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The claim of an id such as "photonics/profitable-companies".</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Claim this[string id] => _byId.TryGetValue(id, out var claim) ? claim : throw new KeyNotFoundException(
        $"claims.csv has no claim '{id}'.{(NearestValue.To(id, _byId.Keys) is { } near ? $" Did you mean '{near}'?" : "")} Add a row for it, or correct the id.");

    /// <summary>The claim of an id, or <c>null</c>.</summary>
    internal Claim? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The claims of a study that the data cannot decide, as one table: those of whole sections, or single ones by name.</summary>
    /// <param name="caption">What the claims are about.</param>
    /// <param name="study">"photonics" or "maritime".</param>
    /// <param name="sectionsOrNames">
    /// A section ("Introduction") stands for all its claims that are not computed from the data, in the order of the text; a name
    /// ("population") for that claim. None is listed twice.
    /// </param>
    /// <exception cref="KeyNotFoundException">The study has no such section and no such claim; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">A claim given by name can be computed from the data.</exception>
    public Verdicts NotInData(string caption, string study, params IEnumerable<string> sectionsOrNames) =>
        Verdicts.Of(caption, sectionsOrNames.SelectMany(given => Undecided(study, given)).Distinct().Select(claim => claim.NotInData()));

    /// <summary>Reads the claims; on changed data, each knows that its study is no longer the published one.</summary>
    /// <param name="dataFolder">The data folder, or <c>null</c> to find it.</param>
    /// <exception cref="InvalidDataException">The data do not fit their description; all faults are listed.</exception>
    public static Claims Load(string? dataFolder = null)
    {
        var package = DataPackage.Open(dataFolder);
        var changedStudies = package.ChangedResources.Select(name => name.Split('-')[0]).ToHashSet();
        return new Claims(package.Rows("claims").Select(row => Read(row) with { OnPublishedData = !changedStudies.Contains(row.Text("study")) }));
    }

    private IEnumerable<Claim> Undecided(string study, string sectionOrName)
    {
        var ofStudy = All.Where(claim => claim.Study == study).ToList();
        if (ofStudy.Any(claim => claim.Section == sectionOrName))
            return ofStudy.Where(claim => claim.Section == sectionOrName && !claim.CanBeDecided);
        if (_byId.TryGetValue($"{study}/{sectionOrName}", out var named)) return [named];
        var near = NearestValue.To(sectionOrName, ofStudy.SelectMany(claim => new[] { claim.Section, claim.Name }));
        throw new KeyNotFoundException(
            $"claims.csv has neither a section nor a claim '{sectionOrName}' of the study '{study}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }

    private static Claim Read(DataRow row) => new(
        row.Text("id"), row.Text("study"), row.Text("section"), row.Text("statement"), row.Text("published"), row.OptionalText("unit") ?? "",
        Enum.Parse<Comparison>(row.Text("tolerance").Replace("-", ""), ignoreCase: true),
        Enum.Parse<Evidence>(row.Text("evidence"), ignoreCase: true),
        row.OptionalText("remark")) { HeldWhenPublished = row.OptionalBoolean("held_when_published") };
}
