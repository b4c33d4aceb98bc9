using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>A script that pages carry.</summary>
/// <param name="Element">The script element.</param>
/// <param name="Source">By what the page's policy knows the script: the hash of its text; null for what does not run
/// by itself.</param>
internal sealed record PageScript(Html Element, string? Source)
{
    /// <summary>A script inside the page.</summary>
    public static PageScript Inline(string script) => new(
        Html.Raw($"<script>{script}</script>\n"),
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");

    /// <summary>A large script, packed, which another one unpacks and loads when it is needed; null where the build
    /// could not fetch it.</summary>
    /// <param name="anchor">The name by which the other one finds it.</param>
    /// <param name="path">The script's file.</param>
    public static PageScript? Packed(string anchor, string path)
    {
        if (!File.Exists(path)) return null;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(File.ReadAllBytes(path));
        return new PageScript($"<script type=\"text/plain\" id=\"{anchor}\">{
            Convert.ToBase64String(packed.ToArray())}</script>\n", null);
    }

    /// <summary>plotly.js from the network, for pages made where the build could not fetch it.</summary>
    public static PageScript PlotlyFromNetwork { get; } = new(
        $"<script src=\"{PlotlyBundle.NetworkAddress}\" integrity=\"{
            PlotlyBundle.Integrity}\" crossorigin=\"anonymous\"></script>\n",
        $"'{PlotlyBundle.Integrity}'");
}
