using System.Reflection;
using System.Text;
using ClusterStudies;

namespace Tests.ClusterStudies;

/// <summary>
/// The library's public face, held in a file that a reviewer can read: a change shows in its diff. To take a change
/// over, copy the file that the failing test names over <c>PublicApi.txt</c>.
/// </summary>
public class PublicApi
{
    [Fact]
    public void The_public_face_of_the_library_is_the_one_on_file()
    {
        var file = Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "tests", "ClusterStudies", "PublicApi.txt");
        var now = Describe(typeof(Table).Assembly);
        var received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, now);
        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == now,
            $"The public face has changed. If it should, copy {received} over PublicApi.txt.");
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(Name, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type);
        const BindingFlags declared =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var isRecord = type.GetMethod("<Clone>$") is not null;
        return type.GetConstructors().Select(c => $"new({Parameters(c)})")
            .Concat(type.GetProperties(declared).Where(p => p.Name != "EqualityContract")
                .Select(p => $"{Name(p.PropertyType)} {(p.GetIndexParameters().Length > 0 ? "this[]" : p.Name)}"))
            .Concat(type.GetFields(declared).Select(f => $"{Name(f.FieldType)} {f.Name}"))
            .Concat(type.GetMethods(declared)
                .Where(m => !m.IsSpecialName && !m.Name.Contains('<')
                    && !(isRecord && m.Name is "Equals" or "GetHashCode" or "Deconstruct" or "ToString"))
                .Select(m => $"{Name(m.ReturnType)} {m.Name}{Arguments(m)}({Parameters(m)})"));
    }

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters()
            .Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsArray) return Name(type.GetElementType()!) + (type.GetArrayRank() > 1 ? "[,]" : "[]");
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
