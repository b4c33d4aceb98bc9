using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>
/// A chart with a caption and a text alternative; <see cref="ExhibitExtensions"/> makes it. Every front-end that draws
/// plotly figures draws it.
/// </summary>
public sealed class Figure
{
    private readonly string _json;

    /// <exception cref="ArgumentException">There is no caption, or the chart draws nothing.</exception>
    internal Figure(string caption, JsonObject figure, string? alternative = null, string? more = null)
    {
        if (string.IsNullOrWhiteSpace(caption))
        {
            throw new ArgumentException("A figure needs a caption that says what it shows, of what, and n, such as "
                + ".Captioned(\"Companies by stage, n = 22\").", nameof(caption));
        }

        if (figure["data"] is not JsonArray { Count: > 0 })
        {
            throw new ArgumentException(
                $"The figure '{caption}' has nothing to draw: give it a chart with at least one trace.");
        }

        Caption = caption;
        Alternative = string.Join(" ", new[] { alternative ?? ChartText.Describe(figure), more }
            .Where(text => !string.IsNullOrWhiteSpace(text)));
        figure["layout"]!["meta"] = new JsonObject { ["caption"] = Caption, ["alternative"] = Alternative };
        _json = figure.ToJsonString(SavedJson.Readable);
    }

    /// <summary>What the figure shows.</summary>
    public string Caption { get; }

    /// <summary>The text alternative.</summary>
    public string Alternative { get; }

    /// <summary>
    /// The figure as plotly.js JSON: data, layout (with caption and alternative in <c>meta</c>) and config.
    /// </summary>
    public string ToPlotlyJson() => _json;

    /// <summary>
    /// Caption, text alternative and a drawing that fills itself in where scripts and the network are allowed.
    /// </summary>
    public string ToHtml() => FigureHtml.Write(this);

    /// <summary>Caption and text alternative.</summary>
    public override string ToString() => $"{Caption}\n\n{Alternative}";
}
