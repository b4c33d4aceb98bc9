namespace Outputs;

/// <summary>
/// The one way in which a library that notebooks load looks at files, folders and the environment. A run listens,
/// and so knows what the results of a notebook rest on; without a run nobody is told.
/// </summary>
public static class Reading
{
    /// <summary>
    /// Where a run listens: an <see cref="Action{T}"/> that takes an <see cref="Observation"/> as JSON, under this
    /// name in <see cref="AppContext"/>. A notebook may load this assembly a second time; both reach the same place.
    /// </summary>
    public const string Channel = "Workbook.Reading";

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Bytes(string path) =>
        Read(path, ObservationKind.File, "", bytes => Observation.OfFile(Path.GetFullPath(path), bytes));

    /// <summary>The text of a file in UTF-8.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string Text(string path)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(path)));
        return reader.ReadToEnd();
    }

    /// <summary>Whether a file contains a text, which is all that counts of it.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static bool Contains(string path, string text)
    {
        var bytes = Read(path, ObservationKind.Contains, text,
            bytes => Observation.OfText(Path.GetFullPath(path), text, bytes));
        return bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
    }

    /// <summary>The outputs of one MIME type in a saved notebook, in the order of its cells; nothing else of it
    /// counts.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file is not JSON.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<SavedOutput> OutputsOf(string notebook, string mime) =>
        SavedOutput.In(Read(notebook, ObservationKind.Outputs, mime,
            bytes => Observation.OfOutputs(Path.GetFullPath(notebook), mime, bytes)), mime);

    /// <summary>Whether there is a file.</summary>
    public static bool FileExists(string path) => Look(ObservationKind.FileExists, path, "").Found == "there";

    /// <summary>Whether there is a folder.</summary>
    public static bool FolderExists(string path) => Look(ObservationKind.FolderExists, path, "").Found == "there";

    /// <summary>The paths of the files in a folder, sorted by name.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">Which names, such as <c>*.ipynb</c>.</param>
    public static IReadOnlyList<string> Files(string folder, string pattern = "*")
    {
        Look(ObservationKind.Files, folder, pattern);
        return [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)];
    }

    /// <summary>The paths of the folders in a folder, sorted by name.</summary>
    public static IReadOnlyList<string> Folders(string folder)
    {
        Look(ObservationKind.Folders, folder, "*");
        return [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)];
    }

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    public static string? Variable(string name)
    {
        var value = Environment.GetEnvironmentVariable(name);
        Tell(Observation.OfVariable(name, value));
        return value;
    }

    // A spreadsheet that has the file open allows readers only if they in turn allow it to write.
    internal static byte[] Unobserved(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Read(string path, ObservationKind kind, string detail, Func<byte[], Observation> observe)
    {
        byte[] bytes;
        try
        {
            bytes = Unobserved(path);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            Tell(Observation.Missing(kind, Path.GetFullPath(path), detail));
            throw;
        }
        catch
        {
            Tell(Observation.Unread(kind, Path.GetFullPath(path), detail));
            throw;
        }
        if (Listener is not null) Tell(observe(bytes));
        return bytes;
    }

    private static Observation Look(ObservationKind kind, string path, string detail)
    {
        var seen = new Observation(kind, Path.GetFullPath(path), detail, "").Again();
        Tell(seen);
        return seen;
    }

    private static Action<string>? Listener => AppContext.GetData(Channel) as Action<string>;

    private static void Tell(Observation seen) => Listener?.Invoke(seen.ToJson());
}
