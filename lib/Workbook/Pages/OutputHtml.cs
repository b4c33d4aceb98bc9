using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Markdig;
using Workbook.Notebooks;
using Workbook.Scoreboard;

namespace Workbook.Pages;

/// <summary>A cell's outputs as HTML: of each the richest form that needs no network.</summary>
internal sealed partial class OutputHtml
{
    private const int LinkedClaims = 5;
    private int _figures;

    /// <summary>Whether any output so far is drawn by plotly.js.</summary>
    internal bool HasFigures => _figures > 0;

    internal string Write(NotebookCell cell)
    {
        var html = new StringBuilder();
        foreach (var output in cell.Outputs)
            html.Append(NotebookCell.Text(output["output_type"]) switch
            {
                "stream" => Stream(output),
                "error" => Error(output),
                _ => output["data"] is JsonObject data ? Bundle(data, output["metadata"] as JsonObject, cell) : "",
            });
        return html.ToString();
    }

    private static string Stream(JsonObject output)
    {
        var isError = NotebookCell.Text(output["name"]) == "stderr";
        return $"<pre class=\"stream{(isError ? " stderr" : "")}\"{(isError ? " aria-label=\"Error stream\"" : "")} tabindex=\"0\">{Escaped(output["text"])}</pre>\n";
    }

    private static string Error(JsonObject output)
    {
        var trace = Escaped(output["traceback"] is JsonArray lines ? JsonValue.Create(string.Join("\n", lines.Select(NotebookCell.Text))) : null);
        if (trace == Escaped(output["evalue"])) trace = "";
        return $"<div class=\"error\"><p><strong>This cell failed.</strong> {Escaped(output["ename"])}: {Escaped(output["evalue"])}</p>"
            + (trace.Length > 0 ? $"<details><summary>Where</summary><pre tabindex=\"0\">{trace}</pre></details>" : "") + "</div>\n";
    }

    private string Bundle(JsonObject data, JsonObject? metadata, NotebookCell cell)
    {
        if (data.ContainsKey(Mime.Plotly))
            return FigureHtml.Write(data, "figure-" + ++_figures);
        if (data[Mime.Html] is { } html && !RemoteScript().IsMatch(NotebookCell.Text(html)))
            return $"<div class=\"output\">{TableRegions.Wrap(NotebookCell.Text(html))}</div>\n{Ledger(data, NotebookCell.Text(html), cell)}";
        if (data[Mime.Markdown] is { } markdown)
            return $"<div class=\"output\">{TableRegions.Wrap(Markdown.ToHtml(NotebookCell.Text(markdown)))}</div>\n";
        if (data["image/svg+xml"] is { } svg)
            return $"<div class=\"output\">{NotebookCell.Text(svg)}</div>\n";
        foreach (var kind in new[] { Mime.Png, "image/jpeg", "image/gif" })
            if (data[kind] is { } picture)
                return $"<p class=\"output\"><img class=\"plain-picture\" src=\"data:{kind};base64,{NotebookCell.Text(picture).ReplaceLineEndings("")}\" alt=\"{Markup.Escape(Alternative(data, metadata, kind))}\"></p>\n";
        var text = data.ContainsKey(Mime.Html) ? "<p class=\"missing\">What this cell shows takes a script from the network; it can be seen in the notebook itself.</p>\n" : "";
        if (data[Mime.Plain] is { } plain)
            return text + $"<pre class=\"plain\" tabindex=\"0\">{Escaped(plain)}</pre>\n";
        if (data["application/json"] is { } json)
            return text + $"<pre class=\"plain\" tabindex=\"0\">{Markup.Escape(json.ToJsonString())}</pre>\n";
        return text;
    }

    /// <summary>From a verdict that brings no link of its own to its row in the ledger on the index page; a long list is a ledger itself.</summary>
    private static string Ledger(JsonObject data, string html, NotebookCell cell)
    {
        var claims = PlacedVerdict.In(data, "", cell).Select(verdict => verdict.Verdict.Id).ToList();
        return claims.Count is 0 or > LinkedClaims || html.Contains("<a ", StringComparison.OrdinalIgnoreCase) ? "" : "<p class=\"to-ledger\">In the ledger: "
            + string.Join(", ", claims.Select(id => $"<a href=\"index.html#{IndexPage.Anchor(id)}\">{Markup.Escape(id)}</a>")) + "</p>\n";
    }

    private static string Alternative(JsonObject data, JsonObject? metadata, string kind) =>
        metadata?[kind] is JsonObject about && NotebookCell.Text(about["alt"]) is { Length: > 0 } alt ? alt : NotebookCell.Text(data[Mime.Plain]);

    private static string Escaped(JsonNode? node) => Markup.Escape(Markup.WithoutTerminalCodes(NotebookCell.Text(node)).TrimEnd());

    [GeneratedRegex("""<script\b[^>]*\bsrc\s*=|require\s*\(\s*\[""", RegexOptions.IgnoreCase)]
    private static partial Regex RemoteScript();
}
