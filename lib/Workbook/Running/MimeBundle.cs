using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>What a notebook keeps of a value: one text per MIME type.</summary>
internal sealed partial class MimeBundle
{
    private readonly HashSet<string> _styles = [];
    private readonly Dictionary<string, string> _ids = [];

    /// <summary>The bundle of a value, keys sorted as Jupyter sorts them.</summary>
    public JsonObject Of(IReadOnlyCollection<FormattedValue> values)
    {
        var bundle = new JsonObject();
        foreach (var value in values.DistinctBy(value => value.MimeType)
            .OrderBy(value => value.MimeType, StringComparer.Ordinal))
        {
            // Formatters end lines as the machine, or the one that they were built on, does.
            var text = value.Value.Replace("\r\n", "\n", StringComparison.Ordinal);
            bundle[value.MimeType] = Entry(value.MimeType, value.MimeType == Mime.Html ? Steady(text) : text);
        }
        return bundle;
    }

    private static JsonNode? Entry(string type, string text)
    {
        if (IsJson(type))
        {
            try { return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 512 }); }
            catch (JsonException) { return text; }
        }
        return type.StartsWith("text/", StringComparison.Ordinal)
            || type is "image/svg+xml" or "application/javascript"
            ? MultilineText.Split(text)
            : JsonValue.Create(text);
    }

    public static bool IsJson(string type) => type == "application/json"
        || type.EndsWith("+json", StringComparison.Ordinal);

    // The same value must give the same HTML in every run: style sheets once, ids counted instead of drawn at random.
    private string Steady(string html)
    {
        html = StyleSheet().Replace(html, match => _styles.Add(match.Value) ? match.Value : "");
        foreach (Match match in RandomId().Matches(html))
            _ids.TryAdd(match.Groups["id"].Value, $"n{_ids.Count + 1}");
        foreach (var (random, steady) in _ids)
            html = html.Replace(random, steady, StringComparison.Ordinal);
        return html;
    }

    [GeneratedRegex(@"<style\b[^>]*>.*?</style>\s*", RegexOptions.Singleline)]
    private static partial Regex StyleSheet();

    // A number of its own for each in the world, or the time to the tick.
    [GeneratedRegex(
        @"\bid=[""']?[\w-]*?(?<id>[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}|(?<!\d)\d{17,19}(?!\d))")]
    private static partial Regex RandomId();
}
