using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.Notebooks;

/// <summary>The notebooks of the repository, as they are saved.</summary>
internal static class SavedNotebooks
{
    public static string Root { get; } = Path.GetDirectoryName(DataFolder.Find())!;

    public static string Folder { get; } = Path.Combine(Root, "notebooks");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.ipynb")
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Each => [.. Names];

    public static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    public static IEnumerable<JsonObject> Cells(string name) =>
        Read(name)["cells"]!.AsArray().Select(cell => cell!.AsObject());

    public static IEnumerable<JsonObject> CodeCells(string name) =>
        Cells(name).Where(cell => (string?)cell["cell_type"] == "code");

    public static string Source(JsonObject cell) => cell["source"] switch
    {
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        var text => (string?)text ?? "",
    };

    /// <summary>Notebooks that say they may be left out, for want of their packages.</summary>
    public static bool IsOptional(string name) => Read(name)["metadata"]?["workbook"]?["optional"] is not null;
}
