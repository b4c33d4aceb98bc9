using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Markdig;
using Tests.Workbook.Pages;
using Workbook.Manuscripts;
using Workbook.Pages;
using Document = Workbook.Documents.Document;

namespace Tests.Workbook.Manuscripts;

/// <summary>A notebook as Markdown: what its readers meet, and nothing that acts.</summary>
public sealed class WhatAManuscriptHolds
{
    private const string Company = "<script>alert(1)</script> & \"Söhne\" | Co.";

    [Fact]
    public void Texts_tables_figures_and_verdicts_are_read_in_order()
    {
        var text = Written(SampleNotebooks.First, SampleNotebooks.Second)[1];

        Assert.StartsWith("# Harbours of the coast\n\nThe second notebook asks how many there are.\n\n", text);
        Assert.Contains("""
            9 of 22 harbours have a yard.

            <a id="cell-b3"></a>

            Table: 1.1 · Table 1. Harbours, their yards and their trade in the years of the study

            | Harbour | Turnover (EUR million) | Yards | Main trade of the harbour | Second trade |
            | --- | ---: | ---: | --- | --- |
            | Northport | 12.5 | 4 | Fish and timber | Salt |
            | Southport-on-the-Sea | 1,120.0 | 17 | Ships, and what ships need | NA |

            *NA: not available.*

            ### A closer look
            """.ReplaceLineEndings("\n"), text);
        Assert.Contains("![Two bars for each coast; the south has most harbours, seven.](01-harbours-figures/"
            + "figure-1-1-figure-1-harbours-and-yards-by-coast.png)\n\n"
            + "Figure: 1.1 · Figure 1. Harbours and yards by coast\n\n"
            + "**differs:** Ten harbours have a yard. (Section 3; published 10 harbours, computed 9 (difference: -1); "
            + "coast/harbours) The text may count a yard that closed.\n", text);
        Assert.DoesNotContain("Study.Load()", text);
    }

    [Fact]
    public void Code_is_read_where_it_is_asked_for() => Assert.Contains(
        "```csharp\n#r \"../lib/Harbours.dll\"\nusing Harbours;\n", Written(true, SampleNotebooks.Second)[0]);

    [Fact]
    public void Links_lead_from_file_to_file_and_to_places_that_are_there()
    {
        var written = Written(SampleNotebooks.First, SampleNotebooks.Second);
        var (first, second) = (written[0], written[1]);

        Assert.Contains("[the second notebook](01-harbours.md#yards-and-harbours)", first);
        Assert.Contains("<a id=\"yards-and-harbours\"></a>\n\n## Yards and harbours", second);
        Assert.Contains("[its table](01-harbours.md#cell-b3)", first);
        Assert.Contains("in data/harbours.csv, and there is a\n[public register](https://example.org", first);
    }

    [Fact]
    public void What_names_texts_and_outputs_of_others_bring_is_read_and_does_nothing()
    {
        var table = SampleNotebooks.Table with
        {
            Caption = "[a](javascript:alert(1)) <b>", Notes = ["{onclick=alert(1)} `<i>"],
            Rows = [new([Company, "=1+1", "# 4", "[x](javascript:alert(1))", "```"])],
        };
        var text = Written(SampleNotebooks.Notebook("n.ipynb",
            SampleNotebooks.Markdown("m", """
                # T <img src=x onerror=alert(1)>{onclick=alert(1)}

                [a link](javascript:alert(1)), <javascript:alert(1)>, [by name][n] and `<code>` in $<b>x</b>$.
                <script>alert(1)</script>

                <div onclick="alert(1)"><iframe src="https://example.org"></iframe>Words of HTML</div>

                [n]: javascript:alert(1) "title"
                """),
            SampleNotebooks.Code("t", "t", SampleNotebooks.Output(Mime.Table, table.ToJson())),
            SampleNotebooks.Code("s", "s", Sentence("1. no list <img src=x onerror=alert(1)>"), Sentence("- nor this"),
                SampleNotebooks.Output("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"))))[0];

        var read = new HtmlParser().ParseDocument(Markdown.ToHtml(
            text, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build())).Body!;

        Assert.Empty(read.QuerySelectorAll("script, iframe, img, svg, b, i, a[href], li"));
        Assert.DoesNotContain(read.QuerySelectorAll("*"), each => each.Attributes.Any(
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Equal([Company, "=1+1", "# 4", "[x](javascript:alert(1))", "```"],
            read.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Contains("{onclick=alert(1)} `<i>", read.TextContent);
        Assert.Contains("1. no list <img src=x onerror=alert(1)>", read.TextContent);
        Assert.Contains("a link, javascript:alert(1), by name and <code> in ", read.TextContent);
        Assert.Contains("Words of HTML", read.TextContent);
        Assert.DoesNotContain("javascript:alert(1) \"title\"", read.TextContent);
    }

    private static string Sentence(string text) => SampleNotebooks.Output("text/markdown", "x").Replace(
        "\"text/markdown\":\"x\"", $"\"text/html\":{JsonValue.Create(HtmlText.Sentence(text)).ToJsonString()}",
        StringComparison.Ordinal).Replace("\"as text\"", JsonValue.Create(text).ToJsonString(),
        StringComparison.Ordinal);

    private static List<string> Written(params RenderedNotebook[] notebooks) => Written(false, notebooks);

    private static List<string> Written(bool withCode, params RenderedNotebook[] notebooks) =>
        [.. Manuscript.Write([.. notebooks.Select(each => (Document.Of(each.FileName, each.Content), (string?)null))],
            withCode).Select(files => Encoding.UTF8.GetString(files[0].Content))];
}
