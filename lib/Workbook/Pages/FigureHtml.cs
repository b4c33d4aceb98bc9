using Workbook.Documents;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>A figure on a page: drawn by plotly.js for the screen, as a picture on paper or without scripts, and in
/// words.</summary>
internal static class FigureHtml
{
    /// <summary>Writes the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="exhibit">Its number and anchor.</param>
    public static Html Write(FigureBlock figure, Exhibit exhibit)
    {
        var (words, width, height, anchor) = (figure.Alternative, figure.Width, figure.Height, exhibit.Anchor);
        var data = FigureData.Of(figure, $"Data of {exhibit.Label}");
        return $"""
            <div class="workbook-figure" id="{anchor}" data-name="{exhibit.Label}" data-file="{exhibit.FileStem}"
            data-width="{width}" data-height="{height}"><figure>
            <div class="plot" role="group" aria-label="{words}" style="--height:{height}px;--width:{width}px"></div>
            {(figure.Png is { } png ? Picture(figure, png) : null)}<figcaption>{exhibit.Title}</figcaption></figure>
            <details class="in-words">
            <summary>{exhibit.Label} in words and numbers</summary>
            <p>{words}</p>
            {(data is null ? null : BlockHtml.Region(data.Caption, Html.Raw(TableHtml.Write(data))))}</details>
            </div>
            <script type="application/json" id="{anchor}-json">{Html.Raw(figure.Plotly.ToJsonString())}</script>

            """; // the serializer escapes every '<'
    }

    /// <summary>The figure's picture.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="png">Its picture in base64.</param>
    public static Html Picture(FigureBlock figure, string png) => $"""
        <img class="picture" src="data:image/png;base64,{PalettePng.Smaller(png)}" alt="{
            figure.Alternative}" width="{figure.Width}" height="{figure.Height}">

        """;
}
