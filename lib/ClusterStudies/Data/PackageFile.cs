namespace ClusterStudies;

/// <summary>Reads the files of a package from the disk.</summary>
internal static class PackageFile
{
    /// <summary>The bytes of a file; null where it cannot be read, which is a fault unless it may be absent.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="path">The file, relative to the data folder.</param>
    /// <param name="optional">Whether it may be absent.</param>
    /// <param name="faults">Receives what is wrong.</param>
    internal static byte[]? Bytes(string folder, string path, bool optional, List<DataFault> faults)
    {
        try
        {
            return Reading.Bytes(Path.Combine(folder, path));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            if (!optional)
            {
                faults.Add(new(path, null, null, null, "a file of this name in the data folder, and there is none",
                    Path.GetFileName(path) == DataFolder.Descriptor
                        ? $"It was looked for in {folder}: name the folder that holds it."
                        : $"Restore it, or correct its path in {DataFolder.Descriptor}."));
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(path, null, null, null, "a file that can be read",
                "Close programs that lock it, and check your rights to it."));
        }

        return null;
    }
}
