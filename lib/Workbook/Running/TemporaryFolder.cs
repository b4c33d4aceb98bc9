using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Workbook.Running;

/// <summary>
/// A folder for what is needed only while a run lasts. A run that is killed cannot remove its own: the next one
/// does.
/// </summary>
/// <remarks>A file beside the folder is open, and locked, for as long as its owner lives, however it ends.</remarks>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "workbook-";
    private const string Mark = ".in-use";
    private readonly FileStream _mark;

    private TemporaryFolder(string path, FileStream mark) => (Path, _mark) = (path, mark);

    /// <summary>The folder's absolute path.</summary>
    public string Path { get; }

    /// <summary>Makes a new folder, and removes those of owners that are gone.</summary>
    /// <param name="parent">The folder around it; the system's for temporary files when left out.</param>
    /// <exception cref="IOException">There is no room for it.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static TemporaryFolder Create(string? parent = null)
    {
        parent ??= System.IO.Path.GetTempPath();
        RemoveAbandoned(parent);
        var path = System.IO.Path.Combine(parent, Prefix + System.IO.Path.GetRandomFileName());
        var mark = new FileStream(path + Mark, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        try
        {
            mark.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            mark.Flush();
            const UnixFileMode mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
            else Directory.CreateDirectory(path, mine);
            return new TemporaryFolder(path, mark);
        }
        catch
        {
            mark.Dispose();
            TryRemove(() => File.Delete(mark.Name));
            throw;
        }
    }

    /// <summary>Marks this process as one that lives, so that the next run clears what it leaves if it is killed.
    /// Null where nothing can be written: that costs no run.</summary>
    public static TemporaryFolder? TryCreate()
    {
        try
        {
            return Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The folders of owners that were killed, and what the .NET host left of them.
    private static void RemoveAbandoned(string parent) => TryRemove(() =>
    {
        foreach (var mark in Directory.GetFiles(parent, Prefix + "*" + Mark))
        {
            if (!FileReplacement.IsAbandoned(mark)) continue;
            TryRemove(() => RemoveTracesOf(File.ReadAllText(mark)));
            TryRemove(() => Directory.Delete(mark[..^Mark.Length], recursive: true));
            if (!Directory.Exists(mark[..^Mark.Length])) TryRemove(() => File.Delete(mark));
        }
    });

    public void Dispose()
    {
        TryRemove(() => Directory.Delete(Path, recursive: true));
        _mark.Dispose();
        // A browser's last child may still hold a file: the mark then stays for the next run, which removes both.
        if (!Directory.Exists(Path)) TryRemove(() => File.Delete(_mark.Name));
    }

    // Ends of pipes for debuggers, which are named by the process; they lie in the system's folder.
    private static void RemoveTracesOf(string process)
    {
        if (!int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || IsAlive(id)) return;
        foreach (var name in new[] { $"clr-debug-pipe-{id}-*", $"dotnet-diagnostic-{id}-*" })
        {
            foreach (var path in Directory.GetFiles(System.IO.Path.GetTempPath(), name))
                TryRemove(() => File.Delete(path));
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // What cannot be removed is in nobody's way.
    private static void TryRemove(Action remove)
    {
        try { remove(); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}
