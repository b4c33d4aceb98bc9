using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>By what results are cited: another for another cell, the same for data written otherwise.</summary>
public sealed class VersionOfTheData : IDisposable
{
    private readonly CopiedPackage _copy = new();

    public void Dispose() => _copy.Dispose();

    private string Version => DataPackage.Open("photonics", _copy.Folder).Version;

    [Fact]
    public void One_cell_changes_it_and_another_way_of_writing_does_not()
    {
        var before = Version;
        var path = Path.Combine(_copy.Folder, "photonics", "stages.csv");

        Assert.Matches("^sha256:[0-9a-f]{16}$", before);
        _copy.Write("photonics/stages.csv", "\uFEFF" + File.ReadAllText(path).ReplaceLineEndings("\r\n"));
        Assert.Equal(before, Version);
        var row = File.ReadAllLines(path).Single(line => line.StartsWith("M,", StringComparison.Ordinal));
        _copy.Replace("photonics/stages.csv", row, row == "M,Export" ? "M,None" : "M,Export");
        Assert.NotEqual(before, Version);
    }
}
