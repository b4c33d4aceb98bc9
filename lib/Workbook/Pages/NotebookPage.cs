using Workbook.Documents;
using Workbook.Notebooks;

namespace Workbook.Pages;

/// <summary>One notebook as the inside of a page.</summary>
internal sealed class NotebookPage
{
    private readonly BlockHtml _blocks;
    private readonly MarkdownHtml _markdown;
    private readonly PageLinks _links;
    private readonly ILookup<string, BrokenProse> _broken;

    public NotebookPage(
        RenderedNotebook notebook, Document document, PageLinks links, IEnumerable<BrokenProse> brokenProse)
    {
        _broken = brokenProse.Where(sentence => sentence.Notebook == document.Name)
            .ToLookup(sentence => sentence.CellId);
        (Notebook, Document, Name, _links) = (notebook, document, PageLinks.PageOf(document.Name), links);
        _markdown = new MarkdownHtml(links, Name, Name, notebook.Folder, document.Exhibits);
        _blocks = new BlockHtml(links, _markdown, Name, document.Exhibits);
        Html title = $"<h1>{document.Title}</h1>\n";
        Body = $"{(document.Headings.Count == 0 ? title : null)}{Notice()}{document.Passages.Select(Passage)}";
    }

    public RenderedNotebook Notebook { get; }

    public Document Document { get; }

    /// <summary>The page's file name.</summary>
    public string Name { get; }

    public Html Body { get; }

    /// <summary>Whether there is code to show and hide.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Whether plotly.js has something to draw.</summary>
    public bool HasFigures => _blocks.HasFigures;

    /// <summary>Whether Mermaid has something to draw.</summary>
    public bool HasDiagrams => _blocks.HasDiagrams;

    /// <summary>Whether the page depends on picture files beside the notebook.</summary>
    public bool ReadsFiles => _markdown.ReadsFiles;

    /// <summary>Links to the headings, the tables and the figures; nothing where there is little to choose
    /// from.</summary>
    public Html? Contents
    {
        get
        {
            var parts = Document.Headings.Skip(1).Where(heading => heading.Level is 2 or 3).ToList();
            return parts.Count < 2 ? null
                : PageShell.Contents(parts.Select(part => (part.Level, part.Anchor, part.Text)),
                    $"{ListOf("Tables", isFigure: false)}{ListOf("Figures", isFigure: true)}");
        }
    }

    private Html? ListOf(string name, bool isFigure)
    {
        var exhibits = Document.Exhibits.All.Where(exhibit => exhibit.IsFigure == isFigure).ToList();
        return exhibits.Count == 0 ? null : (Html)$"""
            <details class="exhibits"><summary>{name} ({exhibits.Count})</summary>
            <ul>
            {exhibits.Select(exhibit => (Html)$"<li><a href=\"#{exhibit.Anchor}\">{exhibit.Title}</a></li>\n")}</ul>
            </details>

            """;
    }

    private Html? Notice()
    {
        var words = Notebook.Status switch
        {
            RunStatus.Failed => "This notebook failed.",
            RunStatus.Skipped => "This notebook was skipped.",
            _ => null,
        };
        return words is null ? null : (Html)$"""
            <div class="notice" data-status="{Notebook.Status.ToString().ToLowerInvariant()}" role="note">
            <p><strong>{words}</strong> {Notebook.Reason}</p></div>

            """;
    }

    private Html Passage(Passage passage)
    {
        Html outputs = $"{passage.Outputs.Select(block => block is SentenceBlock sentence
            ? MarkedProse.Write(sentence, _broken[passage.CellId]) ?? _blocks.Write(block) : _blocks.Write(block))}";
        return passage.Body switch
        {
            TextBlock text => Cell(passage, "text", Shown(passage.Show.Input, "Text", _markdown.Write(
                MarkedProse.Of(text, _broken[passage.CellId]))), null),
            PlainBlock raw => Cell(passage, "raw", Shown(passage.Show.Input, "Text", _blocks.Write(raw)), null),
            CodeBlock code => Cell(passage, "code",
                passage.Show.Input == Visibility.Removed ? null : Code(code),
                Shown(passage.Show.Outputs, "Output", outputs)),
            _ => Cell(passage, "code", null, Shown(passage.Show.Outputs, "Output", outputs)),
        };
    }

    // What is left out leaves its anchor, so that links to it do not break.
    private Html Cell(Passage passage, string kind, Html? input, Html? outputs) => $"""
        <div class="cell {kind}" id="{passage.Anchor}">
        {VerdictMarks.Write(passage, _links, Name)}{input}{outputs}</div>

        """;

    private static Html? Shown(Visibility visibility, string name, Html html) => visibility switch
    {
        Visibility.Removed => null,
        Visibility.Folded when !html.IsEmpty =>
            $"<details class=\"folded\"><summary>{name}</summary>\n{html}</details>\n",
        _ => html,
    };

    private Html Code(CodeBlock code)
    {
        HasCode = true;
        var lines = code.Source.TrimEnd('\n').Count(c => c == '\n') + 1;
        var number = code.Number is { } n ? FormattableString.Invariant($"[{n}] ") : "not run ";
        var text = CellLanguage.IsCSharp(code.Language)
            ? (Html)$"<code class=\"language-csharp\">{CodeColours.Write(code.Source)}</code>"
            : $"<code>{code.Source}</code>";
        return $"""
            <details class="source">
            <summary>Code {number}<span class="lines">{lines} {(lines == 1 ? "line" : "lines")}</span></summary>
            <pre tabindex="0">{text}</pre></details>

            """;
    }
}
