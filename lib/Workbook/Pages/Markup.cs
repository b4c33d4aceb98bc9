using System.Text;
using System.Text.RegularExpressions;

namespace Workbook.Pages;

/// <summary>HTML as text: escaping, and reading words back out of it.</summary>
internal static partial class Markup
{
    /// <summary>Text that may stand between tags and in quoted attributes.</summary>
    internal static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        return html.ToString();
    }

    /// <summary>The words of a piece of HTML, on one line.</summary>
    internal static string Words(string html) =>
        Spaces().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(html, "")), " ").Trim();

    /// <summary>An anchor made of a heading's or a claim's words: lower case, words joined by hyphens.</summary>
    internal static string Slug(string text)
    {
        var slug = NotInSlug().Replace(text.ToLowerInvariant(), "-").Trim('-');
        return slug.Length == 0 ? "part" : slug;
    }

    /// <summary>Escape sequences by which programs colour a terminal.</summary>
    internal static string WithoutTerminalCodes(string text) => TerminalCodes().Replace(text, "");

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotInSlug();

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex TerminalCodes();
}
