using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Running;

/// <summary>
/// The lines between the command and the process that runs a notebook: JSON text sequences (RFC 7464), so that what a
/// cell writes past the console cannot be taken for a message.
/// </summary>
internal static class WorkerMessages
{
    public const char RecordSeparator = '\u001e';

    // What the command says.
    public const string Open = "open";
    public const string Run = "run";
    public const string Close = "close";

    // What the worker says.
    public const string Ready = "ready";
    public const string Output = "output";
    public const string Update = "update";
    public const string Done = "done";
    /// <summary>What the notebook left behind, empty when nothing, and what its results rest on.</summary>
    public const string Closed = "closed";

    public static string Line(string kind, JsonNode content) =>
        RecordSeparator + new JsonObject { [kind] = content }.ToJsonString(JsonOptions);

    /// <summary>Takes a line apart; null kind for a line that holds no message.</summary>
    public static (string Before, string? Kind, JsonNode? Content) Parse(string line)
    {
        var start = line.IndexOf(RecordSeparator);
        if (start < 0) return (line, null, null);
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = 1024 };
            var message = JsonNode.Parse(line[(start + 1)..], documentOptions: options)!.AsObject().First();
            return (line[..start], message.Key, message.Value);
        }
        catch (JsonException)
        {
            return (line, null, null);
        }
    }

    private static JsonSerializerOptions JsonOptions { get; } = new() { MaxDepth = 1024 };
}
