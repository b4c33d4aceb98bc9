namespace Outputs;

/// <summary>The kinds of content that a cell's output is saved as, by their MIME names.</summary>
public static class Mime
{
    /// <summary>HTML, shown by every front-end.</summary>
    public const string Html = "text/html";

    /// <summary>Plain text, the fallback that every output has.</summary>
    public const string Plain = "text/plain";

    /// <summary>Markdown.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A diagram in Mermaid's notation.</summary>
    public const string Mermaid = "text/vnd.mermaid";

    /// <summary>A picture in base64.</summary>
    public const string Png = "image/png";

    /// <summary>A drawing, as text.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>
    /// A figure: plotly.js data and layout; caption and text alternative stand in <c>layout.meta</c>.
    /// </summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>A <see cref="TableContent"/>.</summary>
    public const string Table = "application/vnd.workbook.table+json";

    /// <summary>A <see cref="Verdict"/>, or an array of them.</summary>
    public const string Verdict = "application/vnd.workbook.verdict+json";

    /// <summary>A list of <see cref="global::Outputs.Premise"/>.</summary>
    public const string Premise = "application/vnd.workbook.premise+json";
}
