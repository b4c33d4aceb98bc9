using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Pages;

/// <summary>Pictures that Markdown names, read into the page so that it stands alone.</summary>
internal static class PictureFile
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif", [".svg"] = "image/svg+xml", [".webp"] = "image/webp",
    };

    /// <summary>A data URL, or null when the picture is not a file of ours.</summary>
    internal static string? Embed(string? address, string? folder, JsonObject? attachments)
    {
        if (string.IsNullOrEmpty(address))
            return null;
        if (address.StartsWith("attachment:", StringComparison.Ordinal))
            return attachments?[Uri.UnescapeDataString(address["attachment:".Length..])] is JsonObject bundle && bundle.Count > 0
                ? $"data:{bundle.First().Key};base64,{NotebookCell.Text(bundle.First().Value).ReplaceLineEndings("")}" : null;
        if (folder is null || address.Contains(':', StringComparison.Ordinal) || !Kinds.TryGetValue(Path.GetExtension(address), out var kind))
            return null;
        var file = Path.Combine(folder, Uri.UnescapeDataString(address));
        return File.Exists(file) ? $"data:{kind};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}" : null;
    }
}
