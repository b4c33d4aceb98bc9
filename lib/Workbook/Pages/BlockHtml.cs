using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>Writes what a notebook shows as HTML. One instance writes one page.</summary>
internal sealed class BlockHtml(PageLinks links, MarkdownHtml markdown, string page, ExhibitList exhibits)
{
    private const int LinkedClaims = 5;

    /// <summary>Whether anything so far is drawn by plotly.js.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Whether anything so far is drawn by Mermaid.</summary>
    public bool HasDiagrams { get; private set; }

    /// <summary>One block.</summary>
    public Html Write(Block block) => block switch
    {
        TextBlock text => $"<div class=\"output\">{markdown.Write(text)}</div>\n",
        TableBlock table => $"<div class=\"output\">{Table(table)}</div>\n",
        FigureBlock figure => Figure(figure),
        VerdictBlock verdicts => Verdicts(verdicts),
        SentenceBlock sentence => $"<p class=\"output workbook-sentence\">{sentence.Text}</p>\n",
        PlainBlock plain => $"<pre class=\"plain\" tabindex=\"0\">{plain.Text}</pre>\n",
        StreamBlock { IsError: false } stream => $"<pre class=\"stream\" tabindex=\"0\">{stream.Text}</pre>\n",
        StreamBlock stream =>
            $"<pre class=\"stream stderr\" aria-label=\"Error stream\" tabindex=\"0\">{stream.Text}</pre>\n",
        ErrorBlock error => Error(error),
        HtmlBlock html => $"""
            {Number(html)}<div class="output foreign" role="group" tabindex="0" aria-label="Output">{
                ForeignHtml.OfOutput(html.Html)}</div>

            """,
        PictureBlock picture => $"""
            <p class="output"><img class="plain-picture" src="{
                (picture.Kind == Mime.Svg ? PictureFile.Svg(picture.Base64)
                    : $"data:{picture.Kind};base64,{picture.Base64}")}" alt="{picture.Alternative}"></p>

            """,
        MermaidBlock diagram => Diagram(diagram),
        LatexBlock formula => $"""
            <figure class="output"><pre class="plain" tabindex="0">{formula.Source}</pre>
            <figcaption>A formula, in the notation of LaTeX</figcaption></figure>

            """,
        OmittedBlock omitted => $"<p class=\"missing\">{omitted.Reason}</p>\n",
        _ => Html.None,
    };

    /// <summary>A table in a group that has a name and that the keyboard reaches, where it scrolls by
    /// itself.</summary>
    private Html Table(TableBlock block)
    {
        var table = block.Table;
        var exhibit = exhibits.Of(block);
        var led = table with { Rows = [.. table.Rows.Select(row => row with { Links = Led(row.Links) })],
            Caption = exhibit?.Title ?? table.Caption };
        // Rows that show verdicts hold sentences beside values, too wide for a phone or paper.
        return Region(led.Caption,
            Html.Raw(TableHtml.Write(led, stacks: table.Rows.Any(row => row.Mark is not null))), exhibit);
    }

    /// <summary>Lets what is inside scroll by itself, so that on a narrow screen the page does not.</summary>
    public static Html Region(string name, Html table, Exhibit? exhibit = null) =>
        $"{RegionStart(name, exhibit)}{table}</div>";

    /// <summary>The opening tag of a <see cref="Region"/>.</summary>
    public static Html RegionStart(string name, Exhibit? exhibit) =>
        $"<div class=\"table-region\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\"{Id(exhibit)} data-name=\"{
            exhibit?.Label ?? name}\" data-file=\"{exhibit?.FileStem ?? Exhibit.Stem(name)}\">";

    private static Html? Id(Exhibit? exhibit) => exhibit is null ? null : (Html)$" id=\"{exhibit.Anchor}\"";

    // What others wrote is not written into: its number stands above.
    private Html? Number(HtmlBlock html) => exhibits.Of(html) is { } exhibit
        ? (Html)$"<p class=\"exhibit-number\"{Id(exhibit)}>{exhibit.Label}</p>\n" : null;

    private Html Figure(FigureBlock figure)
    {
        HasFigures = true;
        return FigureHtml.Write(figure, exhibits.Of(figure)!);
    }

    private Dictionary<int, string> Led(IReadOnlyDictionary<int, string> addresses) => addresses
        .Select(address => (Cell: address.Key, Target: links.Resolve(address.Value, page, page)))
        .Where(link => link.Target is not null)
        .ToDictionary(link => link.Cell, link => link.Target!);

    private Html Verdicts(VerdictBlock block) => block.Together switch
    {
        TableBlock table => $"<div class=\"output workbook-verdicts\">{Table(table)}</div>\n",
        { } other => $"{Write(other)}{ToLedger(block.Verdicts)}",
        null => $"<div class=\"output\">{block.Verdicts.Select(Line)}</div>\n",
    };

    private Html Line(Verdict verdict) => $"""
        <p class="workbook-verdict" data-verdict="{verdict.Word.Code()}"><strong>{verdict.Text}</strong> {
            verdict.Statement}
        <small>({Section(verdict)}{verdict.Values}; <a href="{links.Ledger(verdict)}">{verdict.Id}</a>)</small>
        {verdict.Explanation}</p>

        """;

    private static string Section(Verdict verdict) => verdict.Section.Length == 0 ? "" : verdict.Section + "; ";

    // A long list is a ledger itself.
    private Html? ToLedger(IReadOnlyList<Verdict> verdicts) => verdicts.Count > LinkedClaims ? null : (Html)$"""
        <p class="to-ledger">In the ledger: {
            Joined(verdicts.Select(v => (Html)$"<a href=\"{links.Ledger(v)}\">{v.Id}</a>"))}</p>

        """;

    private static Html Joined(IEnumerable<Html> parts) => Html.Raw(string.Join(", ", parts));

    private static Html Error(ErrorBlock error)
    {
        Html trace = $"<details><summary>Where</summary><pre tabindex=\"0\">{error.Trace}</pre></details>";
        return $"""
            <div class="error"><p><strong>This cell failed.</strong> {error.Name}: {error.Message}</p>
            {(error.Trace.Length > 0 ? trace : null)}</div>

            """;
    }

    private Html Diagram(MermaidBlock diagram)
    {
        HasDiagrams = true;
        return $"""
            <figure class="diagram"><div class="drawing" role="img" aria-label="A diagram; its text follows"></div>
            <details class="in-words" open><summary>The diagram as text</summary>
            <pre tabindex="0">{diagram.Source}</pre></details></figure>

            """;
    }
}
