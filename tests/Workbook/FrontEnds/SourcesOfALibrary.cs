using Tests.Notebooks;
using Workbook.FrontEnds;

namespace Tests.Workbook.FrontEnds;

/// <summary>A library that was built of other sources than those that lie there is found by what is in them.</summary>
public sealed class SourcesOfALibrary : IDisposable
{
    private static readonly string Library =
        Path.Combine(SavedNotebooks.Root, "lib", "ClusterStudies", "bin", "ClusterStudies.dll");

    private readonly string _root = Directory.CreateTempSubdirectory("sources-").FullName;

    public SourcesOfALibrary()
    {
        var from = Path.Combine(SavedNotebooks.Root, "lib", "ClusterStudies");
        foreach (var file in Directory.EnumerateFiles(from, "*.cs", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_root, Path.GetRelativePath(SavedNotebooks.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Source(params string[] path) => Path.Combine([_root, "lib", "ClusterStudies", .. path]);

    [Fact]
    public void The_same_text_with_another_time_is_the_same_source()
    {
        File.SetLastWriteTimeUtc(Source("Data", "DataFolder.cs"), DateTime.UtcNow.AddDays(1));
        Assert.Empty(BuiltFrom.ChangedSince(Library, _root));
    }

    [Fact]
    public void What_was_changed_added_and_taken_away_is_named()
    {
        File.AppendAllText(Source("Data", "DataFolder.cs"), "// a word more\n");
        File.WriteAllText(Source("Data", "Added.cs"), "namespace ClusterStudies;\n");
        File.Delete(Source("Statistics", "FisherExact.cs"));

        Assert.Equal(
            [
                "lib/ClusterStudies/Data/Added.cs", "lib/ClusterStudies/Data/DataFolder.cs",
                "lib/ClusterStudies/Statistics/FisherExact.cs",
            ],
            BuiltFrom.ChangedSince(Library, _root));
    }

    [Fact]
    public void Of_a_library_without_notes_on_its_sources_nothing_is_said()
    {
        var copy = Path.Combine(_root, "ClusterStudies.dll");
        File.Copy(Library, copy);
        Assert.Empty(BuiltFrom.ChangedSince(copy, _root));
    }
}
