using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>
/// A figure: plotly.js traces with a caption and a text alternative. Its JSON is what Plotly.NET and XPlot.Plotly write, too,
/// so every front-end that draws plotly figures draws it.
/// </summary>
public sealed class Figure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="caption">What the figure shows, of what, and n.</param>
    /// <param name="alternative">What a reader who cannot see the figure should know of it: its parts and what they show.</param>
    /// <param name="traces">The traces, drawn in order.</param>
    /// <param name="layout">Axes, size and legend; axis titles carry their units.</param>
    /// <exception cref="ArgumentException">Caption, alternative or traces are missing.</exception>
    public Figure(string caption, string alternative, IEnumerable<Trace> traces, Layout layout)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentException.ThrowIfNullOrWhiteSpace(alternative);
        Caption = caption;
        Alternative = alternative;
        Traces = [.. traces];
        Layout = layout;
        if (Traces.Count == 0) throw new ArgumentException($"The figure '{caption}' has nothing to draw: give it at least one trace.", nameof(traces));
    }

    /// <summary>A figure of what plotly.js takes.</summary>
    internal Figure(string caption, JsonObject figure, string? alternative, string? more)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        if (figure["data"] is not JsonArray { Count: > 0 })
            throw new ArgumentException($"The figure '{caption}' has nothing to draw: give it a chart with at least one trace.");
        Caption = caption;
        Alternative = string.Join(" ", new[] { alternative ?? ChartText.Describe(figure), more }.Where(text => !string.IsNullOrWhiteSpace(text)));
        Traces = [];
        Layout = new Layout();
        var layout = figure["layout"]!.AsObject();
        layout["meta"] = new JsonObject { ["caption"] = Caption, ["alternative"] = Alternative };
        _json = figure.ToJsonString(SavedJson.Readable);
    }

    private readonly string? _json;

    /// <summary>What the figure shows.</summary>
    public string Caption { get; }

    /// <summary>The text alternative.</summary>
    public string Alternative { get; }

    /// <summary>The traces in drawing order.</summary>
    public IReadOnlyList<Trace> Traces { get; }

    /// <summary>Axes, size and legend.</summary>
    public Layout Layout { get; }

    /// <summary>The figure as plotly.js JSON: data, layout (with caption and alternative in <c>meta</c>) and config.</summary>
    public string ToPlotlyJson() => _json ?? FigureJson.Write(this);

    /// <summary>Caption, text alternative and a drawing that fills itself in where scripts and the network are allowed.</summary>
    public string ToHtml() => FigureHtml.Write(this);

    /// <summary>Caption and text alternative.</summary>
    public override string ToString() => $"{Caption}\n\n{Alternative}";
}
