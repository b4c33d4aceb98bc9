using System.Globalization;
using System.Text.Json;

namespace ClusterStudies;

/// <summary>An entry of a <c>datapackage.json</c>, its place, and where to report what is wrong with it.</summary>
internal sealed class DescriptorEntry
{
    private readonly JsonElement _json;
    private readonly string _file;
    private readonly List<DataFault> _faults;

    internal DescriptorEntry(JsonElement json, string place, string file, List<DataFault> faults) =>
        (_json, Place, _file, _faults) = (json, place, file, faults);

    /// <summary>Where it stands: <c>firms: fields[2]</c>.</summary>
    internal string Place { get; }

    /// <summary>The names in it; none where it is no object.</summary>
    internal IEnumerable<string> Names =>
        IsObject ? _json.EnumerateObject().Select(property => property.Name) : [];

    private bool IsObject => _json.ValueKind == JsonValueKind.Object;

    /// <summary>The same entry under another name.</summary>
    internal DescriptorEntry At(string place) => new(_json, place, _file, _faults);

    internal bool Has(string name) => IsObject && _json.TryGetProperty(name, out _);

    /// <summary>A text; empty where there is none, which is a fault if something else is there.</summary>
    internal string Text(string name)
    {
        if (!IsObject || !_json.TryGetProperty(name, out var value))
            return "";
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString()!;
        Fault(name, Raw(value), "text", "Write it in quotation marks.");
        return "";
    }

    /// <summary>One text or a list of texts, as keys may be; allowed values may also be numbers or true.</summary>
    internal IReadOnlyList<string> Texts(string name)
    {
        if (!IsObject || !_json.TryGetProperty(name, out var value))
            return [];
        var texts = new DescriptorEntry(value, Within(name), _file, _faults);
        foreach (var odd in texts.Values.Where(item => item.ValueKind
            is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null))
        {
            Fault(name, Raw(odd), "text, or a list of texts", "Write it in quotation marks.");
        }

        return texts.Items;
    }

    /// <summary>This entry itself as one text or a list of texts.</summary>
    internal IReadOnlyList<string> Items => [.. Values.Select(Raw)];

    private IEnumerable<JsonElement> Values =>
        _json.ValueKind == JsonValueKind.Array ? _json.EnumerateArray() : [_json];

    /// <summary>An entry within this one; what is there must be an object.</summary>
    internal DescriptorEntry Entry(string name)
    {
        var value = IsObject && _json.TryGetProperty(name, out var found) ? found : default;
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object))
            Fault(name, Raw(value), "an entry in braces", "Write it as { … }.");
        return new(value, Within(name), _file, _faults);
    }

    /// <summary>
    /// The entries of a list; none where there is no list, which is a fault if something else is there.
    /// </summary>
    internal IReadOnlyList<DescriptorEntry> List(string name, Func<int, string>? place = null)
    {
        if (!IsObject || !_json.TryGetProperty(name, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            Fault(name, Raw(value), "a list", "Write it as [ … ], also for a single entry.");
            return [];
        }

        return [.. value.EnumerateArray().Select((entry, index) =>
            new DescriptorEntry(entry, place?.Invoke(index) ?? $"{Within(name)}[{index}]", _file, _faults))];
    }

    /// <summary>Yes or no; no where nothing is said.</summary>
    internal bool Flag(string name)
    {
        if (!IsObject || !_json.TryGetProperty(name, out var value))
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Fault(name, Raw(value), "true or false", "Write it without quotation marks.");
        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A number; null where there is none.</summary>
    internal double? Number(string name)
    {
        if (!IsObject || !_json.TryGetProperty(name, out var value))
            return null;
        if (double.TryParse(Raw(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return number;
        }

        Fault(name, Raw(value), "a number", "");
        return null;
    }

    /// <summary>Refuses an entry of the standard that says something else than what the reader does anyway.</summary>
    internal void Refuse(string name, string advice, params string[] harmless)
    {
        if (!IsObject || !_json.TryGetProperty(name, out var value)
            || harmless.Contains(Raw(value), StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        Fault(name, Raw(value), harmless is [var only, ..]
            ? $"{only}, or no such entry: the workbook supports nothing else"
            : "no such entry: the workbook does not support it", advice);
    }

    /// <summary>
    /// Refuses every name that is not known here, lest a rule be ignored for a misspelt name. Remarks of one's own
    /// begin with an underscore.
    /// </summary>
    internal void Only(params IReadOnlyList<string> known)
    {
        foreach (var name in Names.Where(name => !name.StartsWith('_')).Except(known))
        {
            Fault(null, name, $"only {string.Join(", ", known)}", NearestValue.To(name, known) is { } near
                ? $"Did you mean {near}?"
                : "The workbook does not support it: delete it, or begin its name with _ if it is a remark.");
        }
    }

    internal void Fault(string? name, string? value, string expected, string advice) =>
        _faults.Add(new(_file, null, Within(name), value, expected, advice));

    private string Within(string? name) =>
        string.Join(": ", new[] { Place, name }.Where(part => part is { Length: > 0 }));

    private static string Raw(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
