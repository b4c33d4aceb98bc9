namespace ClusterStudies;

/// <summary>
/// Tells .NET Interactive how a type is displayed. The engine looks the attribute up by its name, so that no reference to it is needed;
/// the members' names are its convention.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = false, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[]? PreferredMimeTypes { get; set; }
}
