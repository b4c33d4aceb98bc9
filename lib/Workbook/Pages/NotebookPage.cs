using System.Text;
using System.Text.RegularExpressions;
using Workbook.Notebooks;

namespace Workbook.Pages;

/// <summary>One notebook as the inside of a page.</summary>
internal sealed partial class NotebookPage
{
    private NotebookPage(RenderedNotebook notebook, string title, string teaser, string body, string contents, bool hasCode, bool hasFigures) =>
        (Notebook, Title, Teaser, Body, Contents, HasCode, HasFigures) = (notebook, title, teaser, body, contents, hasCode, hasFigures);

    internal RenderedNotebook Notebook { get; }

    /// <summary>The first heading, or the file's name.</summary>
    internal string Title { get; }

    /// <summary>The title behind the number by which texts refer to the notebook, where its file name has one: "02 The decisions".</summary>
    internal string Label => NumberOf(Notebook.FileName) is { } number ? $"{number} {Title}" : Title;

    /// <summary>The first paragraph, as HTML without its element.</summary>
    internal string Teaser { get; }

    internal string Body { get; }

    internal string Contents { get; }

    internal bool HasCode { get; }

    internal bool HasFigures { get; }

    internal static NotebookPage Of(RenderedNotebook notebook)
    {
        var cells = NotebookCell.Of(notebook.Content);
        var markdown = new MarkdownText();
        var outputs = new OutputHtml();
        var body = new StringBuilder();
        var (heading, teaser, _) = MarkdownText.Opening(cells);
        var title = heading ?? Path.GetFileNameWithoutExtension(notebook.FileName);
        if (heading is null)
            body.Append($"<h1>{Markup.Escape(title)}</h1>\n");
        body.Append(Notice(notebook));

        foreach (var cell in cells)
            body.Append(cell.Kind switch
            {
                "markdown" => $"<div class=\"cell text\" id=\"{Markup.Escape(cell.Anchor)}\">\n{TableRegions.Wrap(markdown.ToHtml(cell, notebook.Folder))}</div>\n",
                "code" => Code(cell, outputs.Write(cell)),
                _ => $"<div class=\"cell raw\" id=\"{Markup.Escape(cell.Anchor)}\"><pre tabindex=\"0\">{Markup.Escape(cell.Source)}</pre></div>\n",
            });

        return new NotebookPage(notebook, title, teaser ?? "", body.ToString(), ContentsOf(markdown.Headings),
            cells.Any(cell => cell.Kind == "code" && cell.Source.Length > 0), outputs.HasFigures);
    }

    private static string Notice(RenderedNotebook notebook)
    {
        var text = notebook.Status switch
        {
            RunStatus.Failed => "<strong>This notebook failed.</strong>",
            RunStatus.Skipped => "<strong>This notebook was skipped.</strong>",
            _ => null,
        };
        return text is null ? "" : $"<div class=\"notice\" data-status=\"{notebook.Status.ToString().ToLowerInvariant()}\" role=\"note\"><p>{text}"
            + (notebook.Reason is null ? "" : " " + Markup.Escape(notebook.Reason)) + "</p></div>\n";
    }

    private static string Code(NotebookCell cell, string outputs)
    {
        var lines = cell.Source.Length == 0 ? 0 : cell.Source.TrimEnd('\n').Count(c => c == '\n') + 1;
        var isCSharp = cell.Language is null or "csharp" or "C#" && !cell.Source.StartsWith("#!", StringComparison.Ordinal);
        var html = new StringBuilder($"<div class=\"cell code\" id=\"{Markup.Escape(cell.Anchor)}\">\n");
        if (lines > 0)
            html.Append($"<details class=\"source\"><summary>Code {(cell.Number is { } number ? $"[{number}] " : "")}<span class=\"lines\">{lines} {(lines == 1 ? "line" : "lines")}</span></summary><pre tabindex=\"0\"><code{(isCSharp ? " class=\"language-csharp\"" : "")}>")
                .Append(isCSharp ? CodeColours.ToHtml(cell.Source) : Markup.Escape(cell.Source)).Append("</code></pre></details>\n");
        return html.Append(outputs).Append("</div>\n").ToString();
    }

    private static string ContentsOf(IReadOnlyList<Heading> headings)
    {
        var parts = headings.Skip(1).Where(heading => heading.Level is 2 or 3).ToList();
        if (parts.Count < 2)
            return "";
        var html = new StringBuilder("<nav class=\"contents\" aria-label=\"On this page\">\n<details open><summary>On this page</summary>\n<ul>\n");
        foreach (var heading in parts)
            html.Append($"<li class=\"level-{heading.Level}\"><a href=\"#{heading.Anchor}\">{Markup.Escape(heading.Text)}</a></li>\n");
        return html.Append("</ul>\n</details>\n</nav>\n").ToString();
    }

    private static string? NumberOf(string fileName) => LeadingNumber().Match(fileName) is { Success: true } number ? number.Value : null;

    [GeneratedRegex(@"^\d+(?=[-_. ]\D)")]
    private static partial Regex LeadingNumber();
}
