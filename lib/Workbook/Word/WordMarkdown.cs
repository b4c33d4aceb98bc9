using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Workbook.Documents;
using Block = Markdig.Syntax.Block;
using Footnote = Markdig.Extensions.Footnotes.Footnote;
using HtmlBlock = Markdig.Syntax.HtmlBlock;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Workbook.Word;

/// <summary>Writes Markdown: headings, paragraphs, lists, quotations, code, tables.</summary>
/// <param name="inlines">Writes the words.</param>
/// <param name="heading">Writes a heading: its level, anchor and words.</param>
/// <param name="table">Writes a table.</param>
/// <param name="package">Knows the lists of the document.</param>
internal sealed class WordMarkdown(
    WordInlines inlines, Func<int, string?, List<OpenXmlElement>, IEnumerable<OpenXmlElement>> heading,
    Func<MarkdownTable, TextBlock, IEnumerable<OpenXmlElement>> table, WordPackage package)
{
    /// <summary>The whole text, in order.</summary>
    public IEnumerable<OpenXmlElement> Write(TextBlock text) => Inside(text.Markdown, text, list: null, style: null);

    private IEnumerable<OpenXmlElement> Inside(
        ContainerBlock blocks, TextBlock text, (int Number, int Level)? list, string? style) =>
        blocks.SelectMany(block => Write(block, text, list, style));

    private IEnumerable<OpenXmlElement> Write(
        Block block, TextBlock text, (int Number, int Level)? list, string? style) => block switch
    {
        HeadingBlock part => heading(part.Level, part.TryGetAttributes()?.Id, inlines.Write(part.Inline, text)),
        ParagraphBlock paragraph => [Paragraph(inlines.Write(paragraph.Inline, text), list, style)],
        ListBlock items => List(items, text, list is { } outer ? outer.Level + 1 : 0),
        QuoteBlock quote => Inside(quote, text, null, "Quote"),
        MarkdownTable rows => table(rows, text),
        HtmlBlock html => Html(html, list, style),
        ThematicBreakBlock => [WordText.Paragraph(null, [])],
        LinkReferenceDefinition or LinkReferenceDefinitionGroup => [],
        FootnoteGroup notes => notes.OfType<Footnote>().SelectMany(note => Note(note, text)),
        LeafBlock { Inline: { } words } => [Paragraph(inlines.Write(words, text), list, style)],
        LeafBlock code => [WordText.Paragraph("Code", WordText.Run(code.Lines.ToString()))],
        ContainerBlock inner => Inside(inner, text, list, style),
        _ => [],
    };

    private IEnumerable<OpenXmlElement> List(ListBlock items, TextBlock text, int level)
    {
        var start = items.IsOrdered ? int.TryParse(items.OrderedStart, out var first) ? first : 1 : (int?)null;
        var deepest = WordStyles.ListLevels - 1;
        // A list inside another keeps its own count.
        var number = package.List(start);
        foreach (var item in items.OfType<ListItemBlock>())
        {
            foreach (var (i, part) in item.Index())
            {
                // Only the first paragraph of an item has its sign; those that follow stand under it.
                var place = (i == 0 ? number : 0, Math.Min(level, deepest));
                foreach (var element in Write(part, text, place, null)) yield return element;
            }
        }
    }

    private static Paragraph Paragraph(
        IEnumerable<OpenXmlElement> inside, (int Number, int Level)? list, string? style)
    {
        var paragraph = WordText.Paragraph(list is null ? style : "ListParagraph", inside);
        if (list is not var (number, level)) return paragraph;
        var layout = WordText.Properties(paragraph);
        if (number > 0)
        {
            layout.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = level }, new NumberingId { Val = number });
        }
        else
        {
            layout.Indentation = new Indentation { Left = FormattableString.Invariant($"{425 * (level + 1)}") };
        }
        return paragraph;
    }

    // What the text's author wrote in HTML: its words.
    private static IEnumerable<OpenXmlElement> Html(
        HtmlBlock html, (int Number, int Level)? list, string? style) =>
        ForeignWords.Of(html.Lines.ToString()).Select(part => part.Table is null
            ? (OpenXmlElement)Paragraph([WordText.Run(part.Words)], list, style)
            : WordTable.Plain(part.Table));

    private IEnumerable<OpenXmlElement> Note(Footnote note, TextBlock text)
    {
        foreach (var (i, element) in Inside(note, text, null, "TableNote").Index())
        {
            if (i == 0 && element is Paragraph paragraph)
            {
                paragraph.InsertAfter(WordText.Run(FormattableString.Invariant($"{note.Order}. ")),
                    paragraph.ParagraphProperties);
            }
            yield return element;
        }
    }
}
