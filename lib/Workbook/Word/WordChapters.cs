using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Workbook.Documents;
using Document = Workbook.Documents.Document;

namespace Workbook.Word;

/// <summary>The text of a Word document: title, contents, then notebook after notebook.</summary>
internal sealed class WordChapters
{
    private readonly IReadOnlyList<WordSource> _sources;
    private readonly WordPlaces _places;
    private readonly WordPackage _package;
    private readonly WordSections _sections = new();
    private readonly bool _withCode;
    private readonly ILookup<(string, string), BrokenProse> _broken;

    /// <param name="sources">The notebooks.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="package">Its parts.</param>
    /// <param name="withCode">Whether the code is to be read, too.</param>
    public WordChapters(IReadOnlyList<WordSource> sources, string title, WordPackage package, bool withCode)
    {
        (_sources, _package, _withCode) = (sources, package, withCode);
        var documents = sources.Select(source => source.Document).ToList();
        _places = new WordPlaces(documents);
        _broken = BrokenProse.In(documents).ToLookup(broken => (broken.Notebook, broken.CellId));
        if (IsOne) MarkTitle(documents[0]);
        _sections.Add(WordText.Paragraph("Title", WordText.Run(title)));
        if (!IsOne || documents[0].NeedsContents) Contents();
        foreach (var source in sources) Chapter(source);
    }

    /// <summary>All of it.</summary>
    public IEnumerable<OpenXmlElement> All => _sections.All;

    private bool IsOne => _sources.Count == 1;

    private void MarkTitle(Document document)
    {
        Mark(_places.OfDocument(document));
        if (document.Headings.Count > 0) Mark(_places.Of(document, document.Headings[0].Anchor)!);
    }

    // Stands in the paragraph that comes next.
    private void Mark(string bookmark)
    {
        var id = FormattableString.Invariant($"{_package.NextId()}");
        _sections.Mark(new BookmarkStart { Id = id, Name = bookmark }, new BookmarkEnd { Id = id });
    }

    private void Contents()
    {
        List("Contents", "TOC \\o \"1-3\" \\h \\z \\u", [.. _sources.SelectMany(source =>
            source.Document.Headings.Where(heading => Level(heading) is >= 1 and <= 3).Select(heading =>
                (Level(heading), _places.Of(source.Document, heading.Anchor)!, heading.Text)))]);
        foreach (var isFigure in new[] { false, true })
        {
            var name = isFigure ? "Figure" : "Table";
            List(name + "s", $"TOC \\h \\z \\c \"{name}\"", [.. _sources.SelectMany(source =>
                source.Document.Exhibits.All.Where(exhibit => exhibit.IsFigure == isFigure).Select(exhibit =>
                    (1, _places.Of(source.Document, exhibit.Anchor)!, exhibit.Title)))]);
        }

        int Level(Heading heading) => IsOne ? heading.Level - 1 : heading.Level;
    }

    private void List(string name, string instruction, IReadOnlyList<(int, string, string)> entries)
    {
        if (entries.Count == 0) return;
        _sections.Add(WordText.Paragraph("ContentsHeading", WordText.Run(name)));
        foreach (var entry in WordFields.Contents(instruction, entries)) _sections.Add(entry);
    }

    private void Chapter(WordSource source)
    {
        var document = source.Document;
        var blocks = new WordBlocks(document, source.Folder, !IsOne, _places, _package, _sections);
        if (!IsOne)
        {
            Mark(_places.OfDocument(document));
            if (document.Headings.Count == 0) Add(blocks.Heading(1, null, [WordText.Run(document.Title)]));
        }
        foreach (var passage in document.Passages)
        {
            Mark(_places.Of(document, passage.Anchor)!);
            Passage(passage, blocks);
            foreach (var broken in _broken[(document.Name, passage.CellId)])
            {
                Add([WordText.Paragraph("LeftOut", WordText.Run(
                    $"On the data as they are now, this no longer holds: {broken.Sentence} Now: {broken.Now}"))]);
            }
        }
    }

    private void Passage(Passage passage, WordBlocks blocks)
    {
        if (passage.Show.Input != Visibility.Removed && (passage.Body is not CodeBlock || _withCode))
        {
            blocks.IsOnNewPage = passage.Body is TextBlock { BeginsLetter: true };
            blocks.Write(passage.Body);
            blocks.IsOnNewPage = false;
        }
        if (passage.Show.Outputs == Visibility.Removed) return;
        var verdicts = new List<Verdict>();
        foreach (var block in passage.Outputs)
        {
            if (block is VerdictBlock { Together: null } alone)
            {
                verdicts.AddRange(alone.Verdicts);
                continue;
            }
            Flush();
            blocks.Write(block);
        }
        Flush();

        void Flush()
        {
            if (verdicts.Count > 0) blocks.Verdicts(verdicts);
            verdicts.Clear();
        }
    }

    private void Add(IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements) _sections.Add(element);
    }
}
