using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>Marks sentences that the data no longer bear out, with a note that says what they say now.</summary>
internal static class MarkedProse
{
    /// <summary>The text with its broken sentences marked; a text without any as it is.</summary>
    public static TextBlock Of(TextBlock text, IEnumerable<BrokenProse> broken)
    {
        var marks = broken.Select(sentence => (Range: ProseSentence.Find(text.Source, sentence.Words), sentence.Now))
            .Where(mark => mark.Range is not null)
            .GroupBy(mark => mark.Range!.Value,
                (range, notes) => (range, Now: string.Join("; ", notes.Select(note => note.Now))))
            .OrderByDescending(mark => mark.range.Start.Value).ToList();
        if (marks.Count == 0) return text;
        var source = new StringBuilder(text.Source);
        foreach (var (range, now) in marks)
        {
            // The note stands in the text, so that it is read aloud and printed, too.
            source.Insert(range.End.Value,
                $" <small class=\"why\">[{Literally(now)}]</small></mark>");
            source.Insert(range.Start.Value, "<mark class=\"no-longer-holds\">");
        }
        var marked = MarkdownText.Read(source.ToString());
        foreach (var (heading, old) in marked.Markdown.Descendants<HeadingBlock>()
            .Zip(text.Markdown.Descendants<HeadingBlock>()))
        {
            heading.GetAttributes().Id = old.GetAttributes().Id;
        }

        return marked with { Attachments = text.Attachments };
    }

    /// <summary>A computed paragraph with its broken sentences marked; null where it has none.</summary>
    public static Html? Write(SentenceBlock paragraph, IEnumerable<BrokenProse> broken)
    {
        var marked = broken.Where(sentence => ProseSentence.Find(paragraph.Text, sentence.Words) is not null)
            .GroupBy(sentence => sentence.Sentence).Select(group => group.First()).ToList();
        if (marked.Count == 0) return null;
        var html = ((Html)$"{paragraph.Text}").ToString();
        foreach (var sentence in marked)
        {
            Html mark = $"""
                <mark class="no-longer-holds">{sentence.Sentence} <small class="why">[{sentence.Now}]</small></mark>
                """;
            html = html.Replace(((Html)$"{sentence.Sentence}").ToString(), mark.ToString(), StringComparison.Ordinal);
        }

        return $"<p class=\"output workbook-sentence\">{Html.Raw(html)}</p>\n";
    }

    // Every sign that Markdown or HTML could read as theirs.
    private static string Literally(string text) => string.Concat(text.Select(sign =>
        char.IsLetterOrDigit(sign) || sign is ' ' or '.' or ',' or ':' or ';' or '(' or ')'
            ? sign.ToString() : FormattableString.Invariant($"&#{(int)sign};")));
}
