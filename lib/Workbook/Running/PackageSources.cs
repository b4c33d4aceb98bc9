using System.Text.RegularExpressions;

namespace Workbook.Running;

/// <summary>Folders that <c>#i "nuget: ./packages"</c> names: they count from the notebook, as paths in <c>#r</c>
/// do.</summary>
internal static partial class PackageSources
{
    /// <summary>The source with whole paths in it. A line that names no folder that exists is blanked.</summary>
    /// <param name="source">A cell's text.</param>
    /// <param name="missing">The folders that do not exist.</param>
    public static string Resolve(string source, out IReadOnlyList<string> missing)
    {
        var absent = new List<string>();
        missing = absent;
        return Directive().Replace(source, match =>
        {
            var named = match.Groups["place"].Value.Trim();
            if (named.Contains("://", StringComparison.Ordinal)) return match.Value;
            var folder = Path.GetFullPath(named);
            if (Directory.Exists(folder)) return $"{match.Groups["head"].Value}{folder}\"";
            absent.Add(named);
            return "";
        });
    }

    [GeneratedRegex("""^(?<head>[ \t]*#i[ \t]+"nuget:)(?<place>[^"\r\n]+)["]""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
