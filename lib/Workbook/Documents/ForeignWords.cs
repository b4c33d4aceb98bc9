using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Workbook.Documents;

/// <summary>What others wrote in HTML, as words and tables: nothing of it runs or is fetched.</summary>
internal static class ForeignWords
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "ul", "body", "form",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "head", "title", "svg", "canvas",
        "video", "audio", "select", "textarea",
    };

    /// <summary>Paragraphs and tables, in order. A table that stands in another is read as words.</summary>
    public static IEnumerable<(string Words, TableContent? Table)> Of(string html)
    {
        var parts = new List<(string Words, TableContent? Table)>();
        var words = new StringBuilder();
        Walk(new HtmlParser().ParseDocument(html).Body!);
        Flush();
        return parts;

        void Flush()
        {
            var text = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (text.Length > 0) parts.Add((text, null));
            words.Clear();
        }

        void Walk(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text) words.Append(text.Data);
                if (child is not IElement element || Silent.Contains(element.LocalName)) continue;
                var isBlock = Blocks.Contains(element.LocalName) || element is IHtmlTableElement;
                if (isBlock || element.LocalName == "br") Flush();
                if (element is IHtmlTableElement table && Table(table) is { } content) parts.Add(("", content));
                else if (element is IHtmlImageElement image) words.Append(image.AlternativeText);
                else Walk(element);
                if (isBlock) Flush();
            }
        }
    }

    private static TableContent? Table(IHtmlTableElement table)
    {
        var rows = table.Rows.Where(row => row.Cells.Length > 0).ToList();
        if (rows.Count == 0) return null;
        var isHead = rows[0].Cells.All(cell => cell.LocalName == "th");
        var cells = rows.ConvertAll(row => row.Cells.Select(Words).ToList());
        var width = cells.Max(row => row.Count);
        foreach (var row in cells) row.AddRange(Enumerable.Repeat("", width - row.Count));
        return new TableContent(table.Caption is { } caption ? Words(caption) : "",
            [.. Enumerable.Range(0, width).Select(c =>
                new TableColumn(isHead ? cells[0][c] : "", null, false, false))],
            [.. cells.Skip(isHead ? 1 : 0).Select(row => new TableRow(row))], []);
    }

    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var silent in copy.QuerySelectorAll(string.Join(',', Silent)).ToList()) silent.Remove();
        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
