using System.Text;
using System.Text.Json;

namespace ClusterStudies;

/// <summary>
/// Makes data that were changed the published ones: writes their content hashes into <c>datapackage.json</c>, which is
/// otherwise left as it is, letter by letter.
/// </summary>
internal static class AcceptedData
{
    /// <summary>Accepts what has changed in sound data; says which files those are and what it means.</summary>
    /// <exception cref="InvalidDataException">A description cannot be written; those before it have been.</exception>
    internal static IEnumerable<string> Accept(IReadOnlyList<DataPackage> packages)
    {
        var changed = packages.SelectMany(ToAccept).ToList();
        if (changed.Count == 0)
            return ["Nothing to accept: every table says what the published one says."];
        foreach (var package in packages.Where(package => ToAccept(package).Any()))
        {
            var path = Path.Combine(package.Folder, package.Study, DataFolder.Descriptor);
            Write(path, WithHashes(Reading.Bytes(path), ToAccept(package)));
        }

        return
        [
            .. changed.Select(table => $"{table.Resource.Path}: "
                + (table.IsPresent ? "accepted as it is now." : "accepted as absent.")),
            "From now on this is the published state: results no longer say that they rest on changed data, and "
                + "\"As published\" means these tables.",
            "Run the notebooks again, and keep tables, datapackage.json and notebooks together. Claims that turned "
                + "need another held_when_published in claims.csv, and tests name the numbers that they hold fast.",
        ];
    }

    // A table that was added to published ones has no fingerprint yet.
    private static IEnumerable<DataTable> ToAccept(DataPackage package) => package.Tables.Where(table =>
        table.IsToBeAccepted || package.HasPublishedState && table is
        {
            IsPresent: true, Resource: { PublishedHash: null, Optional: false },
        });

    private static void Write(string path, byte[] descriptor)
    {
        try
        {
            FileReplacement.Write(path, descriptor);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path} cannot be written. Close programs that lock it, and check your "
                + "rights to it and the space on the disk.", denied);
        }
    }

    /// <summary>The descriptor with the hashes of these tables: replaced, added, or taken out with the table.</summary>
    private static byte[] WithHashes(byte[] descriptor, IEnumerable<DataTable> tables)
    {
        var places = HashPlaces(descriptor);
        foreach (var table in tables.OrderByDescending(table => places[table.Resource.Name].Start))
        {
            var (start, end, isNew) = places[table.Resource.Name];
            var entry = isNew ? $", \"contentHash\": \"{table.Hash}\"" : $"\"{(table.IsPresent ? table.Hash : "")}\"";
            descriptor = [.. descriptor[..start], .. Encoding.UTF8.GetBytes(entry), .. descriptor[end..]];
        }

        return descriptor;
    }

    /// <summary>Where the content hash of each resource stands in the bytes, or where one can be put.</summary>
    private static Dictionary<string, (int Start, int End, bool IsNew)> HashPlaces(byte[] descriptor)
    {
        var mark = descriptor is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var reader = new Utf8JsonReader(descriptor.AsSpan(mark));
        var places = new Dictionary<string, (int, int, bool)>();
        var (name, pathEnd, hash, inResources) = ("", 0, ((int, int)?)null, false);
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName })
                inResources = reader.ValueTextEquals("resources");
            if (inResources && reader is { CurrentDepth: 3, TokenType: JsonTokenType.PropertyName })
            {
                var property = reader.GetString();
                reader.Read();
                var (start, end) = ((int)reader.TokenStartIndex + mark, (int)reader.BytesConsumed + mark);
                name = property == "name" ? reader.GetString()! : name;
                pathEnd = property == "path" ? end : pathEnd;
                hash = property == "contentHash" ? (start, end) : hash;
                reader.Skip();
            }
            else if (inResources && reader is { CurrentDepth: 2, TokenType: JsonTokenType.EndObject })
            {
                places[name] = hash is var (from, to) ? (from, to, false) : (pathEnd, pathEnd, true);
                hash = null;
            }
        }

        return places;
    }
}
