namespace ClusterStudies;

/// <summary>The MIME types of the displayable types; <c>CreateTypeFormatters</c> is .NET Interactive's convention.</summary>
internal static class Mime
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";
    public const string Plotly = "application/vnd.plotly.v1+json";
    public const string Verdict = "application/vnd.workbook.verdict+json";
}

internal sealed class TableFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new Formatter<Table>(Mime.Html, t => t.ToHtml()), new Formatter<Table>(Mime.Plain, t => t.ToString())];
}

internal sealed class SentenceFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new Formatter<Sentence>(Mime.Html, s => s.ToHtml()), new Formatter<Sentence>(Mime.Plain, s => s.ToString())];
}

internal sealed class FigureFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter<Figure>(Mime.Plotly, f => f.ToPlotlyJson()),
        new Formatter<Figure>(Mime.Html, f => f.ToHtml()),
        new Formatter<Figure>(Mime.Plain, f => f.ToString()),
    ];
}
