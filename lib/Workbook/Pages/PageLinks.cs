using Workbook.Changes;
using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>Links between notebooks, made to lead from page to page.</summary>
internal sealed class PageLinks
{
    private readonly Dictionary<string, HashSet<string>> _anchors =
        new(StringComparer.Ordinal) { [IndexPage.Name] = [] };
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RowAbout>> _about = new(StringComparer.Ordinal);

    /// <param name="documents">All notebooks that get a page.</param>
    /// <param name="hasReference">Whether the reference is among the pages.</param>
    public PageLinks(IEnumerable<Document> documents, bool hasReference = false)
    {
        if (hasReference) _anchors[ReferencePage.Name] = [];
        foreach (var document in documents)
        {
            var page = PageOf(document.Name);
            var tables = document.ShownOutputs.Select(output => output.Block).OfType<TableBlock>()
                .Select(block => block.Table).ToList();
            var rows = tables.SelectMany(table => table.Rows).Select(row => row.Anchor).OfType<string>().ToList();
            foreach (var row in rows) _rows.TryAdd(row, page);
            foreach (var table in tables) AddAbout(table, page);
            foreach (var exhibit in document.Exhibits.All) _labels[$"{Address(page)}#{exhibit.Anchor}"] = exhibit.Label;
            _anchors[page] =
            [
                .. rows, .. document.Exhibits.All.Select(e => e.Anchor),
                .. document.Headings.Select(h => h.Anchor), .. document.Passages.Select(p => p.Anchor),
            ];
        }
    }

    /// <summary>The file name of a notebook's page.</summary>
    public static string PageOf(string notebook)
    {
        var page = Path.ChangeExtension(notebook, ".html");
        // The pages that every site has are called so.
        return page.ToLowerInvariant() is IndexPage.Name or ReferencePage.Name or ChangeReport.PageName
            ? notebook + ".html" : page;
    }

    /// <summary>A file's name as an address: in names, <c>#</c>, <c>%</c> and blanks mean themselves.</summary>
    public static string Address(string fileName) => Uri.EscapeDataString(fileName);

    /// <summary>The address of a cell, as seen from another page.</summary>
    public static string Cell(string notebook, string cellId) =>
        $"{Address(PageOf(notebook))}#{Passage.AnchorOf(cellId)}";

    /// <summary>The row of the ledger that tells of a claim: the notebook's own where one has it, else the
    /// index's.</summary>
    public string Ledger(Verdict verdict) =>
        $"{Address(_rows.GetValueOrDefault(verdict.Anchor, IndexPage.Name))}#{verdict.Anchor}";

    /// <summary>Whether a notebook has a row of the ledger for a claim.</summary>
    public bool HasRow(Verdict verdict) => _rows.ContainsKey(verdict.Anchor);

    /// <summary>Whether a page holds the ledger's row of a claim.</summary>
    public bool IsLedger(string page, Verdict verdict) => _rows.GetValueOrDefault(verdict.Anchor) == page;

    /// <summary>Tables whose rows speak of rows elsewhere, in reading order.</summary>
    public IReadOnlyList<TableAbout> TablesAbout { get; private set; } = [];

    /// <summary>The rows that say something about a claim's row, in reading order.</summary>
    public IReadOnlyList<RowAbout> About(Verdict verdict) => _about.GetValueOrDefault(verdict.Anchor, []);

    /// <summary>Where a link leads among the pages; null for a file that is not sent along with them.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="home">The page for which it was written.</param>
    /// <param name="page">The page that it stands on now.</param>
    public string? Resolve(string address, string home, string page)
    {
        if (address.StartsWith("//", StringComparison.Ordinal)) return "https:" + address;
        if (HasScheme(address)) return ForeignHtml.Elsewhere(address);
        var parts = address.Split('#', 2);
        var target = parts[0].Length == 0 ? home : Path.GetFileName(Uri.UnescapeDataString(parts[0]));
        if (target.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)) target = PageOf(target);
        if (!_anchors.TryGetValue(target, out var known)) return null;
        var fragment = parts.Length < 2 || parts[1].Length == 0 ? "" : "#" + Anchor(parts[1], known);
        return (target == page && fragment.Length > 0 ? "" : Address(target)) + fragment;
    }

    /// <summary>What the table or figure is called to which a link leads, "Table 5.3"; null for a link to anything
    /// else.</summary>
    /// <param name="resolved">The address as <see cref="Resolve"/> gave it.</param>
    /// <param name="page">The page that it stands on.</param>
    public string? Label(string resolved, string page) =>
        _labels.GetValueOrDefault(resolved.StartsWith('#') ? Address(page) + resolved : resolved);

    private void AddAbout(TableContent table, string page)
    {
        var speaking = table.Rows.Where(row => row is { Anchor: not null, About.Count: > 0 }).ToList();
        if (speaking.Count == 0) return;
        TablesAbout = [.. TablesAbout, new(table, Address(page), $"{Address(page)}#{speaking[0].Anchor}")];
        foreach (var (row, anchor) in speaking.SelectMany(row => row.About.Select(anchor => (row, anchor))))
        {
            if (!_about.TryGetValue(anchor, out var rows)) _about[anchor] = rows = [];
            rows.Add(new(table.Caption, $"{Address(page)}#{row.Anchor}", row.Mark ?? row.Cells[0]));
        }
    }

    // Notebook front-ends each have their own way to make an anchor of a heading: #Two-Words, #two-words.
    private static string Anchor(string fragment, HashSet<string> known)
    {
        var slug = HeadingList.Slug(Uri.UnescapeDataString(fragment));
        return !known.Contains(fragment) && known.Contains(slug) ? slug : fragment;
    }

    /// <summary>Whether an address says by what it is reached: <c>https:</c>, <c>javascript:</c>.</summary>
    public static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0])
            && address[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '.' or '-');
    }
}
