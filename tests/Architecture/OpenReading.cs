using System.Text.RegularExpressions;
using ClusterStudies;

namespace Tests.Architecture;

/// <summary>
/// What the notebooks load looks at files, folders and the environment through <c>Outputs.Reading</c>, so that a run
/// knows what a notebook's results rest on, and can leave out one of which nothing changed. What looked past it would
/// make results stale.
/// </summary>
public sealed partial class OpenReading
{
    // One loads the libraries beside it, of which a run knows; the other writes a folder for the command.
    private static readonly string[] Exempt =
        ["ClusterStudies/Notebook/Neighbours.cs", "ClusterStudies/Data/NewDataFolder.cs"];

    [Fact]
    public void The_library_of_the_notebooks_looks_at_nothing_past_Reading()
    {
        var lib = Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "lib");
        var found =
            from file in Rooms.Sources(lib)
            where file.Path.StartsWith("ClusterStudies/", StringComparison.Ordinal) && !Exempt.Contains(file.Path)
            from line in file.Text.Split('\n').Index()
            where !line.Item.TrimStart().StartsWith("//", StringComparison.Ordinal) && Past().IsMatch(line.Item)
            select $"{file.Path}, line {line.Index + 1}: {line.Item.Trim()}";
        Assert.True(!found.Any(), "Read through Outputs.Reading instead (Bytes, Text, FileExists, Folders, Files, "
            + "Variable): the run must know of it.\n" + string.Join('\n', found));
    }

    [Theory]
    [InlineData("var text = File.ReadAllText(path);")]
    [InlineData("where System.IO.File.Exists(path)")]
    [InlineData("foreach (var path in Directory.GetFiles(folder))")]
    [InlineData("using var file = new FileStream(path, FileMode.Open);")]
    [InlineData("using var reader = new StreamReader(path);")]
    [InlineData("Environment.GetEnvironmentVariable(name)")]
    [InlineData("var year = DateTime.Now.Year;")]
    [InlineData("var random = new Random();")]
    public void Looking_past_it_is_found(string line) => Assert.Matches(Past(), line);

    [GeneratedRegex(@"\bFile\.(Read|Open|Exists|Get)"
        + @"|\bDirectory\.(Enumerate|Exists|GetFiles|GetDirectories|GetFileSystem)"
        + @"|\bnew\s+(FileStream|FileInfo|DirectoryInfo)\b|\bnew\s+StreamReader\((?!\s*new MemoryStream|stream|bytes)"
        + @"|\bEnvironment\.(?!NewLine)|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bGuid\.NewGuid|\bnew\s+Random\("
        + @"|\bRandom\.Shared|\bHttpClient\b|\bProcess\.Start|\bStopwatch\b")]
    private static partial Regex Past();
}
