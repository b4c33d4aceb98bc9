using System.Security.Cryptography;
using System.Text;

namespace Workbook.Unchanged;

/// <summary>Files and folders by what is in them; what was hashed once in a run is not read again.</summary>
internal sealed class ContentHashes
{
    // More than a library has: somebody's home folder, say, whose content nobody wants to wait for.
    private const int MostFiles = 2000;

    private readonly Dictionary<string, string?> _folders = [];
    private readonly Lock _lock = new();

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of a file; null where it cannot be read.</summary>
    public static string? OfFile(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The hash of all files in a folder and their names; null where that cannot be told.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="counts">Which files count, by name.</param>
    public string? OfFolder(string folder, Func<string, bool>? counts = null)
    {
        lock (_lock)
        {
            if (!_folders.TryGetValue(folder, out var hash))
                _folders[folder] = hash = Fresh(folder, counts ?? (_ => true));
            return hash;
        }
    }

    /// <summary>Lets everything be read again.</summary>
    public void Forget()
    {
        lock (_lock) _folders.Clear();
    }

    private static string? Fresh(string folder, Func<string, bool> counts)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => counts(Path.GetFileName(path))).Take(MostFiles + 1)
                .Order(StringComparer.Ordinal).ToList();
            if (files.Count > MostFiles) return null;
            var hashes = files.AsParallel().AsOrdered().Select(OfFile).ToList();
            return hashes.Contains(null) ? null
                : Of(string.Join('\n', files.Zip(hashes, (path, hash) => $"{path}\t{hash}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
