using System.Text;

namespace ClusterStudies;

/// <summary>Reads what a <c>datapackage.json</c> says of a file.</summary>
internal static class ResourceDescriptor
{
    private const string SavedBySpreadsheet = "Save the file as \"CSV UTF-8\".";

    /// <summary>The file; null where it is not described well enough to be read. Every mistake is reported.</summary>
    /// <param name="entry">What is said of it.</param>
    /// <param name="study">The folder that its path begins in.</param>
    internal static DataResource? Read(DescriptorEntry entry, string study)
    {
        var (name, path) = (entry.Text("name"), entry.Text("path"));
        if (name.Length == 0 || path.Length == 0)
        {
            entry.Fault(null, null, "a name and a path", "Give the resource both, as text.");
            return null;
        }

        entry = entry.At(name);
        if (Path.IsPathRooted(path) || path.IndexOfAny([':', '\0']) >= 0 || path.Split('/', '\\').Contains(".."))
        {
            entry.Fault("path", path, "a path inside the study's folder",
                "Write it relative to datapackage.json, with forward slashes.");
            return null;
        }

        var schema = entry.Entry("schema");
        var fields = schema.List("fields", index => $"{name}: fields[{index}]");
        if (fields.Count == 0)
        {
            schema.Fault(null, null, "a schema with a list of fields", "Describe every column with name and type.");
            return null;
        }

        entry.Only("name", "path", "schema", "title", "description", "sources", "optional", "contentHash", "dialect",
            "encoding", "format", "data", "profile", "mediatype", "licenses", "bytes", "hash", "homepage");
        schema.Only("fields", "missingValues", "primaryKey", "foreignKeys", "uniqueKeys");
        entry.Refuse("profile", "Every file is a table.", "tabular-data-resource", "data-resource");
        entry.Refuse("bytes", "contentHash tells a changed file, and only where its content changed.");
        entry.Refuse("hash", "contentHash tells a changed file, and only where its content changed.");
        entry.Refuse("format", SavedBySpreadsheet, "csv");
        entry.Refuse("data", "Write the rows into a file of their own, and name it under path.");
        var missing = schema.Has("missingValues") ? schema.Texts("missingValues") : [""];
        return new DataResource(name, $"{study}/{path}")
        {
            Title = entry.Text("title"),
            Description = entry.Text("description"),
            Sources = [.. entry.List("sources").Select(source => source.Text("title"))],
            Optional = entry.Flag("optional"),
            PublishedHash = entry.Text("contentHash") is { Length: > 0 } hash ? hash : null,
            Delimiter = Delimiter(entry.Entry("dialect")),
            Encoding = Encoding(entry),
            Fields = [.. fields.Select(field => FieldDescriptor.Read(field, missing)).OfType<DataField>()],
            PrimaryKey = schema.Texts("primaryKey"),
            UniqueKeys = UniqueKeys(schema),
            ForeignKeys = [.. schema.List("foreignKeys").Select(key => Reference(key, name))],
        };
    }

    // UTF-8 and UTF-16 with its mark tell themselves; any other encoding is read as the description says.
    private static Encoding? Encoding(DescriptorEntry entry)
    {
        var name = entry.Text("encoding");
        if (!entry.Has("encoding") || name.ToUpperInvariant() is "UTF-8" or "UTF8")
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                    name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? System.Text.Encoding.GetEncoding(
                    name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            entry.Fault("encoding", name, "the name of an encoding",
                "Such as utf-8, utf-16le, windows-1252, windows-1250, ibm850, ibm437 or macintosh.");
            return null;
        }
    }

    // The keys of a table beside its first: each a list of columns.
    private static IReadOnlyList<IReadOnlyList<string>> UniqueKeys(DescriptorEntry schema) =>
        [.. schema.List("uniqueKeys").Select(key => key.Items)];

    private static char? Delimiter(DescriptorEntry dialect)
    {
        dialect.Only("delimiter", "header", "quoteChar", "doubleQuote", "escapeChar", "commentChar", "nullSequence",
            "lineTerminator", "skipInitialSpace", "caseSensitiveHeader", "csvddfVersion");
        dialect.Refuse("caseSensitiveHeader", "Upper and lower case count.", "true");
        dialect.Refuse("header", "The first row names the columns: write them there.", "true");
        dialect.Refuse("quoteChar", SavedBySpreadsheet, "\"");
        dialect.Refuse("doubleQuote", "Inside a quoted cell, a quotation mark is written twice.", "true");
        dialect.Refuse("escapeChar", "Inside a quoted cell, a quotation mark is written twice.");
        dialect.Refuse("commentChar", "Keep remarks in a column of their own.");
        dialect.Refuse("nullSequence", "List what stands for a missing value under missingValues.");
        if (!dialect.Has("delimiter"))
            return null;
        if (dialect.Text("delimiter") is [var delimiter] && !char.IsLetterOrDigit(delimiter) && delimiter != '"')
            return delimiter;
        dialect.Fault("delimiter", dialect.Text("delimiter"),
            "one character that is no letter, digit or quotation mark",
            "Commas, semicolons and tabs are recognized without this entry.");
        return null;
    }

    private static ForeignKey Reference(DescriptorEntry key, string name)
    {
        var reference = key.Entry("reference");
        key.Only("fields", "reference");
        reference.Only("resource", "fields");
        // In a data package an empty resource name means the file itself.
        var resource = reference.Text("resource");
        return new(key.Texts("fields"), resource.Length == 0 ? name : resource, reference.Texts("fields"));
    }
}
