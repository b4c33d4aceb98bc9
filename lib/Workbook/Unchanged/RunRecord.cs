using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Unchanged;

/// <summary>What a run noted down of a notebook: hashes of all that its saved results rest on.</summary>
/// <param name="Engine">What ran it.</param>
/// <param name="Source">The notebook as it was before the run, where its results lie elsewhere; else
/// empty.</param>
/// <param name="Saved">The notebook with its results.</param>
/// <param name="Parameters">The values that it was given.</param>
/// <param name="Folders">The folders of the libraries that it loaded.</param>
/// <param name="Observations">What the libraries looked at.</param>
internal sealed record RunRecord(string Engine, string Source, string Saved, string Parameters,
    IReadOnlyDictionary<string, string> Folders, IReadOnlyList<Observation> Observations)
{
    /// <summary>Reads a record; null where there is none, or none that is whole.</summary>
    public static RunRecord? Read(string path)
    {
        try
        {
            if (SealedFile.Read(path) is not { } json) return null;
            string Text(string name) => json[name]!.GetValue<string>();
            return new RunRecord(Text("engine"), Text("source"), Text("saved"), Text("parameters"),
                json["folders"]!.AsObject().ToDictionary(each => each.Key, each => each.Value!.GetValue<string>()),
                [.. json["observations"]!.AsArray().Select(seen => Observation.FromJson(seen!.GetValue<string>())!)]);
        }
        catch (Exception e) when (e is InvalidOperationException or NullReferenceException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the record; one that cannot be written leaves none behind.</summary>
    public void Write(string path) => SealedFile.Write(path, new JsonObject
    {
        ["engine"] = Engine, ["source"] = Source, ["saved"] = Saved, ["parameters"] = Parameters,
        ["folders"] = new JsonObject(Folders.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))),
        ["observations"] = new JsonArray([.. Observations.Select(seen => (JsonNode)seen.ToJson())]),
    });
}
