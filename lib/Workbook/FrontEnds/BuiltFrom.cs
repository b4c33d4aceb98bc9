using System.Reflection.Metadata;
using System.Security.Cryptography;

namespace Workbook.FrontEnds;

/// <summary>Whether a library was built from the sources that lie there now: by their content, which the compiler
/// noted beside the library. Times of files say little, after a checkout for example.</summary>
internal static class BuiltFrom
{
    // The folder under which the build names its sources (PathMap in lib/Directory.Build.props).
    private const string Folder = "lib/";

    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    /// <summary>Sources that were changed, added or taken away since, as paths from the root.</summary>
    /// <param name="library">The library, with its .pdb beside it.</param>
    /// <param name="root">The workbook's folder.</param>
    /// <returns>None also where nothing is known of how it was built.</returns>
    public static IReadOnlyList<string> ChangedSince(string library, string root)
    {
        var symbols = Path.ChangeExtension(library, ".pdb");
        if (!File.Exists(symbols)) return [];
        var built = Sources(symbols);
        var changed = built.Where(source => Hash(Path.Combine(root, source.Key)) != source.Value)
            .Select(source => source.Key);
        return [.. changed.Concat(Projects(built.Keys).SelectMany(project => Written(root, project))
            .Where(source => !built.ContainsKey(source))).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Sources(string symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbols));
        var reader = provider.GetMetadataReader();
        return (from handle in reader.Documents
                let document = reader.GetDocument(handle)
                let name = reader.GetString(document.Name).Replace('\\', '/')
                where name.StartsWith(Folder, StringComparison.Ordinal) && !IsMade(name)
                    && reader.GetGuid(document.HashAlgorithm) == Sha256
                select (name, hash: Convert.ToHexString(reader.GetBlobBytes(document.Hash))))
            .ToDictionary(source => source.name, source => source.hash);
    }

    // What the build makes on its own is as old as the build.
    private static bool IsMade(string name) => name.Split('/') is [_, _, "obj" or "bin", ..];

    private static IEnumerable<string> Projects(IEnumerable<string> sources) =>
        sources.Select(source => string.Join('/', source.Split('/').Take(2))).Distinct();

    private static IEnumerable<string> Written(string root, string project)
    {
        var folder = Path.Combine(root, project);
        return !Directory.Exists(folder) ? [] : Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Where(name => !IsMade(name));
    }

    private static string? Hash(string file) =>
        File.Exists(file) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))) : null;
}
