using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Workbook.Notebooks;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>A figure on a page: drawn by plotly.js for the screen, as a picture on paper or without scripts, and in words.</summary>
internal static class FigureHtml
{
    /// <summary>Writes the figure.</summary>
    /// <param name="data">The output's bundle.</param>
    /// <param name="anchor">An anchor that the page has not used.</param>
    internal static string Write(JsonObject data, string anchor)
    {
        var figure = data[Mime.Plotly]!;
        var caption = Caption(figure);
        var alternative = Meta(figure, "alternative") ?? (NotebookCell.Text(data[Mime.Plain]) is { Length: > 0 } plain ? plain : caption ?? "A figure");
        var height = FigureSize.Height(figure).ToString(CultureInfo.InvariantCulture);
        var width = FigureSize.Width(figure).ToString(CultureInfo.InvariantCulture);

        var html = new StringBuilder();
        html.Append($"<figure class=\"workbook-figure\" id=\"{anchor}\">\n");
        html.Append($"<div class=\"plot\" role=\"group\" aria-label=\"{Markup.Escape(alternative)}\" data-figure=\"{anchor}-json\" style=\"--height:{height}px;--width:{width}px\"></div>\n");
        if (data[Mime.Png] is { } png)
            html.Append($"<img class=\"picture\" src=\"data:image/png;base64,{NotebookCell.Text(png).ReplaceLineEndings("")}\" alt=\"{Markup.Escape(alternative)}\" width=\"{width}\" height=\"{height}\">\n");
        if (caption is not null)
            html.Append($"<figcaption>{Markup.Escape(caption)}</figcaption>\n");
        html.Append($"<details class=\"in-words\"><summary>Figure in words and numbers</summary>\n<p>{Markup.Escape(alternative)}</p>\n{Values(figure)}</details>\n</figure>\n");
        html.Append($"<script type=\"application/json\" id=\"{anchor}-json\">{figure.ToJsonString()}</script>\n"); // every '<' is escaped
        return html.ToString();
    }

    internal static string? Caption(JsonNode? figure) => Meta(figure, "caption");

    private static string? Meta(JsonNode? figure, string name) =>
        (figure as JsonObject)?["layout"] is JsonObject layout && layout["meta"] is JsonObject meta && NotebookCell.Text(meta[name]) is { Length: > 0 } text
            ? text : null;

    /// <summary>What the figure draws, as a table; for figures of plain points and bars.</summary>
    private static string Values(JsonNode figure)
    {
        if ((figure as JsonObject)?["data"] is not JsonArray traces)
            return "";
        var html = new StringBuilder();
        foreach (var trace in traces.OfType<JsonObject>())
        {
            if (trace["x"] is not JsonArray x || trace["y"] is not JsonArray y || x.Count != y.Count || x.Count > 200)
                continue;
            var texts = trace["text"] is JsonArray labels && labels.Count == x.Count ? labels : null;
            var (headX, headY) = (Axis(figure, "xaxis", "x"), Axis(figure, "yaxis", "y"));
            html.Append("<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-label=\"Values of the figure\"><table class=\"values\">");
            if (NotebookCell.Text(trace["name"]) is { Length: > 0 } name)
                html.Append($"<caption>{Markup.Escape(Markup.Words(name))}</caption>");
            html.Append($"<thead><tr>{(texts is null ? "" : "<th scope=\"col\">Label</th>")}<th scope=\"col\">{headX}</th><th scope=\"col\">{headY}</th></tr></thead><tbody>");
            for (var i = 0; i < x.Count; i++)
                html.Append($"<tr>{(texts is null ? "" : $"<td>{Value(texts[i])}</td>")}<td>{Value(x[i])}</td><td>{Value(y[i])}</td></tr>");
            html.Append("</tbody></table></div>\n");
        }

        return html.ToString();
    }

    private static string Axis(JsonNode figure, string axis, string otherwise)
    {
        var title = (figure["layout"] as JsonObject)?[axis] is JsonObject found ? found["title"] : null;
        var text = title is JsonObject titled ? NotebookCell.Text(titled["text"]) : NotebookCell.Text(title);
        return Markup.Escape(text.Length > 0 ? Markup.Words(text) : otherwise);
    }

    private static string Value(JsonNode? value) => Markup.Escape(value is null ? "" : Markup.Words(NotebookCell.Text(value)));
}
