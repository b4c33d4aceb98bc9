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

internal sealed class ResultFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter<IStatisticalResult>(Mime.Html, r => HtmlText.Sentence(r.Report)),
        new Formatter<IStatisticalResult>(Mime.Plain, r => r.Report),
    ];
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

internal sealed class VerdictFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter<Verdict>(Mime.Verdict, v => v.ToJson().ToJsonString(Json.Readable)),
        new Formatter<Verdict>(Mime.Html, v => v.ToHtml()),
        new Formatter<Verdict>(Mime.Plain, v => v.ToString()),
    ];
}

internal sealed class VerdictsFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new Formatter<Verdicts>(Mime.Verdict, v => v.ToJson().ToJsonString(Json.Readable)),
        new Formatter<Verdicts>(Mime.Html, v => v.ToHtml()),
        new Formatter<Verdicts>(Mime.Plain, v => v.ToString()),
    ];
}

internal static class Json
{
    /// <summary>Letters of all languages as they are: saved notebooks are read by people, too.</summary>
    public static readonly System.Text.Json.JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
