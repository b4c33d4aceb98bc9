using System.Text.Json.Nodes;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>Reads Markdown.</summary>
internal static class MarkdownText
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    /// <summary>The Markdown that notebooks are written in. Anchors of headings are ours.</summary>
    public static MarkdownPipeline Pipeline { get; } = MakePipeline();

    /// <summary>Reads text that stands for itself: its headings get no anchors.</summary>
    public static TextBlock Read(string source)
    {
        var text = Markdown.Parse(source, Pipeline);
        MarkdownTables.TakeCaptions(text);
        return new TextBlock(source, text, None);
    }

    /// <summary>Reads the text of a cell.</summary>
    /// <param name="source">Its Markdown.</param>
    /// <param name="headings">Takes the headings, and gives them anchors.</param>
    /// <param name="attachments">The cell's pictures, as nbformat keeps them.</param>
    public static TextBlock Read(string source, HeadingList headings, JsonObject? attachments)
    {
        var text = Read(source);
        foreach (var block in text.Markdown.Descendants<HeadingBlock>())
            block.GetAttributes().Id = headings.Add(block.Level, Words(block)).Anchor;
        return attachments is null ? text : text with { Attachments = DataUrls(attachments) };
    }

    /// <summary>The words of a part, on one line and without markup.</summary>
    public static string Words(MarkdownObject part)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false,
        };
        Pipeline.Setup(renderer);
        renderer.Render(part);
        return string.Join(' ', writer.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<string, string> DataUrls(JsonObject attachments) => attachments
        .Where(attachment => attachment.Value is JsonObject { Count: > 0 })
        .ToDictionary(attachment => attachment.Key, attachment =>
        {
            var (kind, content) = ((JsonObject)attachment.Value!).First();
            return $"data:{kind};base64,{MultilineText.Join(content).ReplaceLineEndings("")}";
        });

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseAdvancedExtensions();
        builder.Extensions.RemoveAll(extension => extension is AutoIdentifierExtension);
        return builder.Build();
    }
}
