using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace Workbook.Reference;

/// <summary>Everything of libraries that cells can use, with what their authors say of it.</summary>
internal static class LibraryReference
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Reads libraries that have their documentation beside them; nothing of them is run.</summary>
    public static IReadOnlyList<ReferenceType> Read(IReadOnlyList<string> libraries)
    {
        var says = Documentation.Read(libraries.Select(DocumentationOf));
        var context = new Context(Path.GetDirectoryName(libraries[0])!);
        try
        {
            return [.. libraries.SelectMany(library =>
            {
                var assembly = context.LoadFromAssemblyPath(library);
                var folders = new SourceFolders(assembly, library);
                return assembly.GetExportedTypes().Select(type => Of(type, folders, says)).OfType<ReferenceType>();
            })];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The file that the compiler writes beside a library.</summary>
    public static string DocumentationOf(string library) => Path.ChangeExtension(library, ".xml");

    private static ReferenceType? Of(Type type, SourceFolders folders, Documentation says) =>
        says.Of(DocumentationId.Of(type)) is not { } said ? null : new(DocumentationId.Of(type), Signature.Of(type),
            $"{type.Assembly.GetName().Name}/{folders.Of(type)}".TrimEnd('/'), Kind(type), said,
            [.. Members(type, said, says)]);

    private static string Kind(Type type) => type.IsEnum ? "words to choose from"
        : IsRecord(type) ? "record" : type is { IsAbstract: true, IsSealed: true } ? "calls"
        : type.IsInterface ? "interface" : "class";

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<ReferenceMember> Members(Type type, XElement ofType, Documentation says)
    {
        // That of a record says what its properties say.
        foreach (var constructor in type.GetConstructors(Declared).Where(_ => !IsRecord(type)))
        {
            if (says.Of(DocumentationId.Of(constructor)) is { } said)
                yield return new(DocumentationId.Of(constructor), "new", Signature.Of(constructor), "", said);
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var id = DocumentationId.Of(property);
            if ((says.Of(id, Fulfilled(type, property.Name)) ?? Parameter(ofType, property.Name)) is { } said)
                yield return new(id, property.Name, Signature.Of(property), Signature.Result(property), said);
        }

        foreach (var method in type.GetMethods(Declared).Where(method => !IsOfCompiler(method)))
        {
            var id = DocumentationId.Of(method);
            if (says.Of(id, Fulfilled(type, method.Name)) is { } said)
                yield return new(id, method.Name, Signature.Of(method), Signature.Result(method), said);
        }

        foreach (var field in type.GetFields(Declared).Where(field => !field.IsSpecialName))
        {
            if (says.Of(DocumentationId.Of(field)) is { } said)
                yield return new(DocumentationId.Of(field), field.Name, Signature.Of(field), "", said);
        }
    }

    private static bool IsOfCompiler(MethodInfo method) => method.IsSpecialName
        || method.GetBaseDefinition().DeclaringType == typeof(object)
        || method.CustomAttributes.Any(mark => mark.AttributeType.Name == nameof(CompilerGeneratedAttribute));

    // A property that a record has of its list of parameters is told of there.
    private static XElement? Parameter(XElement ofType, string name) =>
        ofType.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name) is { } said
            ? new XElement("member", new XElement("summary", said.Nodes())) : null;

    private static string? Fulfilled(Type type, string name) => type.GetInterfaces().Append(type.BaseType)
        .OfType<Type>().SelectMany(each => each.GetMember(name)).Select(member => member switch
        {
            PropertyInfo property => DocumentationId.Of(property),
            MethodInfo method when method.DeclaringType is { IsGenericType: false } => DocumentationId.Of(method),
            _ => null,
        }).FirstOrDefault();

    /// <summary>The library with the packages beside it, apart from the command's own.</summary>
    private sealed class Context(string folder) : AssemblyLoadContext(IDataDesk.LoadContext, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) =>
            Path.Combine(folder, name.Name + ".dll") is var beside && File.Exists(beside)
                ? LoadFromAssemblyPath(beside) : null;
    }
}
