using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Workbook.Documents;
using Document = Workbook.Documents.Document;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;

namespace Workbook.Word;

/// <summary>Writes what one notebook shows.</summary>
internal sealed class WordBlocks
{
    private readonly Document _document;
    private readonly WordPlaces _places;
    private readonly WordPackage _package;
    private readonly WordPictures _pictures;
    private readonly WordInlines _inlines;
    private readonly WordMarkdown _markdown;
    private readonly WordSections _sections;
    private readonly bool _isChapter;
    private bool _isBegun;

    /// <param name="document">The notebook.</param>
    /// <param name="folder">Its folder, from which pictures are read; null to leave them out.</param>
    /// <param name="isChapter">Whether it is a chapter among others, and not the whole.</param>
    /// <param name="places">The bookmarks.</param>
    /// <param name="package">The document's parts.</param>
    /// <param name="sections">Takes what is written.</param>
    public WordBlocks(Document document, string? folder, bool isChapter, WordPlaces places, WordPackage package,
        WordSections sections)
    {
        (_document, _isChapter, _places, _package, _sections) = (document, isChapter, places, package, sections);
        _pictures = new WordPictures(package);
        _inlines = new WordInlines(document, places, package, _pictures, folder);
        _markdown = new WordMarkdown(_inlines, Heading, MarkdownTable, package);
    }

    /// <summary>Whether the next heading begins a page.</summary>
    public bool IsOnNewPage { get; set; }

    /// <summary>One block.</summary>
    public void Write(Block? block)
    {
        switch (block)
        {
            case null or PremiseBlock: break;
            case TextBlock text:
                foreach (var element in _markdown.Write(text)) _sections.Add(element);
                break;
            case CodeBlock code: Add("Code", code.Source.TrimEnd('\n')); break;
            case TableBlock table: Table(table); break;
            case VerdictBlock { Together: { } together }: Write(together); break;
            case VerdictBlock verdicts: Verdicts(verdicts.Verdicts); break;
            case FigureBlock figure: Figure(figure); break;
            case SentenceBlock sentence: Add(null, sentence.Text); break;
            case PlainBlock plain: Add("Code", plain.Text); break;
            case StreamBlock stream: Add("Code", stream.Text); break;
            case ErrorBlock error: Add("LeftOut", $"This cell failed. {error.Name}: {error.Message}"); break;
            case HtmlBlock html: Foreign(html); break;
            case PictureBlock picture: Picture(picture); break;
            case MermaidBlock diagram:
                Add("LeftOut", "A diagram, in words:");
                Add("Code", diagram.Source);
                break;
            case LatexBlock formula: Add("Code", formula.Source); break;
            case OmittedBlock omitted: Add("LeftOut", omitted.Reason); break;
        }
    }

    /// <summary>Verdicts that stand alone, as the rows of one table.</summary>
    public void Verdicts(IReadOnlyList<Verdict> verdicts)
    {
        var table = new TableContent("",
            [new("Verdict", null, false, false), new("Statement", null, true, false), new("Published and computed",
                null, false, false)],
            [.. verdicts.Select(verdict => new Outputs.TableRow([verdict.Text, verdict.StatementWithSection,
                string.Join(' ',
                    new[] { verdict.Values + ".", verdict.Explanation }.Where(part => part.Length > 1))]))],
            []);
        Table(table, null);
    }

    /// <summary>A bookmark around what is written in a line.</summary>
    public IEnumerable<OpenXmlElement> Marked(string? bookmark, IEnumerable<OpenXmlElement> inside)
    {
        if (bookmark is null) return inside;
        var id = FormattableString.Invariant($"{_package.NextId()}");
        return [new BookmarkStart { Id = id, Name = bookmark }, .. inside, new BookmarkEnd { Id = id }];
    }

    private void Add(string? style, string text)
    {
        if (text.Length > 0) _sections.Add(WordText.Paragraph(style, WordText.Run(text)));
    }

    /// <summary>A heading. Of a notebook that is the whole, the first one stands as the document's title already, and
    /// the others move up.</summary>
    public IEnumerable<OpenXmlElement> Heading(int level, string? anchor, List<OpenXmlElement> words)
    {
        var isFirst = !_isBegun;
        _isBegun = true;
        if (isFirst && !_isChapter) return [];
        var shown = Math.Clamp(_isChapter ? level : level - 1, 1, 6);
        var heading = WordText.Paragraph(FormattableString.Invariant($"Heading{shown}"),
            Marked(anchor is null ? null : _places.Of(_document, anchor), words));
        if (IsOnNewPage || isFirst) WordText.Properties(heading).PageBreakBefore = new PageBreakBefore();
        IsOnNewPage = false;
        return [heading];
    }

    private void Table(TableBlock block) => Table(block.Table, _document.Exhibits.Of(block));

    private void Table(TableContent table, Exhibit? exhibit)
    {
        var widths = ColumnWidths.Of(table);
        _sections.Turn(widths.IsLandscape);
        if (exhibit is not null) _sections.Add(Caption(exhibit, "Caption"));
        else if (table.Caption.Length > 0) Add("Caption", table.Caption);
        var folded = table.Rows.Where(row => row.IsFolded).Select(Row).ToList();
        IEnumerable<(IReadOnlyList<WordCell>, bool)> rows =
        [
            .. table.Rows.Where(row => !row.IsFolded).Select(Row),
            .. folded.Count == 0 ? [] : new[] { (One(table.Folded), true) }, .. folded,
        ];
        var hasHead = table.Columns.Any(column => column.Title.Length > 0);
        IReadOnlyList<WordCell> head = !hasHead ? []
            : [.. table.Columns.Select(column => new WordCell([WordText.Run(column.Title)], column.IsNumeric))];
        _sections.Add(WordTable.Write(exhibit?.Title ?? table.Caption, widths, head, rows));
        // Two tables without a paragraph between them would become one.
        if (table.Notes.Count == 0) _sections.Add(WordText.Paragraph("TableNote", []));
        foreach (var note in table.Notes) _sections.Add(WordText.Paragraph("TableNote", WordText.Run(note)));

        (IReadOnlyList<WordCell>, bool) Row(Outputs.TableRow row) => ([.. row.Cells.Select((cell, c) => new WordCell(
            [.. Marked(c == 0 && row.Anchor is { } anchor ? _places.Of(_document, anchor) : null,
                row.Links.TryGetValue(c, out var address) ? _inlines.Link(cell, address) : [WordText.Run(cell)])],
            table.Columns[c].IsNumeric))], row.IsEmphasized);

        static IReadOnlyList<WordCell> One(string words) =>
            [new WordCell([WordText.Run(words.Length > 0 ? words : "Further rows")], false)];
    }

    private IEnumerable<OpenXmlElement> MarkdownTable(MarkdownTable table, TextBlock text)
    {
        var content = MarkdownTables.Content(table);
        var widths = ColumnWidths.Of(content);
        var exhibit = _document.Exhibits.Of(table);
        var rows = table.OfType<MarkdownRow>().Select(row => (row.IsHeader,
            Cells: (IReadOnlyList<WordCell>)[.. row.OfType<MarkdownCell>().Select((cell, c) => new WordCell(
                [.. cell.OfType<Markdig.Syntax.ParagraphBlock>().SelectMany(p => _inlines.Write(p.Inline, text))],
                MarkdownTables.IsRight(table, c)))])).ToList();
        _sections.Turn(widths.IsLandscape);
        if (exhibit is not null) yield return Caption(exhibit, "Caption");
        yield return WordTable.Write(exhibit?.Title ?? "", widths, rows.Find(row => row.IsHeader).Cells ?? [],
            rows.Where(row => !row.IsHeader).Select(row => (Filled(row.Cells, content.Columns.Count), false)));
        yield return WordText.Paragraph("TableNote", []);
        _sections.Turn(false);

        static IReadOnlyList<WordCell> Filled(IReadOnlyList<WordCell> cells, int count) =>
            [.. cells, .. Enumerable.Range(0, count - cells.Count).Select(_ => new WordCell([], false))];
    }

    private Paragraph Caption(Exhibit exhibit, string style)
    {
        var kind = exhibit.IsFigure ? "Figure" : "Table";
        var place = exhibit.Number[(exhibit.Number.LastIndexOf('.') + 1)..];
        var chapter = exhibit.Number[..^place.Length];
        return WordText.Paragraph(style,
        [
            .. Marked(_places.Of(_document, exhibit.Anchor),
                [WordText.Run($"{kind} {chapter}"), .. WordFields.Sequence(kind, place)]),
            WordText.Run(exhibit.Title[exhibit.Label.Length..]),
        ]);
    }

    private void Figure(FigureBlock figure)
    {
        var exhibit = _document.Exhibits.Of(figure);
        _sections.Turn(false);
        var picture = figure.Png is null ? null : _pictures.Write(
            Mime.Png, Convert.FromBase64String(figure.Png), figure.Alternative, (figure.Width, figure.Height));
        _sections.Add(WordText.Paragraph("Figure", picture ?? WordText.Run(
            $"[The figure is not drawn here. What it shows: {figure.Alternative}]")));
        if (exhibit is not null) _sections.Add(Caption(exhibit, "FigureCaption"));
    }

    private void Picture(PictureBlock picture)
    {
        var run = picture.Kind == Mime.Svg ? null
            : _pictures.Write(picture.Kind, Convert.FromBase64String(picture.Base64), picture.Alternative);
        if (run is not null) _sections.Add(WordText.Paragraph(null, run));
        else Add("LeftOut", $"[A picture of a kind that Word does not show, {picture.Kind}: {picture.Alternative}]");
    }

    private void Foreign(HtmlBlock html)
    {
        var exhibit = _document.Exhibits.Of(html);
        foreach (var (words, table) in ForeignWords.Of(html.Html))
        {
            if (table is null) Add(null, words);
            else Table(table, exhibit);
            if (table is not null) exhibit = null;
        }
    }
}
