using System.Security.Cryptography;
using System.Text;

namespace ClusterStudies;

/// <summary>
/// The figure where no picture of it was saved: caption and text alternative always, a drawing where scripts and the
/// network are allowed (a notebook being run in VS Code, say).
/// </summary>
internal static class FigureHtml
{
    /// <summary>
    /// The version and the SHA-384 of the copy that is loaded; a test holds both against the package that rendered
    /// pages use.
    /// </summary>
    internal const string PlotlyAddress =
        "https://cdn.jsdelivr.net/npm/plotly.js-cartesian-dist-min@3.7.0/plotly-cartesian.min.js";
    internal const string PlotlyIntegrity = "sha384-bZyw96TJNxAYROKQ6Js+sdba9eOCs2wvFMevzzEC0+g30MXHiX/nh7wfW8Kahmcf";

    public static string Write(Figure figure)
    {
        var json = figure.ToPlotlyJson().Replace("</", "<\\/");
        // The name comes from the content: the same figure gives the same bytes on every run.
        var id = "figure-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..12];
        return $$"""
            <figure class="workbook-figure" id="{{id}}">
            <div role="group" aria-label="{{HtmlText.Encode(figure.Alternative)}}"></div>
            <figcaption>{{HtmlText.Encode(figure.Caption)}}</figcaption>
            <p>{{HtmlText.Encode(figure.Alternative)}}</p>
            <script type="module">
            const figure = {{json}};
            const place = document.querySelector('#{{id}} > div');
            const draw = () => Plotly.newPlot(place, figure.data, figure.layout, figure.config);
            if (window.Plotly) draw();
            else {
              const script = document.createElement('script');
              script.src = '{{PlotlyAddress}}';
              script.integrity = '{{PlotlyIntegrity}}'; script.crossOrigin = 'anonymous';
              script.onload = draw; document.head.append(script);
            }
            </script>
            </figure>
            """;
    }
}
