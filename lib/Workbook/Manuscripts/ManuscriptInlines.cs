using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Workbook.Documents;
using Workbook.Pages;

namespace Workbook.Manuscripts;

/// <summary>Writes the words of a text anew: emphasis, links, pictures. HTML inside it is left out, its words
/// stay.</summary>
/// <param name="home">The notebook.</param>
/// <param name="folder">Its folder, from which pictures are read; null to leave them out.</param>
/// <param name="links">Where links lead.</param>
/// <param name="pictures">Takes pictures.</param>
internal sealed class ManuscriptInlines(
    Document home, string? folder, ManuscriptLinks links, ManuscriptPictures pictures)
{
    /// <summary>How many notes earlier texts of the notebook have, since each text counts its own.</summary>
    public int NotesBefore { get; set; }

    /// <summary>Words of a paragraph.</summary>
    public string Paragraph(ContainerInline? inside, TextBlock text) =>
        InertMarkdown.Begun(Words(inside, text, isInTable: false)).Trim();

    /// <summary>Words of a heading or a cell, in one line.</summary>
    public string Line(ContainerInline? inside, TextBlock text, bool isInTable) =>
        Words(inside, text, isInTable).Replace("\\\n", " ", StringComparison.Ordinal)
            .Replace('\n', ' ').Trim();

    /// <summary>Words that lead somewhere; mere words where they lead to nothing.</summary>
    public string Link(string words, string address) =>
        Led(InertMarkdown.Cell(words), words, links.Resolve(address, home));

    /// <summary>A place that links lead to; nothing where none does.</summary>
    public string Anchor(string? anchor) => anchor is not null && links.IsLed(home, anchor)
        ? ((Html)$"<a id=\"{anchor}\"></a>").ToString() : "";

    private string Words(ContainerInline? inside, TextBlock text, bool isInTable) =>
        inside is null ? "" : string.Concat(inside.Select(each => Word(each, text, isInTable)));

    private string Word(Inline inline, TextBlock text, bool isInTable) => inline switch
    {
        LiteralInline literal => InertMarkdown.Inside(literal.Content.ToString()),
        LineBreakInline { IsHard: true } => "\\\n",
        LineBreakInline => "\n",
        // A bar would end the cell, in code as well.
        CodeInline code when isInTable && code.Content.Contains('|', StringComparison.Ordinal) =>
            InertMarkdown.Inside(code.Content),
        CodeInline code => InertMarkdown.Code(code.Content),
        MathInline math when isInTable => InertMarkdown.Inside(math.Content.ToString()),
        // A formula for who reads formulas here, else the same as code.
        MathInline math => $"${InertMarkdown.Code(math.Content.ToString())}$",
        HtmlEntityInline entity => InertMarkdown.Inside(entity.Transcoded.ToString()),
        HtmlInline => "",
        TaskList task => task.Checked ? "[x] " : "[ ] ",
        FootnoteLink { IsBackLink: false } note =>
            FormattableString.Invariant($"[^{NotesBefore + note.Footnote.Order}]"),
        FootnoteLink => "",
        AutolinkInline link => Led(InertMarkdown.Cell(link.Url), link.Url,
            links.Resolve(link.IsEmail ? "mailto:" + link.Url : link.Url, home)),
        LinkInline { IsImage: true } image => Picture(image, text),
        LinkInline link => Led(Words(link, text, isInTable), MarkdownText.Words(link),
            links.Resolve(link.Url ?? "", home)),
        EmphasisInline emphasis => Emphasis(emphasis, Words(emphasis, text, isInTable)),
        ContainerInline container => Words(container, text, isInTable),
        _ => InertMarkdown.Inside(MarkdownText.Words(inline)),
    };

    private static string Emphasis(EmphasisInline emphasis, string words) =>
        (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('*' or '_', >= 2) => $"**{words}**",
            ('*' or '_', _) => $"*{words}*",
            ('~', 2) => $"~~{words}~~",
            _ => words,
        };

    // [Table](#table-yards) reads "Table 5.3", with whatever number it has today.
    private static string Led(string inside, string words, (string Address, string? Label)? target) =>
        target is not var (address, label) ? inside
            : $"[{(words is "Table" or "Figure" && label is not null ? label : inside)}]({address})";

    private string Picture(LinkInline image, TextBlock text)
    {
        var alternative = MarkdownText.Words(image);
        var embedded = PictureFile.Embed(image.Url ?? "", folder, text.Attachments);
        var address = embedded is null ? null : pictures.Add("picture", embedded);
        return address is null ? $"\\[Picture, not inside the document: {InertMarkdown.Cell(alternative)}\\]"
            : $"![{InertMarkdown.Cell(alternative)}]({address})";
    }
}
