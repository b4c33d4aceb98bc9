using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>Markdown as HTML: links lead among the pages, pictures are inside, wide tables scroll by
/// themselves.</summary>
/// <param name="links">Where links lead.</param>
/// <param name="home">The page of the notebook that the text is from.</param>
/// <param name="page">The page that it stands on.</param>
/// <param name="folder">The notebook's folder, from which pictures are read; null to leave them out.</param>
/// <param name="exhibits">The numbers of the notebook's tables.</param>
internal sealed class MarkdownHtml(
    PageLinks links, string home, string page, string? folder, ExhibitList exhibits)
{
    /// <summary>Whether what was written depends on picture files beside the notebook.</summary>
    public bool ReadsFiles { get; private set; }

    /// <summary>The whole text.</summary>
    public Html Write(TextBlock text) => Write(text.Markdown, text);

    /// <summary>A part of a text.</summary>
    public Html Write(MarkdownObject part, TextBlock text)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new Links(this, text));
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new Autolinks());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new MarkdownTableHtml(exhibits));
        renderer.Render(part);
        return BringsHtml(part)
            ? ForeignHtml.OfText(writer.ToString(), Resolve, address => Picture(address, text))
            : Html.Raw(writer.ToString());
    }

    // Tags and attributes that the text's author wrote: whoever that was.
    private static bool BringsHtml(MarkdownObject part) => part.Descendants().Prepend(part).Any(each =>
        each is Markdig.Syntax.HtmlBlock or HtmlInline || each.TryGetAttributes() is { Properties.Count: > 0 });

    private sealed class Links(MarkdownHtml owner, TextBlock text) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var address = link.Url ?? "";
            var resolved = link.IsImage ? owner.Picture(address, text) : owner.Resolve(address);
            if (resolved is null)
            {
                // What is not sent along with the pages stays named, but is no longer a link.
                var place = link.IsImage ? "A picture that is not inside the page"
                    : PageLinks.HasScheme(address) ? "Not an address on the web" : "In the workbook";
                Html opening = $"<span class=\"elsewhere\" title=\"{place}: {address.Split('#')[0]}\">";
                renderer.Write(opening.ToString());
                renderer.WriteChildren(link);
                renderer.Write("</span>");
                return;
            }
            // [Table](#table-yards) reads "Table 5.3", with whatever number it has today.
            if (!link.IsImage && link.FirstChild is LiteralInline { NextSibling: null } word
                && word.Content.ToString() is "Table" or "Figure" && owner.Label(resolved) is { } label)
            {
                renderer.Write(((Html)$"<a href=\"{resolved}\">{label}</a>").ToString());
                return;
            }
            var before = renderer.LinkRewriter;
            renderer.LinkRewriter = written => written == address ? resolved : written;
            base.Write(renderer, link);
            renderer.LinkRewriter = before;
        }
    }

    private string? Picture(string address, TextBlock text)
    {
        ReadsFiles |= !PictureFile.IsPicture(address);
        return PictureFile.Embed(address, folder, text.Attachments);
    }

    private string? Resolve(string address) => links.Resolve(address, home, page);

    private string? Label(string resolved) => links.Label(resolved, page);

    // Addresses in angle brackets.
    private sealed class Autolinks : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (link.IsEmail || ForeignHtml.Elsewhere(link.Url) is not null) base.Write(renderer, link);
            else renderer.WriteEscape(link.Url);
        }
    }
}
