using System.Text.Json;

namespace ClusterStudies;

/// <summary>Reads a <c>datapackage.json</c>: which files there are and what each may hold.</summary>
internal static class PackageDescriptor
{
    private static readonly JsonDocumentOptions EveryNameOnce = new() { AllowDuplicateProperties = false };

    /// <summary>The resources described well enough to be read; every mistake is added to the faults.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="study">The folder that it stands in.</param>
    /// <param name="faults">Receives the mistakes.</param>
    internal static Description Read(byte[] json, string study, List<DataFault> faults)
    {
        var file = $"{study}/{DataFolder.Descriptor}";
        try
        {
            // The byte order mark that some editors write is not JSON.
            var start = json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            using var document = JsonDocument.Parse(json.AsMemory(start), EveryNameOnce);
            return Package(new DescriptorEntry(document.RootElement, "", file, faults), study);
        }
        catch (JsonException malformed) when (malformed.LineNumber is { } line)
        {
            faults.Add(new(file, (int)line + 1, null, null, "well-formed JSON",
                FormattableString.Invariant($"Look near character {malformed.BytePositionInLine + 1} of the line ")
                + "for a missing or surplus comma, quotation mark or bracket."));
        }
        catch (JsonException twice)
        {
            faults.Add(new(file, null, null, null, "every entry once", twice.Message));
        }
        catch (InvalidOperationException)
        {
            faults.Add(new(file, null, null, null, "text in every entry",
                "An escape such as \\ud800 stands for half a character only: write the character itself."));
        }

        return Description.None;
    }

    private static Description Package(DescriptorEntry package, string study)
    {
        const string Sha256 = "sha256:";
        package.Only("name", "id", "profile", "title", "description", "homepage", "version", "sources", "contributors",
            "keywords", "image", "licenses", "created", "resources", "invented");
        package.Refuse("profile", "Every file is a table.", "tabular-data-package", "data-package");
        var hash = package.List("sources").Select(source => source.Text("hash"))
            .FirstOrDefault(hash => hash.StartsWith(Sha256, StringComparison.Ordinal));
        return new(package.Text("title"), hash?[Sha256.Length..], Resources(package, study))
        {
            IsInvented = package.Flag("invented"),
        };
    }

    private static List<DataResource> Resources(DescriptorEntry package, string study)
    {
        var listed = package.List("resources", index => $"resources[{index}]");
        if (listed.Count == 0)
        {
            package.Fault("resources", null, "a list of at least one resource",
                "List every data file with name, path and schema.");
        }

        var resources = listed.Select(entry => ResourceDescriptor.Read(entry, study)).OfType<DataResource>().ToList();
        foreach (var twice in resources.GroupBy(resource => resource.Name).Where(group => group.Count() > 1))
            package.Fault("resources", twice.Key, "a name that one resource only has", "Rename one of them.");
        foreach (var resource in resources)
            CheckReferences(package, resource, resources);
        return [.. resources.DistinctBy(resource => resource.Name)];
    }

    private static void CheckReferences(DescriptorEntry package, DataResource resource, List<DataResource> all)
    {
        foreach (var twice in resource.Fields.GroupBy(field => field.Name).Where(group => group.Count() > 1))
        {
            package.Fault($"{resource.Name}: fields", twice.Key, "a name that one field only has",
                "Rename one of them.");
        }

        CheckFields(package, $"{resource.Name}: primaryKey", resource.PrimaryKey, resource);
        foreach (var key in resource.UniqueKeys)
            CheckFields(package, $"{resource.Name}: uniqueKeys", key, resource);
        var place = $"{resource.Name}: foreignKeys";
        foreach (var key in resource.ForeignKeys)
        {
            CheckFields(package, place, key.Columns, resource);
            if (all.Find(other => other.Name == key.Resource) is not { } referred)
            {
                package.Fault(place, key.Resource, "the name of a resource",
                    Meant(key.Resource, all.Select(other => other.Name)));
                continue;
            }

            CheckFields(package, place, key.ReferredColumns, referred);
            if (key.Columns.Count == 0 || key.Columns.Count != key.ReferredColumns.Count)
                package.Fault(place, null, "as many fields as the reference has", "Name the columns on both sides.");
        }
    }

    private static void CheckFields(
        DescriptorEntry package, string place, IReadOnlyList<string> columns, DataResource resource)
    {
        var names = resource.Fields.Select(field => field.Name).ToList();
        foreach (var column in columns.Except(names))
            package.Fault(place, column, $"the name of a field of {resource.Name}", Meant(column, names));
    }

    private static string Meant(string value, IEnumerable<string> names) =>
        NearestValue.To(value, names) is { } nearest ? $"Did you mean {nearest}?" : "";
}
