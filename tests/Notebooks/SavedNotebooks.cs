using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClusterStudies;

namespace Tests.Notebooks;

/// <summary>The notebooks of the repository, as they are saved.</summary>
internal static partial class SavedNotebooks
{
    private const string First = "00-start-here.ipynb";

    public static string Root { get; } = Path.GetDirectoryName(DataFolder.Find())!;

    public static string Folder { get; } = Path.Combine(Root, "notebooks");

    /// <summary>Those that the first one lists: tests leave somebody's own notebook alone.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Cells(First).SelectMany(cell => Link().Matches(Source(cell))).Select(link => link.Groups["name"].Value)
            .Append(First).Distinct().Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Each => [.. Names];

    public static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    public static IEnumerable<JsonObject> Cells(string name) =>
        Read(name)["cells"]!.AsArray().Select(cell => cell!.AsObject());

    public static IEnumerable<JsonObject> CodeCells(string name) =>
        Cells(name).Where(cell => (string?)cell["cell_type"] == "code");

    public static string Source(JsonObject cell) => Text(cell["source"]);

    /// <summary>A text of the format, which may be a list of its lines.</summary>
    public static string Text(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        var text => (string?)text ?? "",
    };

    /// <summary>Notebooks that say they may be left out, for want of their packages.</summary>
    public static bool IsOptional(string name) => Read(name)["metadata"]?["workbook"]?["optional"] is not null;

    [GeneratedRegex(@"\]\((?<name>[^)/#]+\.ipynb)")]
    private static partial Regex Link();
}
