using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Workbook.Running;

/// <summary>A member or type that compiled code names.</summary>
/// <param name="Assembly">The simple name of its assembly.</param>
/// <param name="Type">Its type with namespace, the outermost one of nested types.</param>
/// <param name="Member">Its name; empty for the type itself.</param>
internal sealed record CodeReference(string Assembly, string Type, string Member);

/// <summary>
/// What compiled code names outside itself. The compiler writes all of it down, whatever the source looks like: calls
/// by an operator, a loop or an interpolated text, too.
/// </summary>
internal static class ReferencesOfCode
{
    /// <summary>Code outside .NET, which can do anything.</summary>
    public static readonly CodeReference Native = new("", "native code", "");

    public static unsafe IEnumerable<CodeReference> Of(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out var start, out var length)) return [Native];
        return Of(new MetadataReader(start, length)).ToList();
    }

    private static IEnumerable<CodeReference> Of(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            var (assembly, type) = Place(reader, handle);
            yield return new CodeReference(assembly, type, "");
        }
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            var parent = member.Parent.Kind switch
            {
                HandleKind.TypeReference => (TypeReferenceHandle)member.Parent,
                HandleKind.TypeSpecification => Generic(reader, (TypeSpecificationHandle)member.Parent),
                _ => default,
            };
            if (parent.IsNil) continue; // a member of the code itself, or of an array
            var (assembly, type) = Place(reader, parent);
            yield return new CodeReference(assembly, type, reader.GetString(member.Name));
        }
        if (reader.GetTableRowCount(TableIndex.ModuleRef) > 0) yield return Native;
    }

    private static (string Assembly, string Type) Place(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) : "";
        var space = reader.GetString(type.Namespace);
        return (assembly, (space.Length > 0 ? space + "." : "") + reader.GetString(type.Name));
    }

    // List<int> is written as an instance of List<T>: that is the type that counts.
    private static TypeReferenceHandle Generic(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var signature = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance) return default;
        signature.ReadByte(); // class or value type
        var type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)type : default;
    }
}
