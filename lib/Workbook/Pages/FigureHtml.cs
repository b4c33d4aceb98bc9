using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Documents;
using Workbook.Notebooks;

namespace Workbook.Pages;

/// <summary>A figure on a page: drawn by plotly.js for the screen, as a picture on paper or without scripts, and in
/// words.</summary>
internal static partial class FigureHtml
{
    private const int MostPoints = 200;

    /// <summary>Writes the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="anchor">An anchor that the page has not used.</param>
    public static Html Write(FigureBlock figure, string anchor)
    {
        var (words, width, height) = (figure.Alternative, figure.Width, figure.Height);
        Html picture = $"""
            <img class="picture" src="data:image/png;base64,{figure.Png}" alt="{words}" width="{width}" height="{
                height}">

            """;
        Html caption = $"<figcaption>{figure.Caption}</figcaption>\n";
        return $"""
            <figure class="workbook-figure" id="{anchor}">
            <div class="plot" role="group" aria-label="{words}" data-figure="{anchor}-json"
            style="--height:{height}px;--width:{width}px"></div>
            {(figure.Png is null ? null : picture)}{(figure.Caption is null ? null : caption)}<details class="in-words">
            <summary>Figure in words and numbers</summary>
            <p>{words}</p>
            {Values(figure.Plotly)}</details>
            </figure>
            <script type="application/json" id="{anchor}-json">{Html.Raw(figure.Plotly.ToJsonString())}</script>

            """; // the serializer escapes every '<'
    }

    /// <summary>What the figure draws, as tables; for figures of plain points and bars.</summary>
    private static IEnumerable<Html> Values(JsonNode figure)
    {
        var (headX, headY) = (Axis(figure, "xaxis", "x"), Axis(figure, "yaxis", "y"));
        foreach (var trace in ((figure as JsonObject)?["data"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (trace["x"] is not JsonArray x || trace["y"] is not JsonArray y) continue;
            if (x.Count != y.Count || x.Count > MostPoints) continue;
            var texts = trace["text"] is JsonArray labels && labels.Count == x.Count ? labels : null;
            var name = Text(trace["name"]);
            var rows = x.Select((_, i) => (Html)$"<tr>{Label(i)}<td>{Text(x[i])}</td><td>{Text(y[i])}</td></tr>\n");
            Html table = $"""
                <table class="values">{(name.Length == 0 ? null : (Html)$"<caption>{name}</caption>")}
                <thead><tr>{(texts is null ? null : Html.Raw("<th scope=\"col\">Label</th>"))}
                <th scope="col">{headX}</th><th scope="col">{headY}</th></tr></thead>
                <tbody>{rows}</tbody></table>
                """;
            yield return BlockHtml.Region(
                name.Length == 0 ? "Values of the figure" : "Values of the figure: " + name, table);

            Html? Label(int i) => texts is null ? null : (Html)$"<td>{Text(texts[i])}</td>";
        }
    }

    private static string Axis(JsonNode figure, string axis, string otherwise)
    {
        var title = ((figure as JsonObject)?["layout"] as JsonObject)?[axis] is JsonObject found
            ? found["title"] : null;
        return Text(title is JsonObject titled ? titled["text"] : title) is { Length: > 0 } text ? text : otherwise;
    }

    // plotly's labels may hold a little markup of their own.
    private static string Text(JsonNode? value) => LabelMarkup().Replace(MultilineText.Join(value), " ").Trim();

    [GeneratedRegex("(<[^<>]*>|\\s)+")]
    private static partial Regex LabelMarkup();
}
