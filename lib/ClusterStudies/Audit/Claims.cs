namespace ClusterStudies;

/// <summary>All quantitative statements of the two studies: the rows of <c>claims.csv</c>, by id.</summary>
public sealed class Claims
{
    private readonly Dictionary<string, Claim> byId;

    private Claims(IEnumerable<Claim> claims)
    {
        All = [.. claims];
        byId = All.ToDictionary(claim => claim.Id);
    }

    /// <summary>The claims in the order of the file.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>The claim of an id such as "photonics/profitable-companies".</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Claim this[string id] => byId.TryGetValue(id, out var claim) ? claim : throw new KeyNotFoundException(
        $"claims.csv has no claim '{id}'.{(NearestValue.To(id, byId.Keys) is { } near ? $" Did you mean '{near}'?" : "")} Add a row for it, or correct the id.");

    /// <summary>Reads the claims; on changed data, each knows that its study is no longer the published one.</summary>
    /// <param name="dataFolder">The data folder, or <c>null</c> to find it.</param>
    /// <exception cref="InvalidDataException">The data do not fit their description; all faults are listed.</exception>
    public static Claims Load(string? dataFolder = null)
    {
        var package = DataPackage.Open(dataFolder);
        var changedStudies = package.ChangedResources.Select(name => name.Split('-')[0]).ToHashSet();
        return new Claims(package.Rows("claims").Select(row => Read(row) with { OnPublishedData = !changedStudies.Contains(row.Text("study")) }));
    }

    private static Claim Read(DataRow row) => new(
        row.Text("id"), row.Text("study"), row.Text("section"), row.Text("statement"), row.Text("published"), row.OptionalText("unit") ?? "",
        Enum.Parse<Comparison>(row.Text("tolerance").Replace("-", ""), ignoreCase: true),
        Enum.Parse<Evidence>(row.Text("evidence"), ignoreCase: true),
        row.OptionalText("remark")) { HeldWhenPublished = row.OptionalBoolean("held_when_published") };
}
