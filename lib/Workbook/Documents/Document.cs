using System.Text.Json.Nodes;
using Markdig.Syntax;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>A notebook as its readers meet it: cell after cell, each a few blocks. Pages and other formats are
/// written from this.</summary>
/// <param name="Name">File name of the notebook.</param>
/// <param name="Passages">The cells in order.</param>
/// <param name="Headings">All headings, in order.</param>
/// <param name="WorkbookTitle">A title for the whole workbook, where the notebook brings one (metadata
/// <c>workbook.title</c>).</param>
internal sealed record Document(
    string Name, IReadOnlyList<Passage> Passages, IReadOnlyList<Heading> Headings, string? WorkbookTitle)
{
    private const int FewHeadings = 4;

    /// <summary>The first heading, or the file's name.</summary>
    public string Title => Headings.Count > 0 ? Headings[0].Text : Path.GetFileNameWithoutExtension(Name);

    /// <summary>The title behind the number by which texts refer to the notebook: "02 The decisions".</summary>
    public string Label => Headings.Count > 0 && Number.Length > 0 ? $"{Number} {Title}" : Title;

    /// <summary>The cells that are text.</summary>
    public IEnumerable<TextBlock> Texts => Passages.Select(passage => passage.Body).OfType<TextBlock>();

    /// <summary>The first paragraph of the text; null where there is none.</summary>
    public (ParagraphBlock Paragraph, TextBlock Text)? Teaser =>
        Texts.SelectMany(
            text => text.Markdown.OfType<ParagraphBlock>(), (text, p) => ((ParagraphBlock, TextBlock)?)(p, text))
            .FirstOrDefault();

    /// <summary>Whether readers of it on paper need a list of its contents: it is long, and no letter.</summary>
    public bool NeedsContents => Headings.Count > FewHeadings && !Texts.Any(text => text.BeginsLetter);

    /// <summary>Every output that is to be seen, with its cell.</summary>
    public IEnumerable<(Passage Passage, Block Block)> ShownOutputs => Passages
        .Where(passage => passage.Show.Outputs != Visibility.Removed)
        .SelectMany(passage => passage.Outputs.Select(block => (passage, block)));

    /// <summary>Its tables and figures, numbered, in order.</summary>
    public ExhibitList Exhibits { get; } = new(Name, NumberOf(Name), Passages, Headings);

    private string Number => NumberOf(Name);

    /// <summary>Reads a notebook, whatever of it is there.</summary>
    public static Document Of(string name, JsonObject notebook)
    {
        var headings = new HeadingList();
        var language = CellLanguage.OfNotebook(notebook) ?? "";
        var passages = Cell.Of(notebook).Select((cell, i) => Passage.Of(cell, i + 1, language, headings)).ToList();
        var workbook = (notebook["metadata"] as JsonObject)?["workbook"] as JsonObject;
        var title = MultilineText.Join(workbook?["title"]);
        return new Document(name, passages, headings.All, title.Length > 0 ? title : null);
    }

    // The number that the file name begins with: "02-decisions.ipynb".
    private static string NumberOf(string name)
    {
        var digits = string.Concat(name.TakeWhile(char.IsAsciiDigit));
        return name[digits.Length..] is ['-' or '_' or '.' or ' ', var next, ..] && !char.IsAsciiDigit(next)
            ? digits : "";
    }
}
