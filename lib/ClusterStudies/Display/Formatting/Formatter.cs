namespace ClusterStudies;

/// <summary>Writes a value of one of our types as one MIME type; the members' names are .NET Interactive's convention.</summary>
internal sealed class Formatter<T>(string mimeType, Func<T, string> write)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value) return false;
        writer.Write(write(value));
        return true;
    }
}
