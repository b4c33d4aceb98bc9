using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Unchanged;

/// <summary>A note of JSON below a line with its hash, so that a damaged one is as good as none.</summary>
internal static class SealedFile
{
    /// <summary>Reads a note; null where there is none, or none that is whole.</summary>
    public static JsonObject? Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            var end = text.IndexOf('\n');
            return end < 0 || text[..end] != ContentHashes.Of(text[(end + 1)..]) ? null
                : JsonNode.Parse(text[(end + 1)..]) as JsonObject;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes a note; what cannot be written is not noted down, and found out anew the next time.</summary>
    public static void Write(string path, JsonObject note)
    {
        var body = note.ToJsonString();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            FileReplacement.Write(path, Encoding.UTF8.GetBytes($"{ContentHashes.Of(body)}\n{body}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }
}
