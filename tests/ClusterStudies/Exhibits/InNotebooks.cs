using ClusterStudies;
using Microsoft.DotNet.Interactive.Formatting;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>
/// The displayable types are found by .NET Interactive's own formatting package, with all their MIME types.
/// </summary>
public class InNotebooks
{
    private static string[] MimeTypesOf(object value) =>
        [.. Formatter.GetPreferredMimeTypesFor(value.GetType())];

    [Fact]
    public void A_table_is_data_html_and_plain_text() =>
        Assert.Equal(["application/vnd.workbook.table+json", "text/html", "text/plain"],
        MimeTypesOf(Table.Of(["A", "B"], "Companies").RowHeader("Company", c => c)));

    [Fact]
    public void A_table_is_displayed_by_its_own_html()
    {
        var table = Table.Of(["A"], "Companies").RowHeader("Company", c => c);
        Assert.Equal(table.ToHtml(), table.ToDisplayString("text/html"));
    }

    [Fact]
    public void A_test_s_result_is_its_report()
    {
        var result = FisherExact.Exact(new[,] { { 3, 1 }, { 1, 3 } });
        Assert.Equal(["text/html", "text/plain"], MimeTypesOf(result));
        Assert.Equal(result.Report, result.ToDisplayString("text/plain"));
        Assert.Contains(Wilson.Interval(3, 4).Report, Wilson.Interval(3, 4).ToDisplayString("text/html"));
    }

    private static readonly Plotly.NET.GenericChart Chart = Charts.Bars([1, 2], n => $"{n}", n => n);

    private static readonly string[] AsFigure = ["application/vnd.plotly.v1+json", "text/html", "text/plain"];
    private static readonly string[] AsTable = ["application/vnd.workbook.table+json", "text/html", "text/plain"];

    [Fact]
    public void A_figure_is_plotly_json_html_and_plain_text() =>
        Assert.Equal(AsFigure, MimeTypesOf(Chart.Captioned("Caption")));

    [Fact]
    public void A_bare_chart_shows_as_a_figure()
    {
        Assert.Equal(AsFigure, MimeTypesOf(Chart));
        Assert.Equal("Chart without a caption\n\nHorizontal bars. 1 1; 2 2.", Chart.ToDisplayString("text/plain"));
        Assert.Equal(AsFigure, MimeTypesOf(XPlot.Plotly.Chart.Line(new[] { 1, 2 })));
        var titled = XPlot.Plotly.Chart.Line(new[] { 1, 2 });
        titled.WithTitle("Growth");
        Assert.StartsWith("Growth\n", titled.ToDisplayString("text/plain"));
    }

    [Fact]
    public void A_bare_frame_or_series_shows_as_a_table_that_says_what_it_leaves_out()
    {
        var frame = Deedle.Frame.FromRecords(Enumerable.Range(1, 30).Select(n => new { Number = n, Half = n / 2.0 }));
        Assert.Equal(AsTable, MimeTypesOf(frame));
        Assert.StartsWith("Frame of 30 rows and 2 columns\n", frame.ToDisplayString("text/plain"));
        Assert.EndsWith("The first 20 rows; 10 are not shown.", frame.ToDisplayString("text/plain"));
        Assert.Equal(AsTable, MimeTypesOf(frame.GetColumn<double>("Half")));
        Assert.StartsWith("Series of 30 values\n", frame.GetColumn<double>("Half").ToDisplayString("text/plain"));
        // A frame of one row was once shown as 1.9 MB of its own parts.
        Assert.InRange(frame.ToDisplayString("text/html").Length, 1, 5000);
    }

    [Fact]
    public void A_list_of_records_shows_as_a_table()
    {
        var quotations = MaritimeStudy.Load().Quotations;
        Assert.Equal(AsTable, MimeTypesOf(quotations));
        Assert.Equal(AsTable, MimeTypesOf(quotations.Where(q => q.Firm == "A").ToList()));
        Assert.StartsWith($"Quotation: {quotations.Count} rows\n", quotations.ToDisplayString("text/plain"));
        Assert.Contains($"The first 20 rows; {quotations.Count - 20} are not shown.",
            quotations.ToDisplayString("text/plain"));
        Assert.EndsWith("Columns not shown: Years, Recall, Speaker.", quotations.ToDisplayString("text/plain"));
    }

    [Fact]
    public void A_sentence_is_html_and_plain_text() =>
        Assert.Equal(["text/html", "text/plain"], MimeTypesOf(new Sentence($"{0.5:P0} of {22} companies")));
}
