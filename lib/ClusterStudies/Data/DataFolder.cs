namespace ClusterStudies;

/// <summary>Where the coded data lie: one folder for each study, with its <c>datapackage.json</c>.</summary>
internal static class DataFolder
{
    /// <summary>The environment variable that names another data folder than the workbook's own.</summary>
    public const string Variable = "WORKBOOK_DATA";

    internal const string Descriptor = "datapackage.json";

    /// <summary>
    /// Finds the data folder: the one that <c>WORKBOOK_DATA</c> names, else the nearest <c>data</c> folder with a
    /// study in it, looking upward from the working directory.
    /// </summary>
    /// <returns>The full path of a folder that holds a folder with a <c>datapackage.json</c> for each study.</returns>
    /// <exception cref="InvalidDataException">
    /// There is no such folder; the message lists where it was looked for.
    /// </exception>
    public static string Find() =>
        Find(Reading.Variable(Variable), Directory.GetCurrentDirectory());

    internal static string Find(string? named, string workingDirectory)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            // A variable that is set but wrong must not lead to other data than its author meant.
            var folder = Path.GetFullPath(named, workingDirectory);
            return Studies(folder).Count > 0 ? folder : throw new InvalidDataException(
                $"The environment variable {Variable} names {folder}, {Lacking(folder)} "
                + "Correct it, or unset it to use the workbook's own data.");
        }

        var tried = new List<string>();
        for (var place = workingDirectory; place is not null; place = Path.GetDirectoryName(place))
        {
            var folder = Path.Combine(place, "data");
            if (Studies(folder).Count > 0)
                return folder;
            tried.Add(folder);
        }

        throw new InvalidDataException(
            $"No data folder: there is no study's folder with a {Descriptor} in {string.Join(" nor in ", tried)}. "
            + "Work in the workbook's folder or one inside it, or set the environment variable "
            + $"{Variable} to the data folder.");
    }

    /// <summary>
    /// The studies in a data folder by the names of their folders, in the order of the alphabet. What begins with a dot
    /// is none.
    /// </summary>
    internal static IReadOnlyList<string> Studies(string folder) => !Reading.FolderExists(folder) ? [] :
        [.. Reading.Folders(folder).Where(Describes).Select(path => Path.GetFileName(path)!)
            .Where(name => name[0] != '.').Order(StringComparer.Ordinal)];

    /// <summary>What a folder without studies lacks, as the rest of a sentence.</summary>
    internal static string Lacking(string folder) => Describes(folder)
        ? "which is the folder of a single study: name the folder around it."
        : $"where no study's folder with a {Descriptor} is.";

    private static bool Describes(string folder) => Reading.FileExists(Path.Combine(folder, Descriptor));
}
