using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;
using Ganss.Xss;

namespace Workbook.Pages;

/// <summary>HTML that is not ours, made fit for a page: no scripts, no forms, nothing from elsewhere, nothing that
/// covers the page. What it loses thereby is named.</summary>
internal static partial class ForeignHtml
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section",
        "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
        "tr", "u", "ul", "var", "wbr",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "alt", "class", "colspan", "datetime", "dir", "height", "href", "lang", "open", "rowspan", "scope", "src",
        "start", "style", "title", "width",
    };

    // What only a Markdown text needs, whose anchors others link to and which carries what we wrote ourselves.
    private static readonly string[] OfTexts =
        ["id", "role", "tabindex", "aria-label", "aria-hidden", "rel", "type", "checked", "disabled"];

    private static readonly string[] Styles =
    [
        "background-color", "border", "border-bottom", "border-collapse", "border-left", "border-right",
        "border-spacing", "border-top", "color", "display", "font-family", "font-size", "font-style",
        "font-variant-numeric", "font-weight", "height", "line-height", "list-style-type", "margin-bottom",
        "margin-top", "max-width", "min-width", "padding", "padding-bottom", "padding-left", "padding-right",
        "padding-top", "text-align", "text-decoration", "text-indent", "text-transform", "vertical-align",
        "white-space", "width",
    ];

    // What is seen to be missing, by the name that readers know it by. Other elements only lose their tags.
    private static readonly Dictionary<string, string> Missed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["script"] = "a script", ["iframe"] = "another page", ["frame"] = "another page",
        ["object"] = "an embedded object", ["embed"] = "an embedded object", ["video"] = "a video",
        ["audio"] = "a sound", ["canvas"] = "a drawing made by a script", ["form"] = "a form",
        ["input"] = "a control", ["button"] = "a control", ["select"] = "a control", ["textarea"] = "a control",
        ["math"] = "a formula", ["link"] = "a style sheet from elsewhere",
    };

    private static readonly HashSet<string> WithoutWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "frame", "frameset", "object", "embed", "applet", "video",
        "audio", "canvas", "select", "textarea", "title", "xmp", "plaintext", "noembed", "noframes", "math", "svg",
        "head",
    };

    /// <summary>An output of a cell.</summary>
    public static Html OfOutput(string html) => Write(html, isText: false, address => Elsewhere(address), _ => null);

    /// <summary>A text that brings HTML of its own, as it was rendered.</summary>
    /// <param name="html">The text as HTML.</param>
    /// <param name="link">Where a link leads; null for nowhere.</param>
    /// <param name="picture">A picture as a data URL; null where it is none of ours.</param>
    public static Html OfText(string html, Func<string, string?> link, Func<string, string?> picture) =>
        Write(html, isText: true, link, picture);

    /// <summary>An address on the web or of a mailbox; null for all others, such as scripts.</summary>
    public static string? Elsewhere(string address) => WebAddress().IsMatch(address) ? address.Trim() : null;

    private static Html Write(
        string html, bool isText, Func<string, string?> link, Func<string, string?> picture)
    {
        var missed = new List<string>();
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = isText ? [.. Tags, "input"] : Tags,
            AllowedAttributes = new HashSet<string>(
                isText ? [.. Attributes, .. OfTexts] : Attributes, StringComparer.OrdinalIgnoreCase),
            AllowedCssProperties = new HashSet<string>(Styles, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "data"]),
            UriAttributes = new HashSet<string>(["href", "src"]),
        })
        { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, removing) =>
        {
            var name = removing.Tag.LocalName;
            if (Missed.TryGetValue(name, out var words)) missed.Add(words);
            if (name == "style" && !IsOfTheEngine(removing.Tag.TextContent)) missed.Add("a style sheet");
            if (WithoutWords.Contains(name)) removing.Tag.TextContent = "";
        };
        // Addresses are judged below, where it is known what they are of.
        sanitizer.FilterUrl += (_, address) =>
            address.SanitizedUrl = address.Tag.LocalName is "a" or "img" ? address.OriginalUrl : null;
        using var page = sanitizer.SanitizeDom(WithPictures(html));
        var body = page.Body!;
        foreach (var element in body.QuerySelectorAll("*").ToList()) Mend(element, isText, link, picture, missed);
        var written = new StringBuilder(body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance));
        if (missed.Count > 0)
        {
            Html remark = $"<p class=\"missing\">Left out here: {string.Join(", ", missed.Distinct())}.</p>";
            written.Append(remark);
        }
        return Html.Raw(written.ToString());
    }

    private static void Mend(IElement element, bool isText, Func<string, string?> link,
        Func<string, string?> picture, List<string> missed)
    {
        // Names of ours would lend others our marks; those of the engine are known to the style sheet.
        if (!isText && element.ClassList.Any(name => !name.StartsWith("dni-", StringComparison.Ordinal)
            && name != "plain-picture"))
        {
            element.RemoveAttribute("class");
        }
        if (element.GetAttribute("style") is "") element.RemoveAttribute("style");
        if (element.LocalName is "input" && !(element.GetAttribute("type") == "checkbox"
            && element.HasAttribute("disabled")))
        {
            element.Remove();
            missed.Add("a control");
        }
        if (element.LocalName is not ("img" or "col" or "colgroup"))
        {
            element.RemoveAttribute("width");
            element.RemoveAttribute("height");
        }
        if (element.GetAttribute("href") is { } href && (element.LocalName != "a" || link(href) is not { } target))
            element.RemoveAttribute("href");
        else if (element.GetAttribute("href") is { } led) element.SetAttribute("href", link(led)!);
        if (element.LocalName is not "img") return;
        var address = element.GetAttribute("src") ?? "";
        var source = PictureFile.IsPicture(address) ? address : picture(address);
        if (source is not null)
        {
            element.SetAttribute("src", source);
            if (!element.HasAttribute("alt")) element.SetAttribute("alt", element.GetAttribute("title") ?? "");
            return;
        }
        missed.Add("a picture from elsewhere");
        element.Replace(element.Owner!.CreateTextNode(element.GetAttribute("alt") ?? ""));
    }

    // A drawing is shown as a picture: in one, no script runs and nothing is fetched.
    private static string WithPictures(string html)
    {
        if (!html.Contains("<svg", StringComparison.OrdinalIgnoreCase)) return html;
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var drawing in page.QuerySelectorAll("svg").Where(svg => svg.ParentElement!.Closest("svg") is null))
        {
            var picture = page.CreateElement("img");
            picture.ClassName = "plain-picture";
            picture.SetAttribute("src", PictureFile.Svg(drawing.ToHtml(XhtmlMarkupFormatter.Instance)));
            picture.SetAttribute("alt", drawing.GetAttribute("aria-label")
                ?? drawing.QuerySelector("title")?.TextContent.Trim() ?? "");
            foreach (var size in new[] { "width", "height" })
            {
                var said = drawing.GetAttribute(size)?.Replace("px", "", StringComparison.Ordinal) ?? "";
                if (said.Length > 0 && said.All(char.IsAsciiDigit)) picture.SetAttribute(size, said);
            }
            drawing.Replace(picture);
        }
        return page.Body!.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance);
    }

    // The engine's own style sheet and the one of data frames say nothing that the page's does not.
    private static bool IsOfTheEngine(string style) =>
        style.Contains(".dni-", StringComparison.Ordinal) || style.Contains(".dataframe", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(https?://|mailto:)", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();
}
