using System.Text;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>Begins the data of a new cluster: headers, codebook and package description, and no row.</summary>
internal static partial class NewDataFolder
{
    private const string Placeholder = "NAME";
    private const int LongestName = 40;

    /// <summary>The files of a new folder and what they hold, in the order of the description.</summary>
    /// <param name="name">The name of the cluster's folder.</param>
    internal static IReadOnlyList<(string Path, string Text)> Files(string name)
    {
        var descriptor = Template(DataFolder.Descriptor).Replace(Placeholder, name, StringComparison.Ordinal);
        var faults = new List<DataFault>();
        var tables = PackageDescriptor.Read(Encoding.UTF8.GetBytes(descriptor), name, faults).Resources;
        if (faults.Count > 0)
            throw DataFaults.Exception(faults);
        var codebook = Template("README.md").Replace(Placeholder, name, StringComparison.Ordinal)
            .Replace("TABLES\n", string.Concat(tables.Select(CodebookTable.Of)), StringComparison.Ordinal);
        return
        [
            (DataFolder.Descriptor, descriptor), ("README.md", codebook),
            .. tables.Select(table => (Path.GetFileName(table.Path), string.Join(',', table.Columns) + "\n")),
        ];
    }

    /// <summary>Writes the folder, whole or not at all.</summary>
    /// <param name="dataFolder">The folder that holds a folder for each study.</param>
    /// <param name="name">The name of the new one: small letters, digits and single hyphens.</param>
    /// <returns>What to tell the user, a line each.</returns>
    /// <exception cref="InvalidDataException">
    /// The name does not fit, something of this name is there, or nothing can be written; the message says what to do.
    /// </exception>
    internal static IReadOnlyList<string> Create(string dataFolder, string name)
    {
        Refuse(dataFolder, name);
        var folder = Path.Combine(dataFolder, name);
        // A name that begins with a dot is no study's: nobody reads the folder before it is whole.
        var unfinished = Path.Combine(dataFolder, $".{name}-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(unfinished);
            foreach (var (path, text) in Files(name))
                File.WriteAllText(Path.Combine(unfinished, path), text);
            Directory.Move(unfinished, folder);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"The folder {folder} could not be written, and nothing of it was: "
                + $"{denied.Message} Check your rights and the room on the disk.", denied);
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }

        return
        [
            $"{folder} is there, with a header in each table and no row.",
            "README.md in it says what each column means, and in which order to fill in the tables.",
            $"Then run notebook 10 on it: 10 -p cluster={name} --out {name}-results",
        ];
    }

    private static void Refuse(string dataFolder, string name)
    {
        if (!Directory.Exists(dataFolder))
        {
            throw new InvalidDataException(
                $"There is no data folder {dataFolder}: name the folder that holds the studies' folders.");
        }

        if (name.Length > LongestName || !FitName().IsMatch(name) || DeviceName().IsMatch(name))
        {
            throw new InvalidDataException($"'{name}' cannot be the name of a data folder: use small letters, digits "
                + "and single hyphens between them, begin with a letter, and stay within "
                + FormattableString.Invariant($"{LongestName} characters, such as 'harbor-robotics'. ")
                + "Names of devices (con, nul, com1) are no folders on Windows.");
        }

        var taken = Directory.EnumerateFileSystemEntries(dataFolder).Select(path => Path.GetFileName(path))
            .FirstOrDefault(entry => entry.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (taken is not null)
        {
            throw new InvalidDataException($"There is a '{taken}' in {dataFolder} already, and it was left as it is: "
                + "choose another name, or move it away first.");
        }
    }

    private static string Template(string name)
    {
        using var stream = typeof(NewDataFolder).Assembly.GetManifestResourceStream($"NewData/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex FitName();

    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\z")]
    private static partial Regex DeviceName();
}
