using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace ClusterStudies;

/// <summary>
/// Tells .NET Interactive how our types are displayed: what of them is saved as data, as HTML and as text.
/// </summary>
internal static class Display
{
    private static readonly (string MimeType, Func<Table, string> Write)[] OfTable =
        [(Mime.Table, t => t.Content.ToJson().ToJsonString(SavedJson.Readable)), (Mime.Html, t => t.ToHtml()),
            (Mime.Plain, t => t.ToString())];

    private static readonly (string MimeType, Func<Figure, string> Write)[] OfFigure =
        [(Mime.Plotly, f => f.ToPlotlyJson()), (Mime.Html, f => f.ToHtml()), (Mime.Plain, f => f.ToString())];

    public static void Register()
    {
        Show(OfTable);
        Show(OfFigure);
        Show<Sentence>((Mime.Html, s => s.ToHtml()), (Mime.Plain, s => s.ToString()));
        Show<Verdict>((Mime.Verdict, v => v.ToJson().ToJsonString(SavedJson.Readable)), (Mime.Html, VerdictHtml.Line),
            (Mime.Plain, v => v.ToString()));
        Show<Verdicts>(
            (Mime.Verdict, v => v.ToJson().ToJsonString(SavedJson.Readable)),
            (Mime.Table, v => VerdictHtml.Together(v).Content.ToJson().ToJsonString(SavedJson.Readable)),
            (Mime.Html, VerdictHtml.Rows), (Mime.Plain, v => v.ToString()));
        Show<Premises>(
            (Mime.Premise, p => Saved(p.All)),
            (Mime.Table, p => p.ToTable().Content.ToJson().ToJsonString(SavedJson.Readable)),
            (Mime.Html, p => p.ToTable().ToHtml()), (Mime.Plain, p => p.ToString()));
        Show<CrossChecks>(
            (Mime.Premise, c => Saved(c.Premises)),
            (Mime.Table, c => c.ToTable().Content.ToJson().ToJsonString(SavedJson.Readable)),
            (Mime.Html, c => c.ToTable().ToHtml()), (Mime.Plain, c => c.ToTable().ToString()));
        Show<IStatisticalResult>((Mime.Html, r => HtmlText.Sentence(r.Report)), (Mime.Plain, r => r.Report));
    }

    /// <summary>
    /// Values that nobody made a table or a figure of: charts and frames of the packages, and lists of our records.
    /// </summary>
    public static void RegisterBareValues()
    {
        ShowAs(typeof(Plotly.NET.GenericChart), OfFigure, chart => BareValues.Of((Plotly.NET.GenericChart)chart));
        ShowAs(typeof(XPlot.Plotly.PlotlyChart), OfFigure, chart => BareValues.Of((XPlot.Plotly.PlotlyChart)chart));
        ShowAs(typeof(Deedle.IFrame), OfTable, frame => BareValues.Of((Deedle.IFrame)frame));
        ShowAs(typeof(Deedle.Series<,>), OfTable,
            series => TableBy(nameof(BareValues.OfSeries), series.GetType().GetGenericArguments(), series));
        var ours = typeof(Display).Assembly.GetExportedTypes();
        foreach (var record in ours.Where(type => type.GetMethod("<Clone>$") is not null))
        {
            ShowAs(typeof(IEnumerable<>).MakeGenericType(record), OfTable,
                records => TableBy(nameof(BareValues.OfRecords), [record], records));
        }
    }

    private static string Saved(IEnumerable<Premise> premises) =>
        new JsonArray([.. premises.Select(premise => premise.ToJson())]).ToJsonString(SavedJson.Readable);

    private static Table TableBy(string way, Type[] types, object value) =>
        (Table)typeof(BareValues).GetMethod(way)!.MakeGenericMethod(types).Invoke(null, [value])!;

    private static void Show<T>(params (string MimeType, Func<T, string> Write)[] ways) where T : class =>
        ShowAs(typeof(T), ways, value => (T)value);

    private static void ShowAs<T>(Type type, (string MimeType, Func<T, string> Write)[] ways, Func<object, T> shown)
    {
        foreach (var (mimeType, write) in ways)
            Formatter.Register(type, (value, writer) => writer.Write(write(shown(value))), mimeType);
        Formatter.SetPreferredMimeTypesFor(type, [.. ways.Select(way => way.MimeType)]);
    }
}
