using System.Text;
using System.Text.RegularExpressions;

namespace Workbook.Pages;

/// <summary>Lets a wide table scroll by itself, so that on a narrow screen the page does not.</summary>
internal static partial class TableRegions
{
    /// <summary>Puts every outermost table into a group that has a name and that the keyboard reaches; a landmark for each of so many tables would help nobody find one.</summary>
    internal static string Wrap(string html)
    {
        var result = new StringBuilder(html.Length + 256);
        var depth = 0;
        var start = 0;
        var copied = 0;
        foreach (Match tag in TableTag().Matches(html))
        {
            if (tag.Value[1] != '/')
            {
                if (depth++ == 0)
                    start = tag.Index;
            }
            else if (depth > 0 && --depth == 0)
            {
                var end = tag.Index + tag.Length;
                var table = html[start..end];
                result.Append(html, copied, start - copied)
                    .Append("<div class=\"table-region\" role=\"group\" tabindex=\"0\" aria-label=\"")
                    .Append(Markup.Escape(Caption(table) ?? "Table")).Append("\">").Append(RecordTables.Label(table)).Append("</div>");
                copied = end;
            }
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>The words of the first caption, or null.</summary>
    internal static string? Caption(string html) =>
        CaptionElement().Match(html) is { Success: true } found && Markup.Words(found.Groups[1].Value) is { Length: > 0 } words ? words : null;

    [GeneratedRegex(@"</?table\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableTag();

    [GeneratedRegex(@"<caption\b[^>]*>(.*?)</caption>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex CaptionElement();
}
