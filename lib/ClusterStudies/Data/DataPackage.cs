namespace ClusterStudies;

/// <summary>
/// The coded data of both studies: every file that <c>datapackage.json</c> describes, read and checked against its description.
/// The files are only read, also while a spreadsheet has them open.
/// </summary>
public sealed class DataPackage
{
    private readonly IReadOnlyDictionary<string, DataTable> _tables;

    private DataPackage(string folder, IReadOnlyDictionary<string, DataTable> tables)
    {
        Folder = folder;
        _tables = tables;
        Resources = [.. tables.Values.Select(table => table.Resource)];
    }

    /// <summary>The full path of the data folder.</summary>
    public string Folder { get; }

    /// <summary>What the package describes, in the order of the descriptor.</summary>
    public IReadOnlyList<DataResource> Resources { get; }

    /// <summary>
    /// The names of the files whose content differs from the published data, in the order of the descriptor; so does an optional
    /// file that is there although none was published. Another encoding, delimiter, column order or line end is no difference.
    /// </summary>
    public IReadOnlyList<string> ChangedResources =>
        [.. _tables.Values.Where(table => table.IsPresent && (table.Resource.PublishedHash ?? (table.Resource.Optional ? "" : table.Hash)) != table.Hash)
            .Select(table => table.Resource.Name)];

    /// <summary>Reads and checks every file of the package.</summary>
    /// <param name="folder">The folder with <c>datapackage.json</c>; null for the one that <see cref="DataFolder.Find()"/> finds.</param>
    /// <exception cref="InvalidDataException">There is no data folder, or the data do not fit their description: then it lists every fault in every file.</exception>
    public static DataPackage Open(string? folder = null)
    {
        var (package, faults) = Read(folder);
        return faults.Count == 0 ? package : throw package.Refused(faults);
    }

    /// <summary>The rows of a file in their order; none for an optional file that is absent.</summary>
    /// <param name="resourceName">Its name in the descriptor, such as <c>photonics-companies</c>.</param>
    /// <exception cref="ArgumentException">The descriptor has no such name.</exception>
    public IReadOnlyList<DataRow> Rows(string resourceName) => Table(resourceName).Rows;

    /// <summary>Whether a file says what the published data say, whatever encoding, delimiter or line ends it is saved in.</summary>
    /// <inheritdoc cref="Rows"/>
    /// <exception cref="InvalidOperationException">The descriptor states no <c>contentHash</c> for a file that must have one.</exception>
    public bool IsAsPublished(string resourceName)
    {
        var table = Table(resourceName);
        return table.Resource switch
        {
            { PublishedHash: { } hash } => table.IsPresent && table.Hash == hash,
            { Optional: true } => !table.IsPresent,
            _ => throw new InvalidOperationException($"{DataFolder.Descriptor} states no contentHash for {resourceName}, so the published content is not known."),
        };
    }

    /// <summary>The content hash of a file as it is now, in the form in which the descriptor states the published one.</summary>
    /// <inheritdoc cref="Rows"/>
    public string ContentHashOf(string resourceName) => Table(resourceName).Hash;

    /// <summary>Reads the package and hands out its faults, for callers that have more to check before they report.</summary>
    internal static (DataPackage Package, List<DataFault> Faults) Read(string? folder)
    {
        folder = Path.GetFullPath(folder ?? DataFolder.Find());
        var faults = new List<DataFault>();
        var descriptor = Bytes(folder, DataFolder.Descriptor, optional: false, faults);
        var resources = descriptor is null ? [] : PackageDescriptor.Read(descriptor, faults);
        // A wrong description would find faults in sound data: it has to be put right first.
        var _tables = faults.Count > 0 ? [] : resources.ToDictionary(resource => resource.Name, resource => Open(folder, resource, faults));
        KeyCheck.Check(_tables, faults);
        return (new DataPackage(folder, _tables), faults);
    }

    /// <summary>The exception that reports the faults: file by file in the order of the descriptor, each from top to bottom.</summary>
    internal InvalidDataException Refused(IEnumerable<DataFault> faults)
    {
        var order = Resources.Select((resource, index) => (resource.Path, index)).DistinctBy(place => place.Path).ToDictionary();
        return DataFaults.Exception(faults.OrderBy(fault => order.GetValueOrDefault(fault.File, -1)).ThenBy(fault => fault.Line ?? 0));
    }

    internal DataTable Table(string resourceName) =>
        _tables.TryGetValue(resourceName, out var table) ? table : throw new ArgumentException(
            $"{DataFolder.Descriptor} has no resource {resourceName}; it has {string.Join(", ", _tables.Keys)}.", nameof(resourceName));

    private static DataTable Open(string folder, DataResource resource, List<DataFault> faults)
    {
        var bytes = Bytes(folder, resource.Path, resource.Optional, faults);
        return bytes is null && resource.Optional ? DataTable.Absent(resource) : DataTable.Read(resource, bytes, faults);
    }

    private static byte[]? Bytes(string folder, string path, bool optional, List<DataFault> faults)
    {
        try
        {
            // A spreadsheet that has the file open allows readers only if they in turn allow it to write.
            using var file = new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            if (!optional)
            {
                faults.Add(new(path, null, null, null, "a file of this name in the data folder, and there is none",
                    path == DataFolder.Descriptor ? $"It was looked for in {folder}: name the folder that holds it." : "Restore it, or correct its path in datapackage.json."));
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(path, null, null, null, "a file that can be read", "Close programs that lock it, and check your rights to it."));
        }

        return null;
    }
}
