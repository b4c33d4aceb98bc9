using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Markdig.Syntax;
using Workbook.Documents;
using Block = Workbook.Documents.Block;

namespace Workbook.Pages;

/// <summary>What the workbook says, passage by passage, for search and previews: every page carries it, compressed,
/// since a page on disk can read no other file.</summary>
internal sealed class PassageList
{
    // A word that a table says in many rows is kept once, where rows have no names to link to.
    private const int LongestText = 4000;

    private readonly JsonArray _pages = [], _entries = [];
    private readonly Lazy<string> _packed;
    private readonly PageLinks _links;

    /// <param name="documents">All notebooks that get a page.</param>
    /// <param name="links">Where the ledger's rows are.</param>
    /// <param name="place">The id that a page has inside of one file that holds them all; null where each is a
    /// file.</param>
    public PassageList(IEnumerable<Document> documents, PageLinks links, Func<string, string>? place = null)
    {
        _links = links;
        foreach (var document in documents)
        {
            var page = PageLinks.PageOf(document.Name);
            var address = place is null ? PageLinks.Address(page) : "#" + PageLinks.Address(place(page));
            _pages.Add(new JsonArray(address, document.Label));
            Add(document);
        }
        _packed = new Lazy<string>(Pack);
    }

    /// <summary>The list as a page carries it.</summary>
    /// <param name="page">The page's own file name.</param>
    public Html Element(string page) => $"""
        <script type="text/plain" id="passages" data-page="{PageLinks.Address(page)}">{Html.Raw(_packed.Value)}</script>

        """;

    private void Add(Document document)
    {
        var heading = document.Title;
        foreach (var passage in document.Passages)
        {
            if (passage.Body is TextBlock text && passage.Show.Input != Visibility.Removed)
                heading = AddText(passage, text, heading);
            if (passage.Show.Outputs == Visibility.Removed) continue;
            foreach (var block in passage.Outputs) AddOutput(document, passage, block, heading);
        }
    }

    // A passage for each heading and what follows it.
    private string AddText(Passage passage, TextBlock text, string heading)
    {
        var (anchor, words) = (passage.Anchor, new List<string>());
        foreach (var block in text.Markdown)
        {
            if (block is HeadingBlock head)
            {
                if (words.Count > 0) Add(anchor, heading, string.Join(' ', words), passage);
                (anchor, heading, words) = (Anchor(head) ?? anchor, MarkdownText.Words(head), []);
            }
            else
            {
                words.Add(MarkdownText.Words(block));
            }
        }
        Add(anchor, heading, string.Join(' ', words), passage);
        return heading;
    }

    private static string? Anchor(HeadingBlock heading) =>
        Markdig.Renderers.Html.HtmlAttributesExtensions.TryGetAttributes(heading)?.Id;

    private void AddOutput(Document document, Passage passage, Block block, string heading)
    {
        var shown = block is VerdictBlock { Together: { } together } ? together : block;
        var (exhibit, page) = (document.Exhibits.Of(shown), PageLinks.PageOf(document.Name));
        switch (shown)
        {
            // The ledger says the same, claim by claim.
            case TableBlock { Table: var table } when block is VerdictBlock { Verdicts: var listed }
                && listed.All(verdict => _links.HasRow(verdict) && !_links.IsLedger(page, verdict)):
                Add(exhibit?.Anchor ?? passage.Anchor, exhibit?.Title ?? table.Caption,
                    Once(listed.Select(verdict => verdict.Name)), passage);
                break;
            case TableBlock { Table: var table }:
                var rows = table.Rows.Where(row => row.Anchor is not null).ToList();
                Add(exhibit?.Anchor ?? passage.Anchor, exhibit?.Title ?? table.Caption,
                    Once(table.Columns.Select(column => column.Title).Concat(table.Notes)
                        .Concat(table.Rows.Except(rows).SelectMany(row => row.Cells))), passage);
                foreach (var row in rows) Add(row.Anchor!, table.Caption, Joined(row.Cells), passage);
                break;
            case FigureBlock figure:
                Add(exhibit?.Anchor ?? passage.Anchor, exhibit?.Title ?? heading, figure.Alternative, passage);
                break;
            case VerdictBlock verdicts:
                foreach (var verdict in verdicts.Verdicts)
                {
                    Add(passage.Anchor, $"{verdict.Text}: {verdict.Statement}",
                        $"{verdict.Values} {verdict.Explanation} {verdict.Section} {verdict.Id}", passage);
                }
                break;
            case SentenceBlock sentence:
                Add(passage.Anchor, heading, sentence.Text, passage);
                break;
            case TextBlock text:
                Add(passage.Anchor, heading, MarkdownText.Words(text.Markdown), passage);
                break;
            case PlainBlock plain:
                Add(passage.Anchor, heading, Once([plain.Text]), passage);
                break;
        }
    }

    private static string Joined(IEnumerable<string> cells) => string.Join("; ", cells.Where(cell => cell.Length > 0));

    private static string Once(IEnumerable<string> texts) => string.Join(' ',
        texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal));

    private void Add(string anchor, string title, string text, Passage passage)
    {
        if (text.Length > LongestText) text = text[..LongestText];
        var entry = new JsonArray(_pages.Count - 1, anchor, title, text.Trim());
        if (anchor != passage.Anchor) entry.Add(passage.Anchor);
        _entries.Add(entry);
    }

    private string Pack()
    {
        var json = new JsonObject { ["pages"] = _pages, ["entries"] = _entries };
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        using (var writer = new Utf8JsonWriter(
            deflate, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteTo(writer);
        }
        return Convert.ToBase64String(packed.ToArray());
    }
}
