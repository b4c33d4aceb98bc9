using Microsoft.DotNet.Interactive.Formatting;

namespace ClusterStudies;

/// <summary>Tells .NET Interactive how our types are displayed: what of them is saved as data, as HTML and as text.</summary>
internal static class Display
{
    public static void Register()
    {
        Show<Table>((Mime.Table, t => t.Content.ToJson().ToJsonString(SavedJson.Readable)), (Mime.Html, t => t.ToHtml()), (Mime.Plain, t => t.ToString()));
        Show<Figure>((Mime.Plotly, f => f.ToPlotlyJson()), (Mime.Html, f => f.ToHtml()), (Mime.Plain, f => f.ToString()));
        Show<Sentence>((Mime.Html, s => s.ToHtml()), (Mime.Plain, s => s.ToString()));
        Show<Verdict>((Mime.Verdict, v => v.ToJson().ToJsonString(SavedJson.Readable)), (Mime.Html, VerdictHtml.Line), (Mime.Plain, v => v.ToString()));
        Show<Verdicts>(
            (Mime.Verdict, v => v.ToJson().ToJsonString(SavedJson.Readable)),
            (Mime.Table, v => VerdictHtml.Together(v).Content.ToJson().ToJsonString(SavedJson.Readable)),
            (Mime.Html, VerdictHtml.Rows), (Mime.Plain, v => v.ToString()));
        Show<IStatisticalResult>((Mime.Html, r => HtmlText.Sentence(r.Report)), (Mime.Plain, r => r.Report));
    }

    private static void Show<T>(params (string MimeType, Func<T, string> Write)[] ways)
    {
        foreach (var (mimeType, write) in ways)
            Formatter.Register<T>((value, writer) => writer.Write(write(value)), mimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), [.. ways.Select(way => way.MimeType)]);
    }
}
