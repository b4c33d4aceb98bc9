using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workbook.Notebooks;

namespace Workbook.Pages;

/// <summary>A heading of a page.</summary>
internal sealed record Heading(int Level, string Text, string Anchor);

/// <summary>A notebook's Markdown as HTML. One instance reads one page, so that no anchor is given twice.</summary>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<Heading> _headings = [];

    internal IReadOnlyList<Heading> Headings => _headings;

    internal string ToHtml(NotebookCell cell, string? folder)
    {
        var document = Markdown.Parse(cell.Source, Pipeline);
        foreach (var block in document.Descendants<HeadingBlock>())
            Register(block);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage))
            link.Url = PictureFile.Embed(link.Url, folder, cell.Attachments) ?? link.Url;
        return Render(document);
    }

    /// <summary>The first heading and the first paragraph of a notebook, as words and as HTML; and all that follows the heading in its cell.</summary>
    internal static (string? Title, string? Teaser, string Introduction) Opening(IReadOnlyList<NotebookCell> cells)
    {
        var texts = cells.Where(cell => cell.Kind == "markdown").Select(cell => Markdown.Parse(cell.Source, Pipeline)).ToList();
        var heading = texts.SelectMany(text => text.Descendants<HeadingBlock>()).FirstOrDefault();
        var paragraph = texts.SelectMany(text => text.OfType<ParagraphBlock>()).FirstOrDefault();
        var introduction = "";
        if (texts.Count > 0)
        {
            var first = texts[0];
            if (heading is not null)
                first.Remove(heading);
            foreach (var block in first.Descendants<HeadingBlock>()) // the page has headings and anchors of its own
                block.GetAttributes().Id = null;
            introduction = Render(first);
        }

        return (heading is null ? null : Markup.Words(Render(heading)), paragraph is null ? null : Inline(paragraph), introduction);
    }

    private void Register(HeadingBlock block)
    {
        var text = Markup.Words(Render(block));
        var wanted = Markup.Slug(text);
        var anchor = wanted;
        for (var i = 2; !_anchors.Add(anchor); i++)
            anchor = $"{wanted}-{i}";
        block.GetAttributes().Id = anchor;
        _headings.Add(new Heading(block.Level, text, anchor));
    }

    private static string Inline(ParagraphBlock paragraph)
    {
        var html = Render(paragraph).Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) ? html[3..^4] : html;
    }

    private static string Render(MarkdownObject part)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(part);
        return writer.ToString();
    }
}
