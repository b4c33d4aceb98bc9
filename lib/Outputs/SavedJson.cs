using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Outputs;

/// <summary>Reads and writes the members of saved outputs; what is not of the expected kind is named.</summary>
public static class SavedJson
{
    /// <summary>Letters of all languages as they are: saved notebooks are read by people, too.</summary>
    public static JsonSerializerOptions Readable { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The content of an output as JSON: some engines save JSON of a type that they do not know as text.
    /// </summary>
    /// <exception cref="JsonException">It is text, and not JSON.</exception>
    public static JsonNode? Content(JsonNode? saved) => saved switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => JsonNode.Parse(text),
        JsonArray { Count: > 0 } lines when lines.All(
            line => line is JsonValue value && value.TryGetValue<string>(out _)) =>
            JsonNode.Parse(string.Concat(lines.Select(line => line!.GetValue<string>()))),
        _ => saved,
    };

    internal static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    internal static string Text(JsonNode json, string name) =>
        OptionalText(json, name) ?? throw new JsonException($"A saved output has no text \"{name}\".");

    internal static string? OptionalText(JsonNode json, string name) =>
        Member(json, name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    internal static bool Flag(JsonNode json, string name) =>
        Member(json, name) is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    internal static IReadOnlyList<string> OptionalTexts(JsonNode json, string name) => Member(json, name) switch
    {
        null => [],
        JsonArray list when list.All(item => item is JsonValue value && value.TryGetValue<string>(out _)) =>
            [.. list.Select(item => item!.GetValue<string>())],
        _ => throw new JsonException($"\"{name}\" of a saved output is not a list of texts."),
    };

    internal static IEnumerable<JsonObject> Objects(JsonNode json, string name) => Member(json, name) is JsonArray list
        ? list.Select(item => item as JsonObject
            ?? throw new JsonException($"\"{name}\" of a saved output holds something else than objects."))
        : throw new JsonException($"A saved output has no list \"{name}\".");

    internal static IReadOnlyDictionary<int, string> Addresses(JsonNode json, string name) =>
        ByPlace(json, name).ToDictionary(address => address.Place, address => address.Value.ToString());

    internal static IReadOnlyDictionary<int, double> Numbers(JsonNode json, string name) => ByPlace(json, name)
        .Where(number => number.Value.GetValueKind() == JsonValueKind.Number)
        .ToDictionary(number => number.Place, number => number.Value.GetValue<double>());

    private static IEnumerable<(int Place, JsonValue Value)> ByPlace(JsonNode json, string name)
    {
        foreach (var (key, value) in Member(json, name) as JsonObject ?? [])
        {
            if (value is JsonValue known
                && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            {
                yield return (place, known);
            }
        }
    }

    private static JsonNode? Member(JsonNode json, string name) =>
        json is JsonObject members ? members[name] : throw new JsonException("A saved output is no JSON object.");
}
