namespace Workbook.Notebooks;

/// <summary>The kinds of content that figures and verdicts are saved as.</summary>
internal static class Mime
{
    internal const string Plotly = "application/vnd.plotly.v1+json";
    internal const string Verdict = "application/vnd.workbook.verdict+json";
    internal const string Png = "image/png";
    internal const string Html = "text/html";
    internal const string Markdown = "text/markdown";
    internal const string Plain = "text/plain";
}
