using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Workbook.Reference;

/// <summary>In which folder of a library's sources each type is written, as its symbols tell.</summary>
internal sealed class SourceFolders
{
    private static readonly Guid TypeDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<int, string> _files = [];

    /// <summary>Reads the symbols beside a library; without any, all types are in one folder.</summary>
    public SourceFolders(Assembly library, string path)
    {
        var symbols = Path.ChangeExtension(path, ".pdb");
        if (!File.Exists(symbols)) return;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbols));
        var reader = provider.GetMetadataReader();
        // The second way is that of types without code, such as enumerations.
        foreach (var type in library.GetExportedTypes())
        {
            var documents = type.GetMembers(All).OfType<MethodBase>()
                .Select(method => MetadataTokens.MethodDefinitionHandle(method.MetadataToken & 0xFFFFFF))
                .Select(method => reader.GetMethodDebugInformation(method).Document)
                .Concat(DocumentsOf(reader, type)).Where(document => !document.IsNil);
            foreach (var document in documents.Take(1))
                _files[type.MetadataToken] = reader.GetString(reader.GetDocument(document).Name).Replace('\\', '/');
        }
    }

    /// <summary>The folder below that of the library, such as "Studies/Maritime"; empty where it is not
    /// known.</summary>
    public string Of(Type type) => _files.TryGetValue(type.MetadataToken, out var file)
        && file.LastIndexOf($"/{type.Assembly.GetName().Name}/", StringComparison.Ordinal) is >= 0 and var at
        && file.LastIndexOf('/') is var end && end > at + type.Assembly.GetName().Name!.Length + 1
        ? file[(at + type.Assembly.GetName().Name!.Length + 2)..end] : "";

    private static IEnumerable<DocumentHandle> DocumentsOf(MetadataReader reader, Type type)
    {
        var handle = MetadataTokens.TypeDefinitionHandle(type.MetadataToken & 0xFFFFFF);
        foreach (var information in reader.GetCustomDebugInformation(handle).Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == TypeDocuments))
        {
            var blob = reader.GetBlobReader(information.Value);
            while (blob.RemainingBytes > 0) yield return MetadataTokens.DocumentHandle(blob.ReadCompressedInteger());
        }
    }
}
