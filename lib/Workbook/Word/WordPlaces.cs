using System.Globalization;
using System.Text;
using Workbook.Documents;
using Workbook.Pages;

namespace Workbook.Word;

/// <summary>Where a link leads in a Word document: to an address on the web, or to a bookmark inside.</summary>
/// <param name="Web">The address; null for a place inside.</param>
/// <param name="Bookmark">The bookmark; null for an address.</param>
/// <param name="Exhibit">The table or figure at the bookmark.</param>
internal sealed record WordTarget(string? Web, string? Bookmark, Exhibit? Exhibit);

/// <summary>The places that links can name, each under a bookmark that Word allows: letters, digits and
/// underscores, forty at most. Those of headings and cells begin with an underscore, which hides them.</summary>
internal sealed class WordPlaces
{
    private const int Longest = 40;
    private readonly Dictionary<(string Document, string Anchor), string> _names = [];
    private readonly Dictionary<(string Document, string Anchor), Exhibit> _exhibits = [];
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="documents">The notebooks that stand in the Word document.</param>
    public WordPlaces(IReadOnlyList<Document> documents)
    {
        foreach (var document in documents)
        {
            var name = document.Name;
            _documents[name] = Named("_" + name);
            foreach (var exhibit in document.Exhibits.All)
            {
                Add(name, exhibit.Anchor, exhibit.Label.Replace('.', '_'));
                _exhibits[(name, exhibit.Anchor)] = exhibit;
                // A link to a cell means what it shows.
                _exhibits.TryAdd((name, Passage.AnchorOf(exhibit.CellId)), exhibit);
            }
            foreach (var heading in document.Headings) Add(name, heading.Anchor, "_" + heading.Anchor);
            foreach (var passage in document.Passages) Add(name, passage.Anchor, "_" + passage.Anchor);
            foreach (var row in document.Exhibits.All.Select(exhibit => exhibit.Block).OfType<TableBlock>()
                .SelectMany(block => block.Table.Rows).Select(row => row.Anchor).OfType<string>())
            {
                Add(name, row, row);
            }
        }
    }

    /// <summary>The bookmark of a whole notebook.</summary>
    public string OfDocument(Document document) => _documents[document.Name];

    /// <summary>The bookmark of an anchor; null where the notebook has no such anchor.</summary>
    public string? Of(Document document, string anchor) => _names.GetValueOrDefault((document.Name, anchor));

    /// <summary>Where a link leads; null where that is not in the Word document, and no address on the web
    /// neither.</summary>
    public WordTarget? Resolve(string address, Document home)
    {
        if (address.StartsWith("//", StringComparison.Ordinal)) address = "https:" + address;
        if (PageLinks.HasScheme(address))
            return ForeignHtml.Elsewhere(address) is { } web ? new WordTarget(web, null, null) : null;
        var parts = address.Split('#', 2);
        var target = parts[0].Length == 0 ? home.Name : Path.GetFileName(Uri.UnescapeDataString(parts[0]));
        if (!_documents.TryGetValue(target, out var whole)) return null;
        if (parts.Length < 2 || parts[1].Length == 0) return new WordTarget(null, whole, null);
        foreach (var anchor in new[] { parts[1], HeadingList.Slug(Uri.UnescapeDataString(parts[1])) })
        {
            if (_exhibits.GetValueOrDefault((target, anchor)) is { } exhibit)
                return new WordTarget(null, _names[(target, exhibit.Anchor)], exhibit);
            if (_names.TryGetValue((target, anchor), out var name)) return new WordTarget(null, name, null);
        }
        return new WordTarget(null, whole, null);
    }

    private void Add(string document, string anchor, string wish)
    {
        if (!_names.ContainsKey((document, anchor))) _names[(document, anchor)] = Named(wish);
    }

    private string Named(string wish)
    {
        var name = new StringBuilder();
        foreach (var c in wish) name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        if (name.Length == 0 || char.IsAsciiDigit(name[0])) name.Insert(0, "at_");
        if (name.Length > Longest) name.Length = Longest;
        var stem = name.ToString();
        for (var i = 2; !_taken.Add(name.ToString()); i++)
        {
            var end = "_" + i.ToString(CultureInfo.InvariantCulture);
            name.Clear().Append(stem.AsSpan(0, Math.Min(stem.Length, Longest - end.Length))).Append(end);
        }
        return name.ToString();
    }
}
