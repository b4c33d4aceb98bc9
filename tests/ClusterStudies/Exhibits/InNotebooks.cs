using ClusterStudies;
using Microsoft.DotNet.Interactive.Formatting;

namespace Tests.ClusterStudies.Exhibits;

/// <summary>The displayable types are found by .NET Interactive's own formatting package, with all their MIME types.</summary>
public class InNotebooks
{
    private static string[] MimeTypesOf(object value) =>
        [.. Formatter.GetPreferredMimeTypesFor(value.GetType())];

    [Fact]
    public void A_table_is_data_html_and_plain_text() =>
        Assert.Equal(["application/vnd.workbook.table+json", "text/html", "text/plain"], MimeTypesOf(Table.Of(["A", "B"], "Companies").RowHeader("Company", c => c)));

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

    [Fact]
    public void A_figure_is_plotly_json_html_and_plain_text() =>
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"],
            MimeTypesOf(new Figure("Caption", "Alternative", [new BarTrace { X = new[] { "a" }, Y = new[] { 1 } }], new Layout())));

    [Fact]
    public void A_sentence_is_html_and_plain_text() =>
        Assert.Equal(["text/html", "text/plain"], MimeTypesOf(new Sentence($"{0.5:P0} of {22} companies")));
}
