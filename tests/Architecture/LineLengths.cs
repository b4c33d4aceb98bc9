using ClusterStudies;

namespace Tests.Architecture;

/// <summary>No line of C# is longer than 120 columns, so that two files fit beside each other on a screen.</summary>
public sealed class LineLengths
{
    private const int Longest = 120;

    [Fact]
    public void No_line_is_longer_than_120_columns()
    {
        var root = Path.GetDirectoryName(DataFolder.Find())!;
        var tooLong =
            from part in new[] { "lib", "tests" }
            from file in Rooms.Sources(Path.Combine(root, part))
            let path = $"{part}/{file.Path}"
            from line in file.Text.Split('\n').Index()
            where line.Item.TrimEnd('\r').Length > Longest
            select $"{path}, line {line.Index + 1}: {line.Item.Length} columns";

        Assert.True(!tooLong.Any(), string.Join('\n', tooLong));
    }
}
