using Workbook.Documents;

namespace Workbook.Manuscripts;

/// <summary>Writes a notebook as Markdown that is read as it is: no script, no HTML of others, no link but to the web
/// and to its neighbours.</summary>
internal sealed class Manuscript
{
    private readonly Document _document;
    private readonly bool _withCode;
    private readonly ManuscriptPictures _pictures;
    private readonly ManuscriptInlines _inlines;
    private readonly ManuscriptBlocks _blocks;

    private Manuscript(Document document, string? folder, bool withCode, ManuscriptLinks links)
    {
        (_document, _withCode) = (document, withCode);
        _pictures = new ManuscriptPictures(Path.GetFileNameWithoutExtension(document.Name) + "-figures");
        _inlines = new ManuscriptInlines(document, folder, links, _pictures);
        _blocks = new ManuscriptBlocks(_inlines, document.Exhibits);
    }

    /// <summary>Writes notebooks.</summary>
    /// <param name="documents">The notebooks, each with the folder that its pictures are read from; null to leave
    /// pictures out.</param>
    /// <param name="withCode">Whether the code is to be read, too.</param>
    /// <returns>The files of each: the Markdown first, then its pictures, by their paths.</returns>
    public static IEnumerable<IReadOnlyList<(string Name, byte[] Content)>> Write(
        IReadOnlyList<(Document Document, string? Folder)> documents, bool withCode)
    {
        var links = new ManuscriptLinks([.. documents.Select(each => each.Document)]);
        // Only what links lead to gets a name, and that is known when all are written.
        foreach (var (document, folder) in documents) _ = new Manuscript(document, folder, withCode, links).Text();
        foreach (var (document, folder) in documents)
        {
            var manuscript = new Manuscript(document, folder, withCode, links);
            var text = System.Text.Encoding.UTF8.GetBytes(manuscript.Text());
            yield return [(ManuscriptLinks.FileOf(document.Name), text),
                .. manuscript._pictures.Files.Select(file => (file.Key, file.Value))];
        }
    }

    private string Text()
    {
        var broken = BrokenProse.In([_document]).ToLookup(prose => prose.CellId);
        var paragraphs = _document.Passages.SelectMany(passage => Written(passage).Concat(
            broken[passage.CellId].Select(prose => InertMarkdown.Of(
                $"On the data as they are now, this no longer holds: {prose.Sentence} Now: {prose.Now}"))));
        if (_document.Headings.Count == 0) paragraphs = paragraphs.Prepend($"# {InertMarkdown.Cell(_document.Title)}");
        return string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)) + "\n";
    }

    private IEnumerable<string> Written(Passage passage)
    {
        yield return _inlines.Anchor(passage.Anchor);
        if (passage.Show.Input != Visibility.Removed && passage.Body is { } body
            && (body is not CodeBlock || _withCode))
        {
            foreach (var paragraph in Written(body)) yield return paragraph;
        }
        if (passage.Show.Outputs == Visibility.Removed) yield break;
        foreach (var paragraph in passage.Outputs.SelectMany(Written)) yield return paragraph;
    }

    private IEnumerable<string> Written(Block block) => block switch
    {
        TextBlock text => _blocks.Write(text),
        CodeBlock code => [InertMarkdown.Lines(code.Source, code.Language)],
        TableBlock table => _blocks.Table(table.Table, _document.Exhibits.Of(table)),
        VerdictBlock { Together: { } together } => Written(together),
        VerdictBlock verdicts => verdicts.Verdicts.Select(Written),
        FigureBlock figure => Written(figure),
        SentenceBlock sentence => [InertMarkdown.Of(sentence.Text)],
        PlainBlock plain => [InertMarkdown.Lines(plain.Text)],
        StreamBlock stream => [InertMarkdown.Lines(stream.Text)],
        ErrorBlock error => [InertMarkdown.Of($"This cell failed. {error.Name}: {error.Message}")],
        HtmlBlock html => _blocks.Foreign(html.Html, _document.Exhibits.Of(html)),
        PictureBlock picture => [Picture(_pictures.Add("picture", picture.Kind, picture.Base64), picture.Alternative)],
        MermaidBlock diagram => [InertMarkdown.Lines(diagram.Source, "mermaid")],
        LatexBlock formula => [InertMarkdown.Lines(formula.Source, "latex")],
        OmittedBlock omitted => [$"*{InertMarkdown.Cell(omitted.Reason)}*"],
        _ => [],
    };

    private static string Written(Verdict verdict)
    {
        string[] about = [verdict.Section, verdict.Values, verdict.Id];
        return $"**{InertMarkdown.Cell(verdict.Text)}:** {InertMarkdown.Cell(verdict.Statement)} ({
            string.Join("; ", about.Where(part => part.Length > 0).Select(InertMarkdown.Cell))}) {
            InertMarkdown.Cell(verdict.Explanation)}".TrimEnd();
    }

    private IEnumerable<string> Written(FigureBlock figure)
    {
        var exhibit = _document.Exhibits.Of(figure);
        yield return Picture(figure.Png is null ? null
            : _pictures.Add(exhibit?.FileStem ?? "figure", Mime.Png, figure.Png), figure.Alternative);
        if (exhibit is not null) yield return _blocks.Caption(exhibit, "")!;
    }

    private static string Picture(string? address, string alternative) => address is not null
        ? $"![{InertMarkdown.Cell(alternative)}]({address})"
        : $"\\[A picture that is not inside the document. What it shows: {InertMarkdown.Cell(alternative)}\\]";
}
