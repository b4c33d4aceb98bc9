namespace Outputs;

/// <summary>Writes a file beside its place and moves it there, so that nobody ever sees half of it.</summary>
public static class FileReplacement
{
    // The end of the name under which a file is written; nothing else in a folder is called so.
    private const string Unfinished = ".workbook-part";

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

        var temporary = Path.Combine(Path.GetDirectoryName(path)!,
            $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}{Unfinished}");
        try
        {
            // Open until it is moved: what is open belongs to somebody who lives.
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
            if (old.Exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, old.UnixFileMode);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    /// <summary>Removes what writers that were killed left in a folder; what somebody is writing stays.</summary>
    /// <param name="folder">The folder, which need not be there.</param>
    public static void ClearUnfinished(string folder)
    {
        if (!Directory.Exists(folder)) return;
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, ".*" + Unfinished))
                if (IsAbandoned(path)) TryDelete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way.
        }
    }

    /// <summary>Whether nobody has the file open who would keep it for himself.</summary>
    /// <param name="path">A file.</param>
    public static bool IsAbandoned(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try { File.Delete(path); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}
