using System.Text.RegularExpressions;

namespace Workbook.Pages;

/// <summary>Links between notebooks, made to lead from page to page.</summary>
/// <param name="anchors">For every page, the anchors it has.</param>
internal sealed partial class PageLinks(IReadOnlyDictionary<string, IReadOnlySet<string>> anchors)
{
    /// <summary>Rewrites the links of one page's HTML. A file that is not sent along with the pages stays named, but is no longer a link.</summary>
    internal string Rewrite(string html, string page) => Link().Replace(html, link =>
    {
        var address = link.Groups["address"].Value;
        if (Scheme().IsMatch(address) || address.StartsWith("//", StringComparison.Ordinal))
            return link.Value;
        var parts = address.Split('#', 2);
        var target = parts[0].Length == 0 ? page : parts[0];
        if (target.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
            target = Path.ChangeExtension(Path.GetFileName(target), ".html");
        if (!anchors.TryGetValue(target, out var known))
            return $"<span class=\"elsewhere\" title=\"In the workbook: {parts[0]}\">{link.Groups["words"].Value}</span>";
        var fragment = parts.Length < 2 || parts[1].Length == 0 ? "" : "#" + Resolve(parts[1], known);
        return $"<a{link.Groups["before"].Value}href=\"{(target == page && fragment.Length > 0 ? "" : target)}{fragment}\"{link.Groups["after"].Value}>{link.Groups["words"].Value}</a>";
    });

    /// <summary>Notebook front-ends each have their own way to make an anchor of a heading: <c>#Two-Words</c>, <c>#two-words</c>.</summary>
    private static string Resolve(string fragment, IReadOnlySet<string> known)
    {
        var slug = Markup.Slug(Uri.UnescapeDataString(fragment));
        return !known.Contains(fragment) && known.Contains(slug) ? slug : fragment;
    }

    [GeneratedRegex("""<a(?<before>\s(?:[^>]*?\s)?)href="(?<address>[^"]*)"(?<after>[^>]*)>(?<words>.*?)</a>""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
