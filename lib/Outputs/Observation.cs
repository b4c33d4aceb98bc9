using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>
/// Something outside a notebook that its results may rest on, as it was found: a file, the names in a folder, an
/// environment variable. Whether it is still so can be asked later.
/// </summary>
/// <param name="Kind">How it was looked at.</param>
/// <param name="Place">The absolute path, or the variable's name.</param>
/// <param name="Detail">What was looked for there: a pattern of names, a text, a MIME type; or empty.</param>
/// <param name="Found">A hash of what was found.</param>
public sealed record Observation(ObservationKind Kind, string Place, string Detail, string Found)
{
    private const string Absent = "absent", Unreadable = "unreadable";

    /// <summary>The SHA-256 of the whole file, where less than all of it counts; empty elsewhere.</summary>
    public string Whole { get; init; } = "";

    /// <summary>As one line of JSON.</summary>
    public string ToJson() => new JsonObject
    {
        ["kind"] = Kind.ToString(), ["place"] = Place, ["detail"] = Detail, ["found"] = Found, ["whole"] = Whole,
    }.ToJsonString();

    /// <summary>What <see cref="ToJson"/> wrote; null for anything else.</summary>
    public static Observation? FromJson(string json) => JsonNode.Parse(json) is JsonObject text
        && Enum.TryParse<ObservationKind>(SavedJson.Text(text, "kind"), out var kind)
            ? new(kind, SavedJson.Text(text, "place"), SavedJson.Text(text, "detail"), SavedJson.Text(text, "found"))
            {
                Whole = SavedJson.Text(text, "whole"),
            }
            : null;

    /// <summary>The same, looked at now.</summary>
    public Observation Again() => Kind switch
    {
        ObservationKind.Variable => OfVariable(Place, Environment.GetEnvironmentVariable(Place)),
        ObservationKind.FileExists => this with { Found = File.Exists(Place) ? "there" : Absent },
        ObservationKind.FolderExists => this with { Found = Directory.Exists(Place) ? "there" : Absent },
        ObservationKind.Files or ObservationKind.Folders => this with { Found = HashOf(Names()) },
        _ => FileAgain(),
    };

    /// <summary>Whether it is as it was: false also where that cannot be told.</summary>
    public bool StillHolds()
    {
        var now = Again();
        return now.Found != Unreadable
            && (now.Found == Found || (Whole.Length > 0 && now.Whole == Whole));
    }

    /// <summary>What is found where an environment variable has this value; null where it is not set.</summary>
    public static Observation OfVariable(string name, string? value) =>
        new(ObservationKind.Variable, name, "", HashOf(value));

    internal static Observation OfFile(string path, byte[] bytes) => new(ObservationKind.File, path, "", Hash(bytes));

    internal static Observation OfText(string path, string text, byte[] bytes) =>
        new(ObservationKind.Contains, path, text, Contains(bytes, text)) { Whole = Hash(bytes) };

    internal static Observation OfOutputs(string path, string mime, byte[] bytes) =>
        new(ObservationKind.Outputs, path, mime, Outputs(bytes, mime)) { Whole = Hash(bytes) };

    internal static Observation Missing(ObservationKind kind, string path, string detail) =>
        new(kind, path, detail, Absent);

    /// <summary>What could not be read may be anything the next time.</summary>
    internal static Observation Unread(ObservationKind kind, string path, string detail) =>
        new(kind, path, detail, Unreadable);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string HashOf(string? text) => text is null ? Absent : Hash(Encoding.UTF8.GetBytes(text));

    private static string Contains(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 ? "yes" : "no";

    private static string Outputs(byte[] bytes, string mime)
    {
        try
        {
            return HashOf(string.Join('\n', SavedOutput.In(bytes, mime)
                .Select(output => output.CellId + "\t" + output.Content.ToJsonString())));
        }
        catch (System.Text.Json.JsonException)
        {
            return Unreadable;
        }
    }

    private Observation FileAgain()
    {
        try
        {
            var bytes = Reading.Unobserved(Place);
            return Kind switch
            {
                ObservationKind.File => OfFile(Place, bytes),
                ObservationKind.Contains => OfText(Place, Detail, bytes),
                // Taken apart only where it is not the same file to the byte.
                _ => Whole == Hash(bytes) ? this : OfOutputs(Place, Detail, bytes),
            };
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return Missing(Kind, Place, Detail);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return Unread(Kind, Place, Detail);
        }
    }

    private string? Names() => !Directory.Exists(Place) ? null : string.Join('\n',
        (Kind == ObservationKind.Files
            ? Directory.EnumerateFiles(Place, Detail) : Directory.EnumerateDirectories(Place, Detail))
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
