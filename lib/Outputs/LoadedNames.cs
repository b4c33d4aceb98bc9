using System.Reflection;

namespace Outputs;

/// <summary>The names that a cell can use: of the libraries that read their data openly, and of cells before.</summary>
internal static class LoadedNames
{
    private const int Most = 12;

    /// <summary>What can be done with any list.</summary>
    public static IReadOnlyList<string> Methods { get; } =
        [.. typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(m => m.Name).Distinct()];

    /// <summary>The names of the types.</summary>
    public static IEnumerable<string> Types => All.Select(Name).Distinct();

    /// <summary>The namespace of a type; null where there is none of this name.</summary>
    public static string? Namespace(string type) =>
        All.FirstOrDefault(known => Name(known) == type && known.Namespace is { Length: > 0 })?.Namespace;

    /// <summary>The property of a type that is called so, or of which the name is a slip of the pen.</summary>
    public static string? Property(string type, string name)
    {
        var all = All.Where(known => Name(known) == type).SelectMany(Names).ToList();
        return all.Contains(name) ? name : NearestValue.Slip(name, all);
    }

    /// <summary>The properties of a type, the first ones.</summary>
    public static IReadOnlyList<string> Properties(string type) =>
        [.. All.Where(known => Name(known) == type).SelectMany(Names).Take(Most)];

    /// <summary>The types that have a property of this name, the first ones: where some can be loaded, only
    /// these.</summary>
    public static IReadOnlyList<string> Owners(string name)
    {
        var all = All.Where(type => type.GetProperty(name) is not null).Select(Name).Distinct().ToList();
        var loaded = all.Where(Loads).ToList();
        return [.. (loaded.Count > 0 ? loaded : all).Take(3)];
    }

    /// <summary>Whether a type is loaded by <c>Load()</c>.</summary>
    public static bool Loads(string type) => All.Where(known => Name(known) == type)
        .SelectMany(known => known.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Any(method => method.Name == "Load" && method.GetParameters().All(parameter => parameter.IsOptional));

    private static IEnumerable<Type> All => AppDomain.CurrentDomain.GetAssemblies().Where(IsOfCells)
        .SelectMany(assembly => assembly.GetExportedTypes());

    // Roslyn names what it makes of a cell so.
    private static bool IsOfCells(Assembly assembly) => !assembly.IsDynamic
        && (assembly.GetName().Name?.StartsWith('ℛ') == true
            || assembly.GetCustomAttributesData().Any(mark => mark.AttributeType.Name == nameof(ReadsOpenlyAttribute)));

    private static string Name(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<string> Names(Type type) => type.GetProperties().Select(property => property.Name);
}
