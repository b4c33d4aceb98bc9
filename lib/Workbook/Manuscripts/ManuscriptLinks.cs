using Workbook.Documents;
using Workbook.Pages;

namespace Workbook.Manuscripts;

/// <summary>Links between notebooks, made to lead from one Markdown file to the other; and which places they lead
/// to.</summary>
internal sealed class ManuscriptLinks
{
    private readonly PageLinks _links;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Anchor)> _led = [];

    /// <param name="documents">All notebooks that are written.</param>
    public ManuscriptLinks(IReadOnlyList<Document> documents)
    {
        _links = new PageLinks(documents);
        foreach (var document in documents) _files[PageLinks.PageOf(document.Name)] = FileOf(document.Name);
    }

    /// <summary>The name of a notebook's Markdown.</summary>
    public static string FileOf(string notebook) => Path.ChangeExtension(notebook, ".md");

    /// <summary>Whether a link seen so far leads to a place.</summary>
    public bool IsLed(Document document, string anchor) => _led.Contains((FileOf(document.Name), anchor));

    /// <summary>Where a link leads, and what the table or figure there is called; null for nowhere.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="home">The notebook in which it stands.</param>
    public (string Address, string? Label)? Resolve(string address, Document home)
    {
        var page = PageLinks.PageOf(home.Name);
        if (_links.Resolve(address, page, page) is not { } resolved) return null;
        if (PageLinks.HasScheme(resolved)) return (Web(resolved), null);
        var parts = resolved.Split('#', 2);
        var target = parts[0].Length == 0 ? page : Uri.UnescapeDataString(parts[0]);
        if (!_files.TryGetValue(target, out var file)) return null;
        var anchor = parts.Length < 2 ? "" : Uri.UnescapeDataString(parts[1]);
        if (anchor.Length > 0) _led.Add((file, anchor));
        return ((target == page && anchor.Length > 0 ? "" : Uri.EscapeDataString(file))
            + (anchor.Length > 0 ? "#" + Uri.EscapeDataString(anchor) : ""), _links.Label(resolved, page));
    }

    // What would end the address in Markdown stands in it encoded.
    private static string Web(string address) => string.Concat(address.Select(c =>
        c is '(' or ')' or '<' or '>' or '\\' or '|' or '`' or '"' || char.IsWhiteSpace(c) || char.IsControl(c)
            ? Uri.HexEscape(c < 128 ? c : ' ') : c.ToString()));
}
