using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Workbook.Documents;
using Block = Markdig.Syntax.Block;
using HtmlBlock = Markdig.Syntax.HtmlBlock;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace Workbook.Manuscripts;

/// <summary>Writes the texts of a notebook anew: headings, paragraphs, lists, quotations, code, tables.</summary>
/// <param name="inlines">Writes the words.</param>
/// <param name="exhibits">The numbers of the notebook's tables.</param>
internal sealed class ManuscriptBlocks(ManuscriptInlines inlines, ExhibitList exhibits)
{
    /// <summary>A text, as paragraphs of Markdown.</summary>
    public IEnumerable<string> Write(TextBlock text)
    {
        foreach (var paragraph in Inside(text.Markdown, text)) yield return paragraph;
        inlines.NotesBefore += text.Markdown.OfType<FootnoteGroup>().Sum(notes => notes.Count);
    }

    /// <summary>A table that the notebook shows, with its caption and its notes.</summary>
    public IEnumerable<string> Table(TableContent table, Exhibit? exhibit)
    {
        if (Caption(exhibit, table.Caption) is { } caption) yield return caption;
        var folded = table.Rows.Where(row => row.IsFolded).Select(Row).ToList();
        var over = table.Folded.Length > 0 ? table.Folded : "Further rows";
        yield return PipeTable.Write(
            [.. table.Columns.Select(column => InertMarkdown.Cell(column.Title))],
            [.. table.Columns.Select(column => column.IsNumeric)],
            [
                .. table.Rows.Where(row => !row.IsFolded).Select(Row),
                .. folded.Count == 0 ? [] : new[] { Over(over, table.Columns.Count) }, .. folded,
            ]);
        foreach (var note in table.Notes) yield return $"*{InertMarkdown.Cell(note)}*";

        IReadOnlyList<string> Row(TableRow row) => [.. row.Cells.Select((cell, c) =>
        {
            var words = row.Links.TryGetValue(c, out var address) ? inlines.Link(cell, address)
                : InertMarkdown.Cell(cell);
            return (c == 0 ? inlines.Anchor(row.Anchor) : "")
                + (row.IsEmphasized && words.Length > 0 ? $"**{words}**" : words);
        })];
    }

    private static List<string> Over(string words, int columns) =>
        [$"*{InertMarkdown.Cell(words)}*", .. Enumerable.Repeat("", columns - 1)];

    /// <summary>A caption, after Pandoc: a paragraph that begins with what it is of.</summary>
    /// <param name="exhibit">The table or figure; null for one that has no number.</param>
    /// <param name="words">What it shows, where it has no number.</param>
    public string? Caption(Exhibit? exhibit, string words)
    {
        if (exhibit is null) return words.Length == 0 ? null : $"Table: {InertMarkdown.Cell(words)}";
        var title = $"{exhibit.Number}{exhibit.Title[exhibit.Label.Length..]}";
        var opening = inlines.Anchor(exhibit.Anchor);
        return $"{(opening.Length > 0 ? opening + "\n\n" : "")}{(exhibit.IsFigure ? "Figure" : "Table")}: {
            InertMarkdown.Inside(title)}";
    }

    private IEnumerable<string> Inside(ContainerBlock blocks, TextBlock text) =>
        blocks.SelectMany(block => Write(block, text)).Where(paragraph => paragraph.Length > 0);

    private IEnumerable<string> Write(Block block, TextBlock text) => block switch
    {
        HeadingBlock heading => Heading(heading, text),
        ParagraphBlock paragraph => [inlines.Paragraph(paragraph.Inline, text)],
        ListBlock list => [List(list, text)],
        QuoteBlock quote => [Behind("> ", "> ", Inside(quote, text))],
        MarkdownTable table => Table(table, text),
        HtmlBlock html => Foreign(html.Lines.ToString(), null),
        ThematicBreakBlock => ["* * *"],
        LinkReferenceDefinition or LinkReferenceDefinitionGroup => [],
        FootnoteGroup notes => notes.OfType<Footnote>().Select(note => Behind(
            FormattableString.Invariant($"[^{inlines.NotesBefore + note.Order}]: "), "    ", Inside(note, text))),
        FencedCodeBlock code => [InertMarkdown.Lines(code.Lines.ToString(), code.Info ?? "text")],
        LeafBlock { Inline: { } words } => [inlines.Paragraph(words, text)],
        LeafBlock code => [InertMarkdown.Lines(code.Lines.ToString())],
        ContainerBlock inner => Inside(inner, text),
        _ => [],
    };

    private IEnumerable<string> Heading(HeadingBlock heading, TextBlock text)
    {
        if (inlines.Anchor(heading.TryGetAttributes()?.Id) is { Length: > 0 } anchor) yield return anchor;
        yield return $"{new string('#', heading.Level)} {inlines.Line(heading.Inline, text, isInTable: false)}";
    }

    /// <summary>What others wrote in HTML: its words and tables.</summary>
    public IEnumerable<string> Foreign(string html, Exhibit? exhibit)
    {
        foreach (var (words, table) in ForeignWords.Of(html))
        {
            if (table is null)
            {
                yield return InertMarkdown.Of(words);
                continue;
            }
            foreach (var paragraph in Table(table, exhibit)) yield return paragraph;
            exhibit = null;
        }
    }

    private string List(ListBlock list, TextBlock text)
    {
        var number = int.TryParse(list.OrderedStart, out var first) ? first : 1;
        var items = list.OfType<ListItemBlock>().Select((item, i) =>
        {
            var sign = list.IsOrdered ? FormattableString.Invariant($"{number + i}. ") : "- ";
            return Behind(sign, new string(' ', sign.Length), Inside(item, text), list.IsLoose ? "\n\n" : "\n");
        });
        return string.Join(list.IsLoose ? "\n\n" : "\n", items);
    }

    private static string Behind(string first, string others, IEnumerable<string> paragraphs, string between = "\n\n")
    {
        var lines = string.Join(between, paragraphs).Split('\n');
        return string.Join('\n', lines.Select((line, i) => ((i == 0 ? first : others) + line).TrimEnd()));
    }

    private IEnumerable<string> Table(MarkdownTable table, TextBlock text)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var columns = rows.Max(row => row.Count);
        if (Caption(exhibits.Of(table), "") is { } caption) yield return caption;
        yield return PipeTable.Write(
            rows.Find(row => row.IsHeader) is { } head ? Cells(head) : [.. Enumerable.Repeat("", columns)],
            [.. Enumerable.Range(0, columns).Select(c => MarkdownTables.IsRight(table, c))],
            rows.Where(row => !row.IsHeader).Select(Cells));

        List<string> Cells(MarkdownRow row) =>
        [
            .. row.OfType<MarkdownCell>().Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>()
                .Select(paragraph => inlines.Line(paragraph.Inline, text, isInTable: true)))),
            .. Enumerable.Repeat("", columns - row.Count),
        ];
    }
}
