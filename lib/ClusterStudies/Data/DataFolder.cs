namespace ClusterStudies;

/// <summary>Where the coded data lie.</summary>
public static class DataFolder
{
    /// <summary>The environment variable that names another data folder than the workbook's own.</summary>
    public const string Variable = "WORKBOOK_DATA";

    internal const string Descriptor = "datapackage.json";

    /// <summary>
    /// Finds the data folder: the one that <c>WORKBOOK_DATA</c> names, else the nearest <c>data</c> folder with a
    /// <c>datapackage.json</c>, looking upward from the working directory.
    /// </summary>
    /// <returns>The full path of a folder that holds a <c>datapackage.json</c>.</returns>
    /// <exception cref="InvalidDataException">There is no such folder; the message lists where it was looked for.</exception>
    public static string Find() =>
        Find(Environment.GetEnvironmentVariable(Variable), Directory.GetCurrentDirectory());

    internal static string Find(string? named, string workingDirectory)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            // A variable that is set but wrong must not lead to other data than its author meant.
            var folder = Path.GetFullPath(named, workingDirectory);
            return Holds(folder) ? folder : throw new InvalidDataException(
                $"The environment variable {Variable} names {folder}, where there is no {Descriptor}. "
                + $"Correct it, or unset it to use the workbook's own data.");
        }

        var tried = new List<string>();
        for (var place = new DirectoryInfo(workingDirectory); place is not null; place = place.Parent)
        {
            var folder = Path.Combine(place.FullName, "data");
            if (Holds(folder))
            {
                return folder;
            }

            tried.Add(folder);
        }

        throw new InvalidDataException(
            $"No data folder: there is no {Descriptor} in {string.Join(" nor in ", tried)}. "
            + $"Work in the workbook's folder or one inside it, or set the environment variable {Variable} to the data folder.");
    }

    private static bool Holds(string folder) => File.Exists(Path.Combine(folder, Descriptor));
}
