using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Workbook.Documents;
using Workbook.Pages;
using Document = Workbook.Documents.Document;

namespace Workbook.Word;

/// <summary>Writes the words of a Markdown text: emphasis, links, cross-references, pictures. HTML inside it is left
/// out, its words stay.</summary>
internal sealed class WordInlines(
    Document home, WordPlaces places, WordPackage package, WordPictures pictures, string? folder)
{
    private static readonly RunProperties None = new();

    /// <summary>All inlines of a paragraph or heading.</summary>
    /// <param name="inside">The words; null for none.</param>
    /// <param name="text">The text that they are from.</param>
    public List<OpenXmlElement> Write(ContainerInline? inside, TextBlock text) =>
        inside is null ? [] : [.. inside.SelectMany(each => Write(each, None, text))];

    /// <summary>Words that lead somewhere; mere words where they lead to nothing in the document.</summary>
    public IEnumerable<OpenXmlElement> Link(string words, string address) =>
        Led([WordText.Run(words)], words, places.Resolve(address, home));

    private IEnumerable<OpenXmlElement> Write(Inline inline, RunProperties marks, TextBlock text)
    {
        switch (inline)
        {
            case LiteralInline literal: return [WordText.Run(literal.Content.ToString(), marks)];
            case LineBreakInline { IsHard: true }: return [new Run(new Break())];
            case LineBreakInline: return [WordText.Run(" ", marks)];
            case CodeInline code: return [WordText.Run(code.Content, Marked(marks, With.Code))];
            case MathInline math: return [WordText.Run(math.Content.ToString(), Marked(marks, With.Italic))];
            case HtmlEntityInline entity: return [WordText.Run(entity.Transcoded.ToString(), marks)];
            case HtmlInline html:
                return html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? [new Run(new Break())] : [];
            case TaskList task: return [WordText.Run(task.Checked ? "☑ " : "☐ ", marks)];
            case FootnoteLink { IsBackLink: false } note:
                return [WordText.Run(
                    FormattableString.Invariant($"{note.Footnote.Order}"), Marked(marks, With.Above))];
            case FootnoteLink: return [];
            case AutolinkInline link:
                return Led([WordText.Run(link.Url, marks)], link.Url,
                    places.Resolve(link.IsEmail ? "mailto:" + link.Url : link.Url, home));
            case LinkInline { IsImage: true } image: return Picture(image, marks, text);
            case LinkInline link:
                return Led([.. link.SelectMany(each => Write(each, marks, text))], MarkdownText.Words(link),
                    places.Resolve(link.Url ?? "", home));
            case EmphasisInline emphasis:
                var inner = Marked(marks, Of(emphasis));
                return emphasis.SelectMany(each => Write(each, inner, text));
            case ContainerInline container: return container.SelectMany(each => Write(each, marks, text));
            default: return [WordText.Run(MarkdownText.Words(inline), marks)];
        }
    }

    // [Table](#table-yards) and a link to a table's cell give its number, with whatever number it has in the document.
    private IEnumerable<OpenXmlElement> Led(IReadOnlyList<OpenXmlElement> inside, string words, WordTarget? target)
    {
        if (target is null) return inside;
        var reference = target.Exhibit is { } exhibit
            ? WordFields.Reference(target.Bookmark!, exhibit.Label).ToList() : [];
        if (words is "Table" or "Figure" || words == target.Exhibit?.Label)
            return reference.Count > 0 ? reference : inside;
        // A link may stand in no other, and holds nothing but runs.
        var runs = inside.OfType<Run>().ToList();
        if (runs.Count < inside.Count) return inside;
        foreach (var run in runs)
        {
            run.RunProperties ??= new RunProperties();
            if (run.RunProperties.RunStyle is null) run.RunProperties.RunStyle = new RunStyle { Val = "Hyperlink" };
        }
        var link = new Hyperlink(runs) { History = true };
        if (target.Web is not { } web) link.Anchor = target.Bookmark;
        else if (package.Link(web) is { Length: > 0 } relation) link.Id = relation;
        else return inside;
        return reference.Count == 0 ? [link]
            : [link, WordText.Run(" ("), .. reference, WordText.Run(")")];
    }

    private IEnumerable<OpenXmlElement> Picture(LinkInline image, RunProperties marks, TextBlock text)
    {
        var alternative = MarkdownText.Words(image);
        var embedded = PictureFile.Embed(image.Url ?? "", folder, text.Attachments);
        var run = embedded is null ? null : pictures.Write(embedded, alternative);
        return [run ?? WordText.Run($"[Picture, not inside the document: {alternative}]", Marked(marks, With.Italic))];
    }

    private enum With { Nothing, Bold, Italic, Code, Struck, Underlined, Above, Below }

    private static With Of(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', >= 2) => With.Bold,
        ('*' or '_', _) => With.Italic,
        ('~', 2) => With.Struck,
        ('~', _) => With.Below,
        ('^', _) => With.Above,
        ('+', _) => With.Underlined,
        _ => With.Nothing,
    };

    private static RunProperties Marked(RunProperties before, With with)
    {
        var marks = (RunProperties)before.CloneNode(deep: true);
        switch (with)
        {
            case With.Bold: marks.Bold = new Bold(); break;
            case With.Italic: marks.Italic = new Italic(); break;
            case With.Code: marks.RunStyle = new RunStyle { Val = "CodeText" }; break;
            case With.Struck: marks.Strike = new Strike(); break;
            case With.Underlined: marks.Underline = new Underline { Val = UnderlineValues.Single }; break;
            case With.Above: marks.VerticalTextAlignment = Set(VerticalPositionValues.Superscript); break;
            case With.Below: marks.VerticalTextAlignment = Set(VerticalPositionValues.Subscript); break;
        }
        return marks;

        static VerticalTextAlignment Set(VerticalPositionValues place) => new() { Val = place };
    }
}
