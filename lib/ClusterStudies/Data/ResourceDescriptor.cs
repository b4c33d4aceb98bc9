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

        entry.Refuse("encoding", "UTF-8, UTF-16 and Windows-1252 are recognized as they are. " + SavedBySpreadsheet,
            "utf-8", "utf8");
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
            Fields = [.. fields.Select(field => FieldDescriptor.Read(field, missing)).OfType<DataField>()],
            PrimaryKey = schema.Texts("primaryKey"),
            ForeignKeys = [.. schema.List("foreignKeys").Select(key => Reference(key, name))],
        };
    }

    private static char? Delimiter(DescriptorEntry dialect)
    {
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
        // In a data package an empty resource name means the file itself.
        var resource = reference.Text("resource");
        return new(key.Texts("fields"), resource.Length == 0 ? name : resource, reference.Texts("fields"));
    }
}
