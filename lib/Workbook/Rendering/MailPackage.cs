using System.Globalization;
using System.IO.Compression;

namespace Workbook.Rendering;

/// <summary>Packs what was made into one file for mail. The same files give the same package.</summary>
internal static class MailPackage
{
    private const string Name = "workbook.zip", Inside = "workbook/";
    private const double Megabyte = 1_000_000;

    /// <summary>Packs files.</summary>
    /// <param name="folder">Where they lie, and the package goes.</param>
    /// <param name="files">Their names.</param>
    /// <returns>A line for the user.</returns>
    /// <exception cref="IOException">One cannot be read, or the package cannot be written.</exception>
    public static string Write(string folder, IReadOnlyList<string> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                // All in one folder, so that who unpacks them does not mix them with others.
                var entry = zip.CreateEntry(Inside + file, CompressionLevel.SmallestSize);
                entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(File.ReadAllBytes(Path.Combine(folder, file)));
            }
        }
        FileReplacement.Write(Path.Combine(folder, Name), stream.ToArray());
        var size = (stream.Length / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);
        return $"Packed: {RenderFormats.FromHere(Path.Combine(folder, Name))}, {size} MB; unpack it, then open {
            Inside}{files[0]}";
    }
}
