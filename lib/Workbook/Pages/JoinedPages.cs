using AngleSharp.Dom;
using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>Pages joined in one document: ids bear the name of their page, and links between pages lead
/// inside.</summary>
internal sealed class JoinedPages
{
    // Attributes that name ids, one or several.
    private static readonly string[] Naming =
        ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    /// <param name="pages">File name and content of each page; the contents are changed.</param>
    public JoinedPages(IReadOnlyList<(string Name, IElement Content)> pages)
    {
        foreach (var (name, content) in pages)
        {
            var wanted = HeadingList.Slug(Path.GetFileNameWithoutExtension(name));
            var place = wanted;
            for (var i = 2; _places.ContainsValue(place); i++) place = FormattableString.Invariant($"{wanted}-{i}");
            _places[name] = place;
            _anchors[name] = [.. content.QuerySelectorAll("[id]").Select(element => element.Id!)];
        }
        foreach (var (name, content) in pages) Join(name, content);
    }

    /// <summary>The id of a page.</summary>
    /// <param name="page">Its file name.</param>
    public string Place(string page) => _places[page];

    /// <summary>The id of a place on a page. No page's own id has two hyphens in a row.</summary>
    /// <param name="page">The page's file name.</param>
    /// <param name="anchor">The place's id on the page itself.</param>
    public string Place(string page, string anchor) => $"{_places[page]}--{anchor}";

    private void Join(string page, IElement content)
    {
        foreach (var element in content.QuerySelectorAll("[id]")) element.Id = Place(page, element.Id!);
        foreach (var name in Naming)
        {
            foreach (var element in content.QuerySelectorAll($"[{name}]"))
            {
                element.SetAttribute(name, string.Join(' ', element.GetAttribute(name)!
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(anchor => Place(page, anchor))));
            }
        }
        foreach (var link in content.QuerySelectorAll("a[href]").ToList())
        {
            var address = link.GetAttribute("href")!;
            if (PageLinks.HasScheme(address)) continue;
            if (Inside(page, address) is { } place)
            {
                link.SetAttribute("href", "#" + Uri.EscapeDataString(place));
                continue;
            }
            // What is not inside stays as words.
            link.Replace([.. link.ChildNodes]);
        }
    }

    private string? Inside(string page, string address)
    {
        var parts = address.Split('#', 2);
        var target = parts[0].Length == 0 ? page : Uri.UnescapeDataString(parts[0]);
        if (!_places.ContainsKey(target)) return null;
        var anchor = parts.Length < 2 ? "" : Uri.UnescapeDataString(parts[1]);
        return _anchors[target].Contains(anchor) ? Place(target, anchor) : Place(target);
    }
}
