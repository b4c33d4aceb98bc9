using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;

namespace Workbook.Pages;

/// <summary>Pictures, read into the page so that it stands alone.</summary>
internal static partial class PictureFile
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml", [".webp"] = "image/webp",
    };

    /// <summary>A picture that Markdown names, as a data URL; null when it is not a file of ours.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="folder">The notebook's folder; null to leave files out.</param>
    /// <param name="attachments">Pictures that the cell brings: name to data URL.</param>
    public static string? Embed(string address, string? folder, IReadOnlyDictionary<string, string> attachments)
    {
        if (IsPicture(address)) return address;
        if (address.StartsWith("attachment:", StringComparison.Ordinal))
        {
            var name = Uri.UnescapeDataString(address["attachment:".Length..]);
            return attachments.GetValueOrDefault(name) is { } attached && IsPicture(attached) ? attached : null;
        }
        if (folder is null || address.Contains(':', StringComparison.Ordinal)) return null;
        var named = Uri.UnescapeDataString(address);
        if (named.Contains('\0', StringComparison.Ordinal)) return null;
        if (!Kinds.TryGetValue(Path.GetExtension(named), out var kind)) return null;
        var file = Path.GetFullPath(Path.Combine(folder, named));
        // A page is sent to others: nothing from outside the project may slip into it, by way of a link neither.
        var project = Path.GetDirectoryName(Path.GetFullPath(folder)) ?? folder;
        return File.Exists(file) && IsInside(file, project) && IsInside(Final(file), Final(project))
            ? $"data:{kind};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}" : null;
    }

    /// <summary>Whether an address is a picture of a kind that pages show, the picture itself in base64.</summary>
    public static bool IsPicture(string address) => Picture().Match(address) is { Success: true } start
        && Base64.IsValid(address.AsSpan(start.Length));

    /// <summary>A drawing as a data URL.</summary>
    /// <param name="svg">Its SVG, as text.</param>
    public static string Svg(string svg)
    {
        var opening = Opening().Match(svg);
        if (opening.Success && !opening.Value.Contains("xmlns=", StringComparison.Ordinal))
            svg = svg.Insert(opening.Index + "<svg".Length, " xmlns=\"http://www.w3.org/2000/svg\"");
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}";
    }

    private static bool IsInside(string file, string folder) => file.StartsWith(
        folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The path that is left when every link on the way is followed.
    private static string Final(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var here = Path.Combine(Final(parent), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Final(target.FullName) : here;
    }

    [GeneratedRegex(@"^data:image/(png|jpeg|gif|webp|svg\+xml);base64,", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"<svg\b[^>]*")]
    private static partial Regex Opening();
}
