using System.Text.Json.Nodes;
using Workbook.Documents;

namespace Workbook.Pages;

/// <summary>A figure on a page: drawn by plotly.js for the screen, as a picture on paper or without scripts, and in
/// words.</summary>
internal static class FigureHtml
{
    private const int MostPoints = 200;

    /// <summary>Writes the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="exhibit">Its number and anchor.</param>
    public static Html Write(FigureBlock figure, Exhibit exhibit)
    {
        var (words, width, height, anchor) = (figure.Alternative, figure.Width, figure.Height, exhibit.Anchor);
        Html picture = $"""
            <img class="picture" src="data:image/png;base64,{figure.Png}" alt="{words}" width="{width}" height="{
                height}">

            """;
        return $"""
            <figure class="workbook-figure" id="{anchor}">
            <div class="plot" role="group" aria-label="{words}" data-figure="{anchor}-json"
            style="--height:{height}px;--width:{width}px"></div>
            {(figure.Png is null ? null : picture)}<figcaption>{exhibit.Title}</figcaption>
            <details class="in-words">
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
        var (headX, headY) = (Figures.AxisTitle(figure, "xaxis") ?? "x", Figures.AxisTitle(figure, "yaxis") ?? "y");
        foreach (var trace in ((figure as JsonObject)?["data"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (trace["x"] is not JsonArray x || trace["y"] is not JsonArray y) continue;
            if (x.Count != y.Count || x.Count > MostPoints) continue;
            var texts = trace["text"] is JsonArray labels && labels.Count == x.Count ? labels : null;
            var name = Figures.LabelText(trace["name"]);
            var rows = x.Select((_, i) => (Html)$"""
                <tr>{Label(i)}<td>{Figures.LabelText(x[i])}</td><td>{Figures.LabelText(y[i])}</td></tr>

                """);
            Html table = $"""
                <table class="values">{(name.Length == 0 ? null : (Html)$"<caption>{name}</caption>")}
                <thead><tr>{(texts is null ? null : Html.Raw("<th scope=\"col\">Label</th>"))}
                <th scope="col">{headX}</th><th scope="col">{headY}</th></tr></thead>
                <tbody>{rows}</tbody></table>
                """;
            yield return BlockHtml.Region(
                name.Length == 0 ? "Values of the figure" : "Values of the figure: " + name, table);

            Html? Label(int i) => texts is null ? null : (Html)$"<td>{Figures.LabelText(texts[i])}</td>";
        }
    }
}
