namespace ClusterStudies;

/// <summary>
/// The coded data of a study: every file that its <c>datapackage.json</c> describes, read and checked against its
/// description. The files are only read, also while a spreadsheet has them open.
/// </summary>
public sealed class DataPackage
{
    private readonly IReadOnlyDictionary<string, DataTable> _tables;

    private DataPackage(string folder, string study, Description description, List<DataTable> tables)
    {
        (Folder, Study, Title, TextHash) = (folder, study, description.Title, description.TextHash);
        IsInvented = description.IsInvented;
        _tables = tables.ToDictionary(table => table.Resource.Name);
        Resources = [.. tables.Select(table => table.Resource)];
    }

    /// <summary>The study: the name of its folder.</summary>
    public string Study { get; }

    /// <summary>What the data are, in a line; empty where nothing is said.</summary>
    public string Title { get; }

    /// <summary>
    /// Whether the data are made up, for showing how something works: <c>"invented": true</c> in the descriptor. They
    /// are no evidence, and their claims, if any, are not counted.
    /// </summary>
    public bool IsInvented { get; }

    /// <summary>The full path of the data folder, in which the study's folder lies.</summary>
    public string Folder { get; }

    /// <summary>What the package describes, in the order of the descriptor.</summary>
    public IReadOnlyList<DataResource> Resources { get; }

    /// <summary>
    /// The names of the files whose content differs from the published data, in the order of the descriptor; so does
    /// an optional file that is there although none was published. Another encoding, delimiter, column order or line
    /// end is no difference.
    /// </summary>
    public IReadOnlyList<string> ChangedResources =>
        [.. _tables.Values.Where(table => table.IsChanged).Select(table => table.Resource.Name)];

    // New data state no hash at all: then there is nothing that they could differ from.
    internal bool HasPublishedState => Resources.Any(resource => resource.PublishedHash is not null);

    /// <summary>
    /// The SHA-256 of the text that the tables were read from, hexadecimal; null where none is stated.
    /// </summary>
    internal string? TextHash { get; }

    /// <summary>What was read, in the order of the descriptor.</summary>
    internal IEnumerable<DataTable> Tables => _tables.Values;

    /// <summary>Reads and checks every file of a study.</summary>
    /// <param name="study">The name of its folder in the data folder.</param>
    /// <param name="dataFolder">The data folder; null for the one that <see cref="DataFolder.Find()"/> finds.</param>
    /// <exception cref="InvalidDataException">
    /// There is no such folder, or the data do not fit their description: then it lists every fault in every file.
    /// </exception>
    public static DataPackage Open(string study, string? dataFolder = null)
    {
        var (package, faults) = Read(study, dataFolder);
        return faults.Count == 0 ? package : throw package.Refused(faults);
    }

    /// <summary>Reads and checks every file of every study in the data folder, in the order of the alphabet.</summary>
    /// <param name="dataFolder">The data folder; null for the one that <see cref="DataFolder.Find()"/> finds.</param>
    /// <param name="having">
    /// Leaves out packages that describe no file of this name, such as <c>claims</c>, and invented ones; null for all
    /// packages. What is left out is not read, and so a cluster whose tables are still being filled in stops nobody.
    /// </param>
    /// <exception cref="InvalidDataException">
    /// There is no study, or the data do not fit their description: then it lists every fault of every study.
    /// </exception>
    public static IReadOnlyList<DataPackage> OpenAll(string? dataFolder = null, string? having = null)
    {
        var folder = Path.GetFullPath(dataFolder ?? DataFolder.Find());
        var studies = DataFolder.Studies(folder);
        if (studies.Count == 0)
            throw new InvalidDataException($"The data were looked for in {folder}, {DataFolder.Lacking(folder)}");
        var read = studies.Select(study => Read(study, folder, description => having is null
            || !description.IsInvented && description.Resources.Any(resource => resource.Name == having)))
            .Where(study => having is null || study.Package.Resources.Count > 0 || study.Faults.Count > 0).ToList();
        return read.All(study => study.Faults.Count == 0)
            ? [.. read.Select(study => study.Package)]
            : throw DataFaults.Exception(read.SelectMany(study => study.Package.InOrder(study.Faults)));
    }

    /// <summary>The rows of a file in their order; none for an optional file that is absent.</summary>
    /// <param name="resourceName">Its name in the descriptor, such as <c>claims</c>.</param>
    /// <exception cref="ArgumentException">The descriptor has no such name.</exception>
    public IReadOnlyList<DataRow> Rows(string resourceName) => Table(resourceName).Rows;

    /// <summary>
    /// Whether a file says what the published data say, in whatever encoding, delimiter or line ends. Never so where
    /// no file of the package has a <c>contentHash</c>: nothing was published then.
    /// </summary>
    /// <inheritdoc cref="Rows"/>
    /// <exception cref="InvalidOperationException">
    /// The descriptor states no <c>contentHash</c> for a file that must have one, and has one for others.
    /// </exception>
    public bool IsAsPublished(string resourceName)
    {
        var table = Table(resourceName);
        return HasPublishedState && table.Resource switch
        {
            { PublishedHash: { } hash } => table.IsPresent && table.Hash == hash,
            { Optional: true } => !table.IsPresent,
            _ => throw new InvalidOperationException($"{Study}/{DataFolder.Descriptor} states no contentHash for "
                + $"{resourceName}, so the published content is not known."),
        };
    }

    /// <summary>The content hash of a file as it is now, as the descriptor states the published one.</summary>
    /// <inheritdoc cref="Rows"/>
    public string ContentHashOf(string resourceName) => Table(resourceName).Hash;

    /// <summary>
    /// The version of the data as a whole, to be cited: <c>sha256:</c> and the first 16 digits of the SHA-256 checksum
    /// of the content hashes, as they are now, of all files for which the descriptor states one. One changed cell gives
    /// another; another encoding, delimiter or line end does not.
    /// </summary>
    public string Version
    {
        get
        {
            const int Digits = 16;
            var hash = ContentHash.Of(["path", "contentHash"], _tables.Values
                .Where(table => table.Resource.PublishedHash is not null)
                .Select(table => new[] { table.Resource.Path, table.Hash }));
            return hash[..("sha256:".Length + Digits)];
        }
    }

    /// <summary>What the rows of a file are to a study, in their order.</summary>
    /// <exception cref="InvalidDataException">
    /// The descriptor has no such file, or not the columns that the study needs, or values are missing that it needs:
    /// all faults of the file are listed.
    /// </exception>
    internal IReadOnlyList<T> Records<T>(string resourceName, Func<DataRow, T> read)
    {
        if (!_tables.TryGetValue(resourceName, out var table))
        {
            throw DataFaults.Exception([new($"{Study}/{DataFolder.Descriptor}", null, "resources", null,
                $"a resource {resourceName}, which the analysis needs", $"It has {string.Join(", ", _tables.Keys)}.")]);
        }

        var (records, faults) = (new List<T>(), new List<DataFault>());
        foreach (var row in table.Rows)
        {
            try
            {
                records.Add(read(row));
            }
            catch (Exception unfit) when (DataFaults.Of(unfit).Count > 0)
            {
                faults.AddRange(DataFaults.Of(unfit));
            }
        }

        return faults.Count == 0 ? records : throw DataFaults.Exception(faults.Distinct());
    }

    /// <summary>The same of a file that a study need not have; none where the descriptor has no such name.</summary>
    /// <inheritdoc cref="Records"/>
    internal IReadOnlyList<T> RecordsIfAny<T>(string resourceName, Func<DataRow, T> read) =>
        _tables.ContainsKey(resourceName) ? Records(resourceName, read) : [];

    /// <summary>The rows of a file that a study need not have; none where the descriptor has no such name.</summary>
    internal IReadOnlyList<DataRow> RowsIfAny(string resourceName) =>
        _tables.TryGetValue(resourceName, out var table) ? table.Rows : [];

    /// <summary>The table of a resource that is described with these columns; null where there is no such.</summary>
    internal DataTable? TableWith(string resourceName, params string[] columns) =>
        _tables.TryGetValue(resourceName, out var table) && !columns.Except(table.Resource.Columns).Any()
            ? table : null;

    private static (DataPackage Package, List<DataFault> Faults) Read(
        string study, string? dataFolder, Func<Description, bool>? wanted = null)
    {
        var folder = Path.GetFullPath(dataFolder ?? DataFolder.Find());
        var faults = new List<DataFault>();
        var bytes = PackageFile.Bytes(folder, $"{study}/{DataFolder.Descriptor}", optional: false, faults);
        var description = bytes is null ? Description.None : PackageDescriptor.Read(bytes, study, faults);
        // A wrong description would find faults in sound data: it has to be put right first.
        List<DataTable> tables = faults.Count > 0 || wanted?.Invoke(description) == false
            ? []
            : [.. description.Resources.Select(resource => DataFile.Open(folder, resource, faults))];
        KeyCheck.Check(tables, faults);
        var package = new DataPackage(folder, study, description, tables);
        if (tables.Count > 0)
            faults.AddRange(IDataRule.All.SelectMany(rule => Guarded(() => [.. rule.Faults(package)])));
        if (tables.Count > 0 && faults.Count == 0)
        {
            faults.AddRange(IDataRule.All.SelectMany(rule => Guarded(() =>
            {
                rule.Load(package);
                return [];
            })));
        }

        return (package, faults);
    }

    private InvalidDataException Refused(IEnumerable<DataFault> faults) => DataFaults.Exception(InOrder(faults));

    internal DataTable Table(string resourceName) =>
        _tables.TryGetValue(resourceName, out var table) ? table : throw new ArgumentException(
            $"{Study}/{DataFolder.Descriptor} has no resource {resourceName}; "
            + $"it has {string.Join(", ", _tables.Keys)}.", nameof(resourceName));

    private static IReadOnlyList<DataFault> Guarded(Func<IReadOnlyList<DataFault>> faults)
    {
        try
        {
            return faults();
        }
        catch (Exception unfit) when (DataFaults.Of(unfit).Count > 0)
        {
            return DataFaults.Of(unfit);
        }
    }

    // File by file in the order of the descriptor, each from top to bottom.
    private IEnumerable<DataFault> InOrder(IEnumerable<DataFault> faults)
    {
        var order = Resources.Select((resource, index) => (resource.Path, index))
            .DistinctBy(place => place.Path).ToDictionary();
        return faults.OrderBy(fault => order.GetValueOrDefault(fault.File, -1)).ThenBy(fault => fault.Line ?? 0);
    }
}
