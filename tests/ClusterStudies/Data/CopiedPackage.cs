using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>A copy of the workbook's data, to change at will.</summary>
public sealed class CopiedPackage : IDisposable
{
    public CopiedPackage()
    {
        var published = DataFolder.Find();
        Folder = Directory.CreateTempSubdirectory("workbook-").FullName;
        foreach (var path in Directory.EnumerateFiles(published, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(published, path), File.ReadAllText(path));
    }

    public string Folder { get; }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(Folder, path), bytes);

    public void Replace(string path, string found, string changed)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(found, text, StringComparison.Ordinal);
        Write(path, text.Replace(found, changed, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
