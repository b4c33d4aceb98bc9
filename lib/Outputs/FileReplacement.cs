namespace Outputs;

/// <summary>Writes a file beside its place and moves it there, so that nobody ever sees half of it.</summary>
public static class FileReplacement
{
    /// <summary>Writes all of a file, or nothing of it.</summary>
    /// <param name="path">The file, which may be new; its folder is there.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <exception cref="IOException">It cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static void Write(string path, byte[] bytes)
    {
        var old = new FileInfo(path);
        // A move needs leave for the folder only; this asks for leave to write the file itself.
        if (old.Exists) using (new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) { }

        var temporary = Path.Combine(
            Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            if (old.Exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, old.UnixFileMode);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            try { File.Delete(temporary); }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
            throw;
        }
    }
}
