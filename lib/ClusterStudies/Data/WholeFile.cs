namespace ClusterStudies;

/// <summary>Writes a file beside its place and moves it there, so that nobody ever finds half of it.</summary>
internal static class WholeFile
{
    /// <exception cref="InvalidDataException">It cannot be written; what was there is still there.</exception>
    internal static void Write(string path, byte[] bytes)
    {
        var name = $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}";
        var beside = Path.Combine(Path.GetDirectoryName(path)!, name);
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new InvalidDataException($"{path} cannot be written. Close programs that lock it, and check your "
                + "rights to it and the space on the disk.", denied);
        }
    }
}
