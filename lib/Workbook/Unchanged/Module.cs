using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Workbook.Unchanged;

/// <summary>A compiled library on disk.</summary>
internal static class Module
{
    /// <summary>The id that its compiler gave it, made of its content; null where there is none.</summary>
    public static string? IdOf(string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            var reader = file.GetMetadataReader();
            return reader.GetGuid(reader.GetModuleDefinition().Mvid).ToString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException
            or InvalidOperationException)
        {
            return null;
        }
    }
}
