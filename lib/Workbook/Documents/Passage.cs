using System.Globalization;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>What one cell of a notebook says.</summary>
/// <param name="CellId">The cell's id; its place where it has none.</param>
/// <param name="Number">Its number as front-ends count ([3] is 3); null where it did not run.</param>
/// <param name="Body">Its text or code; null where there is none, or where only its outcome is to be seen.</param>
/// <param name="Outputs">What it showed, in order.</param>
/// <param name="Show">What of it its author wants to be seen.</param>
internal sealed record Passage(string CellId, int? Number, Block? Body, IReadOnlyList<Block> Outputs, CellShow Show)
{
    /// <summary>The anchor by which links name the cell.</summary>
    public string Anchor => AnchorOf(CellId);

    /// <summary>The anchor of a cell. An id should be letters, digits, hyphens and underscores; others keep only
    /// these.</summary>
    public static string AnchorOf(string cellId) => "cell-" + string.Concat(
        cellId.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'));

    /// <summary>The verdicts that the cell states, also where they are not shown.</summary>
    public IEnumerable<Verdict> Verdicts => Outputs.OfType<VerdictBlock>().SelectMany(block => block.Verdicts);

    /// <summary>What prose rests on, as far as the cell computes it.</summary>
    public IEnumerable<Premise> Premises => Outputs.OfType<PremiseBlock>().SelectMany(block => block.Premises);

    /// <summary>The text of the cell, or the sentences that it computed.</summary>
    public IEnumerable<string> Prose => Body is TextBlock text
        ? [text.Source] : Outputs.OfType<SentenceBlock>().Select(sentence => sentence.Text);

    /// <summary>What the sentences of the cell's text, or those that it computes, rest on.</summary>
    public IReadOnlyList<Tie> Ties { get; private init; } = [];

    /// <summary>Whether its author wants it on the front page, too: the tag <c>front-page</c>.</summary>
    public bool IsForTheFront { get; private init; }

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="position">Its place in the notebook, from 1.</param>
    /// <param name="notebookLanguage">The language of cells that do not say their own.</param>
    /// <param name="headings">Takes the headings of its text.</param>
    public static Passage Of(Cell cell, int position, string notebookLanguage, HeadingList headings) =>
        Read(cell, position, notebookLanguage, headings) with
        {
            IsForTheFront = cell.Tags.Contains("front-page", StringComparer.OrdinalIgnoreCase),
        };

    private static Passage Read(Cell cell, int position, string notebookLanguage, HeadingList headings)
    {
        var id = cell.Id.Length > 0 ? cell.Id : position.ToString(CultureInfo.InvariantCulture);
        var show = CellShow.Of(cell);
        switch (cell.Kind)
        {
            case "markdown":
                return new Passage(id, null, MarkdownText.Read(cell.Source, headings, cell.Attachments), [], show)
                {
                    Ties = Tie.Of(cell),
                };
            case "code":
                var language = CellLanguage.Of(cell, notebookLanguage);
                var outputs = cell.Outputs.SelectMany(OutputBlocks.Of).ToList();
                if (Rendered(language, cell, outputs) is { } rendered)
                    return new Passage(id, cell.Number, null, rendered, show);
                if (language is "javascript" or "js" && !outputs.OfType<OmittedBlock>().Any())
                    outputs.Add(OutputBlocks.ScriptLeftOut);
                var code = cell.Source.Length > 0 ? new CodeBlock(cell.Source, language, cell.Number) : null;
                return new Passage(id, cell.Number, code, outputs, show) { Ties = Tie.Of(cell) };
            default:
                return new Passage(id, null, new PlainBlock(cell.Source), [], show);
        }
    }

    // A cell in a language that is read, not run: readers see what it says, also where it did not run.
    private static List<Block>? Rendered(string language, Cell cell, List<Block> outputs)
    {
        var code = CellLanguage.CodeOf(cell).TrimStart('\n');
        var (shown, said) = language.ToLowerInvariant() switch
        {
            "html" => (outputs.FindAll(block => block is HtmlBlock), OutputBlocks.OfHtml(code, plain: null)),
            "markdown" => (outputs.FindAll(block => block is HtmlBlock or TextBlock), [MarkdownText.Read(code)]),
            "mermaid" => (outputs.FindAll(block => block is MermaidBlock), [new MermaidBlock(code)]),
            _ => (outputs, (IEnumerable<Block>?)null),
        };
        if (said is null) return null;
        return [.. shown.Count > 0 ? shown : said, .. outputs.Where(block => block is StreamBlock or ErrorBlock)];
    }
}
