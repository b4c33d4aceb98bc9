using System.Text.Json.Nodes;
using Markdig.Syntax;

namespace Workbook.Documents;

/// <summary>One thing that a notebook shows. Every output format writes these kinds, each in its own way.</summary>
internal abstract record Block;

/// <summary>Text with headings, links and tables.</summary>
/// <param name="Source">The Markdown.</param>
/// <param name="Markdown">The Markdown, read; headings carry their anchors.</param>
/// <param name="Attachments">Pictures that it names as <c>attachment:name</c>: name to data URL.</param>
internal sealed record TextBlock(
    string Source, MarkdownDocument Markdown, IReadOnlyDictionary<string, string> Attachments) : Block
{
    /// <summary>Whether it begins a letter: somebody is addressed.</summary>
    public bool BeginsLetter => Markdown.OfType<ParagraphBlock>()
        .Any(paragraph => MarkdownText.Words(paragraph) is ['D', 'e', 'a', 'r', ' ', .., ',']);
}

/// <summary>A cell's code.</summary>
/// <param name="Source">The code.</param>
/// <param name="Language">Its language, by the name that front-ends use.</param>
/// <param name="Number">The cell's number as front-ends count; null where it did not run.</param>
internal sealed record CodeBlock(string Source, string Language, int? Number) : Block;

/// <summary>A table.</summary>
internal sealed record TableBlock(TableContent Table) : Block;

/// <summary>Verdicts on published statements.</summary>
/// <param name="Verdicts">The verdicts, in order.</param>
/// <param name="Together">How several are shown, such as one table; null where each is a line of its own.</param>
internal sealed record VerdictBlock(IReadOnlyList<Verdict> Verdicts, Block? Together) : Block;

/// <summary>What prose rests on, in order; the table behind it shows them.</summary>
internal sealed record PremiseBlock(IReadOnlyList<Premise> Premises) : Block;

/// <summary>A figure.</summary>
/// <param name="Plotly">plotly.js data, layout and config.</param>
/// <param name="Caption">What it shows; null where nobody said.</param>
/// <param name="Alternative">What a reader who cannot see it should know.</param>
/// <param name="Png">Its picture in base64, twice its size; null where none was made.</param>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Height">Height in CSS pixels.</param>
internal sealed record FigureBlock(
    JsonNode Plotly, string? Caption, string Alternative, string? Png, int Width, int Height) : Block;

/// <summary>A sentence that was computed.</summary>
internal sealed record SentenceBlock(string Text) : Block;

/// <summary>Text as it is, in lines.</summary>
internal sealed record PlainBlock(string Text) : Block;

/// <summary>What a cell wrote to the console.</summary>
internal sealed record StreamBlock(string Text, bool IsError) : Block;

/// <summary>Why a cell failed.</summary>
/// <param name="Name">The kind of error.</param>
/// <param name="Message">What it says.</param>
/// <param name="Trace">Where it happened; empty where that says no more than the message.</param>
internal sealed record ErrorBlock(string Name, string Message, string Trace) : Block;

/// <summary>HTML that is not ours, as it was saved. Its scripts must not run.</summary>
internal sealed record HtmlBlock(string Html) : Block;

/// <summary>A picture.</summary>
/// <param name="Kind">Its MIME name.</param>
/// <param name="Base64">The file; the text itself of SVG.</param>
/// <param name="Alternative">What it shows, in words; may be empty.</param>
internal sealed record PictureBlock(string Kind, string Base64, string Alternative) : Block;

/// <summary>A diagram in Mermaid's notation.</summary>
internal sealed record MermaidBlock(string Source) : Block;

/// <summary>A formula in LaTeX.</summary>
internal sealed record LatexBlock(string Source) : Block;

/// <summary>Something that is not shown, and why.</summary>
internal sealed record OmittedBlock(string Reason) : Block;
