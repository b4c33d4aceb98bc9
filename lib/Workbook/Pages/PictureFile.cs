namespace Workbook.Pages;

/// <summary>Pictures that Markdown names, read into the page so that it stands alone.</summary>
internal static class PictureFile
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml", [".webp"] = "image/webp",
    };

    /// <summary>A data URL, or null when the picture is not a file of ours.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="folder">The notebook's folder; null to leave files out.</param>
    /// <param name="attachments">Pictures that the cell brings: name to data URL.</param>
    public static string? Embed(string address, string? folder, IReadOnlyDictionary<string, string> attachments)
    {
        if (address.StartsWith("attachment:", StringComparison.Ordinal))
            return attachments.GetValueOrDefault(Uri.UnescapeDataString(address["attachment:".Length..]));
        if (folder is null || address.Contains(':', StringComparison.Ordinal)) return null;
        if (!Kinds.TryGetValue(Path.GetExtension(address), out var kind)) return null;
        var file = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(address)));
        // A page is sent to others: nothing from outside the project may slip into it.
        var project = Path.GetDirectoryName(Path.GetFullPath(folder)) ?? folder;
        var inside = project.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        if (!file.StartsWith(inside, StringComparison.Ordinal)) return null;
        return File.Exists(file) ? $"data:{kind};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}" : null;
    }
}
