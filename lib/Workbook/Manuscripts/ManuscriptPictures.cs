namespace Workbook.Manuscripts;

/// <summary>The pictures of a notebook, as files in a folder beside its Markdown.</summary>
/// <param name="folder">The folder's name.</param>
internal sealed class ManuscriptPictures(string folder)
{
    // A drawing in SVG may hold scripts, which run where the file is opened by itself.
    private static readonly Dictionary<string, string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = ".png", ["image/jpeg"] = ".jpg", ["image/gif"] = ".gif", ["image/webp"] = ".webp",
    };

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files: name, behind the folder's, and content.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Takes a picture.</summary>
    /// <param name="stem">A name for it, without an ending.</param>
    /// <param name="kind">Its MIME name.</param>
    /// <param name="base64">The file.</param>
    /// <returns>Its address as seen from the Markdown; null for a kind that is left out.</returns>
    public string? Add(string stem, string kind, string base64)
    {
        if (!Ends.TryGetValue(kind, out var end)) return null;
        var name = stem + end;
        for (var i = 2; _files.ContainsKey($"{folder}/{name}"); i++)
            name = FormattableString.Invariant($"{stem}-{i}{end}");
        _files[$"{folder}/{name}"] = Convert.FromBase64String(base64);
        return $"{Uri.EscapeDataString(folder)}/{Uri.EscapeDataString(name)}";
    }

    /// <summary>Takes a picture that is a data URL.</summary>
    /// <param name="stem">A name for it, without an ending.</param>
    /// <param name="dataUrl">The picture.</param>
    public string? Add(string stem, string dataUrl)
    {
        var (start, comma) = ("data:".Length, dataUrl.IndexOf(',', StringComparison.Ordinal));
        return Add(stem, dataUrl[start..dataUrl.IndexOf(';', StringComparison.Ordinal)], dataUrl[(comma + 1)..]);
    }
}
