using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Documents;

/// <summary>Reads what a cell showed: of each output the form that says most and needs neither network nor
/// scripts.</summary>
internal static class OutputBlocks
{
    private const string Widget = "application/vnd.jupyter.widget-view+json";

    private static readonly string[] Pictures = [Mime.Svg, Mime.Png, "image/jpeg", "image/gif", "image/webp"];

    /// <summary>Stands where a script would show something.</summary>
    public static Block ScriptLeftOut { get; } =
        new OmittedBlock(
            "What this cell shows takes a script, which is not run here; it can be seen in the notebook itself.");

    /// <summary>The blocks of one output as nbformat keeps it.</summary>
    public static IEnumerable<Block> Of(JsonObject output) => MultilineText.Join(output["output_type"]) switch
    {
        "stream" => [new StreamBlock(ConsoleText.Of(output["text"]), MultilineText.Join(output["name"]) == "stderr")],
        "error" => [Error(output)],
        _ => output["data"] is JsonObject data ? OfBundle(data, output["metadata"] as JsonObject) : [],
    };

    /// <summary>HTML, or what stands in for it where a script makes it: scripts of others never run.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="plain">The same as plain text; null where there is none.</param>
    public static IEnumerable<Block> OfHtml(string html, JsonNode? plain)
    {
        if (!html.Contains("<script", StringComparison.OrdinalIgnoreCase)) return [new HtmlBlock(html)];
        return [ScriptLeftOut, plain is null ? new HtmlBlock(html) : new PlainBlock(ConsoleText.Of(plain))];
    }

    private static ErrorBlock Error(JsonObject output)
    {
        var message = ConsoleText.Of(output["evalue"]);
        var lines = (output["traceback"] as JsonArray)?.Select(line => ConsoleText.Of(line)) ?? [];
        var trace = string.Join("\n", lines).TrimEnd();
        return new ErrorBlock(ConsoleText.Of(output["ename"]), message, trace == message ? "" : trace);
    }

    // Premises are read besides what is shown.
    private static IEnumerable<Block> OfBundle(JsonObject data, JsonObject? metadata) =>
        Premises(data[Mime.Premise]) is { Count: > 0 } premises
            ? [new PremiseBlock(premises), .. Shown(data, metadata)] : Shown(data, metadata);

    private static IEnumerable<Block> Shown(JsonObject data, JsonObject? metadata)
    {
        var plain = data[Mime.Plain];
        if (data.ContainsKey(Widget))
        {
            return [new OmittedBlock("A control that works only while its notebook runs is left out here."),
                .. plain is null ? [] : new Block[] { new PlainBlock(ConsoleText.Of(plain)) }];
        }
        if (data[Mime.Plotly] is JsonObject plotly) return [Figures.Of(plotly, data)];
        var table = Table(data[Mime.Table]);
        if (Verdicts(data[Mime.Verdict]) is { Count: > 0 } verdicts)
        {
            var isOne = data[Mime.Verdict] is JsonObject;
            return [new VerdictBlock(verdicts, isOne ? null : (Block?)table ?? Html(data[Mime.Html]))];
        }
        if (table is not null) return [table];
        if (data[Mime.Mermaid] is { } mermaid) return [new MermaidBlock(MultilineText.Join(mermaid))];
        if (data[Mime.Html] is { } node)
        {
            var (html, sentence) = (MultilineText.Join(node), MultilineText.Join(plain));
            return html == HtmlText.Sentence(sentence) ? [new SentenceBlock(sentence)] : OfHtml(html, plain);
        }
        if (data[Mime.Markdown] is { } markdown) return [MarkdownText.Read(MultilineText.Join(markdown))];
        foreach (var kind in Pictures.Where(data.ContainsKey))
            return [Picture(kind, MultilineText.Join(data[kind]), Alternative(data, metadata, kind))];
        if (data["text/latex"] is { } latex) return [new LatexBlock(MultilineText.Join(latex).Trim())];
        if (data["application/javascript"] is not null || data["text/javascript"] is not null) return [ScriptLeftOut];
        if (plain is not null) return [new PlainBlock(ConsoleText.Of(plain))];
        if (data["application/json"] is { } json) return [new PlainBlock(json.ToJsonString(SavedJson.Readable))];
        return data.Count == 0 ? [] : [new OmittedBlock(
            $"An output of the kind {data.First().Key} is left out here; it can be seen in the notebook itself.")];
    }

    private static Block Picture(string kind, string content, string alternative)
    {
        if (kind == Mime.Svg) return new PictureBlock(kind, content, alternative);
        var base64 = content.ReplaceLineEndings("");
        return Base64.IsValid(base64) && base64.Length > 0 ? new PictureBlock(kind, base64, alternative)
            : new OmittedBlock($"A picture that is not of the kind it says, {kind}, is left out here.");
    }

    private static HtmlBlock? Html(JsonNode? node) => node is null ? null : new HtmlBlock(MultilineText.Join(node));

    private static TableBlock? Table(JsonNode? saved)
    {
        try
        {
            return saved is null ? null : new TableBlock(TableContent.FromJson(saved));
        }
        catch (JsonException)
        {
            return null; // Somebody else's: the other forms of the output are shown.
        }
    }

    private static IReadOnlyList<Verdict> Verdicts(JsonNode? saved)
    {
        try
        {
            return Verdict.AllFromJson(saved);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IReadOnlyList<Premise> Premises(JsonNode? saved)
    {
        try
        {
            return Premise.AllFromJson(saved);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string Alternative(JsonObject data, JsonObject? metadata, string kind) =>
        metadata?[kind] is JsonObject about && MultilineText.Join(about["alt"]) is { Length: > 0 } alternative
            ? alternative : MultilineText.Join(data[Mime.Plain]);
}
