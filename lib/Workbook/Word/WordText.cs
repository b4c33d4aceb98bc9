using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Workbook.Word;

/// <summary>Text as Word keeps it.</summary>
internal static class WordText
{
    /// <summary>A run of text: ends of lines become breaks, tabs stay, what no file may hold is left out.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="marks">How it looks; null for as its paragraph.</param>
    public static Run Run(string text, RunProperties? marks = null)
    {
        var run = new Run();
        if (marks is not null) run.Append(marks.CloneNode(deep: true));
        foreach (var (i, line) in Clean(text).ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (i > 0) run.Append(new Break());
            foreach (var (j, part) in line.Split('\t').Index())
            {
                if (j > 0) run.Append(new TabChar());
                if (part.Length > 0) run.Append(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
        return run;
    }

    /// <summary>A paragraph in a style of <see cref="WordStyles"/>.</summary>
    public static Paragraph Paragraph(string? style, IEnumerable<OpenXmlElement> inside)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(inside);
        return paragraph;
    }

    /// <summary>A paragraph of one run.</summary>
    public static Paragraph Paragraph(string? style, Run run) => Paragraph(style, [run]);

    /// <summary>The properties of a paragraph, made where it has none.</summary>
    public static ParagraphProperties Properties(Paragraph paragraph) =>
        paragraph.ParagraphProperties ??= new ParagraphProperties();

    /// <summary>Text without the characters that XML does not know.</summary>
    public static string Clean(string text) => text.All(c => XmlConvert.IsXmlChar(c)) ? text : string.Concat(
        text.EnumerateRunes().Where(rune => rune.Value > 0xffff || XmlConvert.IsXmlChar((char)rune.Value)));
}
