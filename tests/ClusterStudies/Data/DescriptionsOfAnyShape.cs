using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>
/// A <c>datapackage.json</c> in which anything was changed is read, or refused with sentences; nothing else happens.
/// </summary>
public sealed class DescriptionsOfAnyShape
{
    private static readonly (string Change, Func<JsonNode?> Make)[] Others =
    [
        ("null", () => null), ("number", () => JsonValue.Create(-7)), ("huge", () => JsonNode.Parse("1e400")),
        ("text", () => JsonValue.Create("x")), ("empty text", () => JsonValue.Create("")),
        ("true", () => JsonValue.Create(true)), ("list", () => new JsonArray()),
        ("list of odd things", () => new JsonArray(null, 5, new JsonObject())), ("entry", () => new JsonObject()),
        ("odd entry", () => new JsonObject { ["name"] = 5 }),
    ];

    /// <summary>Every entry is replaced by everything else, left out, renamed and doubled.</summary>
    [Fact]
    public void In_a_small_package_each_entry_is_changed_in_every_way()
    {
        using var package = new SmallPackage();
        var descriptor = Path.Combine(package.Folder, "study/datapackage.json");
        var text = File.ReadAllText(descriptor);
        var changes = Changes(JsonNode.Parse(text)!).ToList();
        Assert.True(changes.Count > 1000, $"Only {changes.Count} changes.");

        Assert.All(changes, change =>
        {
            File.WriteAllText(descriptor, Changed(text, change));
            Sentences(change.ToString(), () => package.Open());
        });
    }

    [Theory]
    [InlineData("maritime")]
    [InlineData("photonics")]
    public void In_the_studies_a_sample_of_all_changes_is_made(string study)
    {
        using var copy = new CopiedPackage();
        var descriptor = Path.Combine(copy.Folder, study, "datapackage.json");
        var text = File.ReadAllText(descriptor);
        var changes = Changes(JsonNode.Parse(text)!).ToList();
        var step = changes.Count / 80;

        Assert.All(changes.Where((_, index) => index % step == step / 2), change =>
        {
            copy.Write($"{study}/datapackage.json", Changed(text, change));
            Sentences(change.ToString(), () => MaritimeStudy.Load(copy.Folder));
            Sentences(change.ToString(), () => PhotonicsStudy.Load(copy.Folder));
            Sentences(change.ToString(), () => Contradiction.Load(copy.Folder));
            Sentences(change.ToString(), () => Claims.Load(copy.Folder));
            Sentences(change.ToString(), () => Coverage.Load(copy.Folder));
        });
    }

    /// <summary>Loads, or says in every line where something is wrong.</summary>
    private static void Sentences(string change, Action load)
    {
        try
        {
            load();
        }
        catch (InvalidDataException refused)
        {
            Assert.All(DataFaults.Of(refused), fault => Assert.False(
                fault.ToString().Contains("expected .") || fault.ToString().Contains(" or ."), $"{change}: {fault}"));
            Assert.NotEmpty(DataFaults.Of(refused));
        }
        catch (Exception other)
        {
            Assert.Fail($"{change}: {other}");
        }
    }

    private static IEnumerable<(string Path, int Way)> Changes(JsonNode node) =>
        from path in Paths(node)
        from way in Enumerable.Range(0, Others.Length + 2)
        select (path, way);

    private static IEnumerable<string> Paths(JsonNode? node) => node switch
    {
        JsonObject entry => entry.SelectMany(pair => Paths(pair.Value).Prepend(pair.Value?.GetPath() ?? "")),
        JsonArray list => list.SelectMany(item => Paths(item).Prepend(item?.GetPath() ?? "")),
        _ => [],
    };

    private static string Changed(string text, (string Path, int Way) change)
    {
        var root = JsonNode.Parse(text)!;
        var node = At(root, change.Path);
        switch (node.Parent)
        {
            case JsonObject entry:
                var name = node.GetPropertyName();
                if (change.Way < Others.Length)
                    entry[name] = Others[change.Way].Make();
                else if (entry.Remove(name) && change.Way > Others.Length)
                    entry[name + "x"] = node;
                break;
            case JsonArray list:
                var index = node.GetElementIndex();
                if (change.Way < Others.Length)
                    list[index] = Others[change.Way].Make();
                else if (change.Way > Others.Length)
                    list.Add(node.DeepClone());
                else
                    list.RemoveAt(index);
                break;
        }

        return root.ToJsonString();
    }

    private static JsonNode At(JsonNode root, string path) => All(root).First(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> All(JsonNode? node) => node is null ? [] : (node switch
    {
        JsonObject entry => entry.SelectMany(pair => All(pair.Value)),
        JsonArray list => list.SelectMany(All),
        _ => [],
    }).Prepend(node);
}
