using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Workbook.Word;

/// <summary>Fields: what Word computes itself, each with its result filled in. Nothing of a notebook's text gets into
/// an instruction.</summary>
internal static class WordFields
{
    /// <summary>A number that Word counts on: of a caption.</summary>
    /// <param name="name">Table or Figure.</param>
    /// <param name="place">The number, from 1; 1 starts anew.</param>
    public static IEnumerable<OpenXmlElement> Sequence(string name, string place) => Field(
        $"SEQ {name} \\* ARABIC" + (place == "1" ? " \\r 1" : ""), WordText.Run(place));

    /// <summary>The text that a bookmark holds, and a link to it.</summary>
    public static IEnumerable<OpenXmlElement> Reference(string bookmark, string text) =>
        Field($"REF {bookmark} \\h", WordText.Run(text));

    /// <summary>The page's number, or how many there are.</summary>
    public static IEnumerable<OpenXmlElement> Page(string name = "PAGE") => Field(name, WordText.Run("1"));

    /// <summary>A contents list, of headings or of captions.</summary>
    /// <param name="instruction">Which: <c>TOC \o "1-3"</c>, <c>TOC \c "Table"</c>.</param>
    /// <param name="entries">Level from 1, bookmark and words of each.</param>
    public static IEnumerable<Paragraph> Contents(
        string instruction, IReadOnlyList<(int Level, string Bookmark, string Text)> entries)
    {
        foreach (var (i, (level, bookmark, text)) in entries.Index())
        {
            var entry = WordText.Paragraph("TOC" + level.ToString(CultureInfo.InvariantCulture), []);
            if (i == 0) entry.Append(Mark(FieldCharValues.Begin), Code(instruction), Mark(FieldCharValues.Separate));
            entry.Append(new Hyperlink(WordText.Run(text)) { Anchor = bookmark, History = true });
            if (i == entries.Count - 1) entry.Append(Mark(FieldCharValues.End));
            yield return entry;
        }
    }

    private static IEnumerable<OpenXmlElement> Field(string instruction, Run result) =>
        [Mark(FieldCharValues.Begin), Code(instruction), Mark(FieldCharValues.Separate), result,
            Mark(FieldCharValues.End)];

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    private static Run Code(string instruction) =>
        new(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve });
}
