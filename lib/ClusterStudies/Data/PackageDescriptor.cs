using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClusterStudies;

/// <summary>Reads <c>datapackage.json</c>: which files there are and what each may hold.</summary>
internal sealed class PackageDescriptor
{
    private static readonly string[] KnownTypes = ["string", "number", "integer", "year", "boolean"];

    private readonly string _study;
    private readonly List<DataFault> _faults;

    private PackageDescriptor(string study, List<DataFault> faults) => (_study, _faults) = (study, faults);

    private string File => $"{_study}/{DataFolder.Descriptor}";

    /// <summary>The resources described well enough to be read; every mistake is added to the faults.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="study">The folder that it stands in.</param>
    /// <param name="faults">Receives the mistakes.</param>
    internal static Description Read(byte[] json, string study, List<DataFault> faults)
    {
        try
        {
            // The byte order mark that some editors write is not JSON.
            var start = json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            using var document = JsonDocument.Parse(json.AsMemory(start));
            return new PackageDescriptor(study, faults).Package(document.RootElement);
        }
        catch (JsonException malformed)
        {
            var line = (int)(malformed.LineNumber ?? 0) + 1;
            faults.Add(new($"{study}/{DataFolder.Descriptor}", line, null, null, "well-formed JSON",
                FormattableString.Invariant($"Look near character {malformed.BytePositionInLine + 1} of the line ")
                + "for a missing or surplus comma, quotation mark or bracket."));
            return Description.None;
        }
    }

    private Description Package(JsonElement root)
    {
        var hashes = TryArray(root, "sources", out var sources) ? sources.Select(source => Text(source, "hash")) : [];
        var hash = hashes.FirstOrDefault(hash => hash.StartsWith("sha256:", StringComparison.Ordinal));
        return new(Text(root, "title"), hash?["sha256:".Length..], Resources(root));
    }

    private List<DataResource> Resources(JsonElement root)
    {
        if (!TryArray(root, "resources", out var listed) || listed.Count == 0)
        {
            Fault("resources", null, "a list of at least one resource", "List every data file with name, path and schema.");
            return [];
        }

        var resources = listed.Select((element, index) => Resource(element, $"resources[{index}]")).OfType<DataResource>().ToList();
        foreach (var twice in resources.GroupBy(resource => resource.Name).Where(group => group.Count() > 1))
        {
            Fault("resources", twice.Key, "a name that one resource only has", "Rename one of them.");
        }

        foreach (var resource in resources)
        {
            CheckReferences(resource, resources);
        }

        return [.. resources.DistinctBy(resource => resource.Name)];
    }

    private DataResource? Resource(JsonElement element, string place)
    {
        var name = Text(element, "name");
        var path = Text(element, "path");
        if (name.Length == 0 || path.Length == 0)
        {
            Fault(place, null, "a name and a path", "Give the resource both, as text.");
            return null;
        }

        if (Path.IsPathRooted(path) || path.Contains(':') || path.Split('/', '\\').Contains(".."))
        {
            Fault($"{name}: path", path, "a path inside the study's folder",
                "Write it relative to datapackage.json, with forward slashes.");
            return null;
        }

        if (!element.TryGetProperty("schema", out var schema) || !TryArray(schema, "fields", out var fields) || fields.Count == 0)
        {
            Fault($"{name}: schema", null, "a schema with a list of fields", "Describe every column with name and type.");
            return null;
        }

        var missing = schema.TryGetProperty("missingValues", out _) ? Texts(schema, "missingValues") : [""];
        return new DataResource(name, $"{_study}/{path}")
        {
            Title = Text(element, "title"),
            Description = Text(element, "description"),
            Sources = TryArray(element, "sources", out var sources) ? [.. sources.Select(source => Text(source, "title"))] : [],
            Optional = element.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True,
            PublishedHash = Text(element, "contentHash") is { Length: > 0 } hash ? hash : null,
            Fields = [.. fields.Select((field, index) => Field(field, missing, $"{name}: fields[{index}]")).OfType<DataField>()],
            PrimaryKey = Texts(schema, "primaryKey"),
            ForeignKeys = TryArray(schema, "foreignKeys", out var keys) ? [.. keys.Select(key => Reference(key, name))] : [],
        };
    }

    private DataField? Field(JsonElement element, IReadOnlyList<string> missing, string place)
    {
        var (name, type) = (Text(element, "name"), Text(element, "type"));
        if (name.Length == 0)
        {
            Fault(place, null, "a field with a name", "Name it as the column's header.");
            return null;
        }

        if (!KnownTypes.Contains(type))
        {
            Fault($"{place} ({name}): type", type, $"one of {string.Join(", ", KnownTypes)}",
                NearestValue.To(type, KnownTypes) is { } nearest ? $"Did you mean {nearest}?" : "Text of any kind is a string.");
            type = "string";
        }

        var constraints = element.TryGetProperty("constraints", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        return new DataField(name, type)
        {
            Title = Text(element, "title"),
            Description = Text(element, "description"),
            Unit = Text(element, "unit"),
            MissingValues = missing,
            AllowedValues = Texts(constraints, "enum"),
            Required = Flag(constraints, "required", place),
            Unique = Flag(constraints, "unique", place),
            Minimum = Bound(constraints, "minimum", place),
            Maximum = Bound(constraints, "maximum", place),
            Pattern = Pattern(constraints, place),
            TrueValues = element.TryGetProperty("trueValues", out _) ? Texts(element, "trueValues") : DataField.UsualTrueValues,
            FalseValues = element.TryGetProperty("falseValues", out _) ? Texts(element, "falseValues") : DataField.UsualFalseValues,
        };
    }

    private ForeignKey Reference(JsonElement key, string name)
    {
        var reference = key.TryGetProperty("reference", out var given) ? given : default;
        // In a data package an empty resource name means the file itself.
        var resource = Text(reference, "resource");
        return new(Texts(key, "fields"), resource.Length == 0 ? name : resource, Texts(reference, "fields"));
    }

    private void CheckReferences(DataResource resource, List<DataResource> all)
    {
        foreach (var twice in resource.Fields.GroupBy(field => field.Name).Where(group => group.Count() > 1))
        {
            Fault($"{resource.Name}: fields", twice.Key, "a name that one field only has", "Rename one of them.");
        }

        CheckFields($"{resource.Name}: primaryKey", resource.PrimaryKey, resource);
        foreach (var key in resource.ForeignKeys)
        {
            CheckFields($"{resource.Name}: foreignKeys", key.Columns, resource);
            if (all.Find(other => other.Name == key.Resource) is not { } referred)
            {
                Fault($"{resource.Name}: foreignKeys", key.Resource, "the name of a resource", Meant(key.Resource, all.Select(other => other.Name)));
                continue;
            }

            CheckFields($"{resource.Name}: foreignKeys", key.ReferredColumns, referred);
            if (key.Columns.Count == 0 || key.Columns.Count != key.ReferredColumns.Count)
            {
                Fault($"{resource.Name}: foreignKeys", null, "as many fields as the reference has", "Name the columns on both sides.");
            }
        }
    }

    private void CheckFields(string place, IReadOnlyList<string> columns, DataResource resource)
    {
        var names = resource.Fields.Select(field => field.Name).ToList();
        foreach (var column in columns.Except(names))
        {
            Fault(place, column, $"the name of a field of {resource.Name}", Meant(column, names));
        }
    }

    private static string Meant(string value, IEnumerable<string> names) =>
        NearestValue.To(value, names) is { } nearest ? $"Did you mean {nearest}?" : "";

    private bool Flag(JsonElement constraints, string name, string place)
    {
        if (constraints.ValueKind != JsonValueKind.Object || !constraints.TryGetProperty(name, out var given))
        {
            return false;
        }

        if (given.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Fault($"{place}: {name}", given.GetRawText(), "true or false", "Write it without quotation marks.");
        }

        return given.ValueKind == JsonValueKind.True;
    }

    private double? Bound(JsonElement constraints, string name, string place)
    {
        if (constraints.ValueKind != JsonValueKind.Object || !constraints.TryGetProperty(name, out var given))
        {
            return null;
        }

        if (double.TryParse(Raw(given), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound))
        {
            return bound;
        }

        Fault($"{place}: {name}", Raw(given), "a number", "");
        return null;
    }

    private Regex? Pattern(JsonElement constraints, string place)
    {
        var pattern = Text(constraints, "pattern");
        try
        {
            return pattern.Length == 0 ? null : new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException malformed)
        {
            Fault($"{place}: pattern", pattern, "a regular expression", malformed.Message);
            return null;
        }
    }

    private void Fault(string place, string? value, string expected, string advice) =>
        _faults.Add(new(File, null, place, value, expected, advice));

    private static string Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()! : "";

    // Keys may be one name or a list of names; allowed values may be numbers.
    private static string[] Texts(JsonElement element, string property) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Raw)]
        : [Raw(value)];

    private static string Raw(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static bool TryArray(JsonElement element, string property, out List<JsonElement> items)
    {
        var found = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array
            ? value : default;
        items = found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()] : [];
        return found.ValueKind == JsonValueKind.Array;
    }
}
