using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

/// <summary>What notebooks of unknown origin hold: shown right, cleared of what acts, or named as left out.</summary>
public sealed class ForeignOutputs : IDisposable
{
    private const string Act = "document.documentElement.dataset.pwned='yes'";
    private readonly RenderedSampleSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("<b onclick=\"x()\">bold</b>", "<b>bold</b>")]
    [InlineData("<a href=\"javascript:x()\">k</a>", "<a>k</a>")]
    [InlineData("<a href=\"jav&#x09;ascript:x()\">k</a>", "<a>k</a>")]
    [InlineData("<a href=\"https://example.org/\">k</a>", "<a href=\"https://example.org/\">k</a>")]
    [InlineData("<p style=\"position:fixed;color:red\">t</p>", "<p style=\"color: rgba(255, 0, 0, 1)\">t</p>")]
    [InlineData("<p class=\"badge\" id=\"content\" data-verdict=\"reproduced\">t</p>", "<p>t</p>")]
    [InlineData("<font color=red>words stay</font>", "words stay")]
    [InlineData("<td>a cell alone</td>", "a cell alone")]
    [InlineData("<style>.dni-code-hint { color: red }</style>t", "t")]
    public void An_output_keeps_what_it_says_and_loses_what_acts(string html, string written) =>
        Assert.Equal(written, Output("text/html", html).QuerySelector(".foreign")!.InnerHtml);

    [Theory]
    [InlineData("<iframe src=\"https://example.org/\"></iframe>", "another page")]
    [InlineData("<form action=\"https://example.org/\"><input name=a></form>", "a form, a control")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"a map\">", "a picture from elsewhere")]
    [InlineData("<link rel=\"dns-prefetch\" href=\"//example.org\">", "a style sheet from elsewhere")]
    [InlineData("<style>p { color: red }</style>t", "a style sheet")]
    [InlineData("<video src=\"a.mp4\"></video>", "a video")]
    public void What_an_output_loses_to_be_seen_is_named(string html, string missing) =>
        Assert.Equal($"Left out here: {missing}.", Output("text/html", html).QuerySelector(".missing")!.TextContent);

    [Theory]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=https://example.org/\">")]
    [InlineData("<base href=\"https://example.org/\">")]
    [InlineData("<p style=\"background:url(https://example.org/a.png)\">t</p>")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=x onerror=x()>\">")]
    public void Nothing_is_fetched_and_nobody_is_led_away(string html)
    {
        var cell = Output("text/html", html).QuerySelector(".foreign")!;
        Assert.Empty(cell.QuerySelectorAll("meta, base, img"));
        Assert.DoesNotContain("example.org", cell.InnerHtml);
    }

    [Fact]
    public void A_drawing_is_a_picture_in_which_nothing_runs()
    {
        var drawing = $"<svg width=\"40\" height=\"20\" onload=\"{Act}\"><script>{Act}</script>"
            + "<title>A line</title><path d=\"M0 0L9 9\"/></svg>";
        Assert.All([Output("image/svg+xml", drawing), Output("text/html", $"<div>{drawing.Replace("<script>", "")
            .Replace("</script>", "")}</div>")], cell =>
        {
            Assert.Empty(cell.QuerySelectorAll("svg, script"));
            var source = cell.QuerySelector("img")!.GetAttribute("src")!;
            Assert.StartsWith("data:image/svg+xml;base64,", source);
            var svg = Encoding.UTF8.GetString(Convert.FromBase64String(source[(source.IndexOf(',') + 1)..]));
            Assert.Contains("<path d=\"M0 0L9 9\"", svg);
            Assert.Contains("xmlns=\"http://www.w3.org/2000/svg\"", svg);
        });
        Assert.Equal("A line", Output("text/html", "<svg><title>A line</title></svg>")
            .QuerySelector("img")!.GetAttribute("alt"));
    }

    [Fact]
    public void A_picture_that_is_none_is_named()
    {
        var cell = Output("image/png", $"AAAA\"><img src=x onerror=\"{Act}");
        Assert.Empty(cell.QuerySelectorAll("img"));
        Assert.Equal("A picture that is not of the kind it says, image/png, is left out here.",
            cell.QuerySelector(".missing")!.TextContent);
    }

    [Fact]
    public void A_widget_is_named_and_its_text_shown()
    {
        var cell = Output(new JsonObject
        {
            ["application/vnd.jupyter.widget-view+json"] = new JsonObject { ["model_id"] = "1" },
            ["text/plain"] = "IntSlider(value=3)",
        });
        Assert.Contains("works only while its notebook runs", cell.QuerySelector(".missing")!.TextContent);
        Assert.Equal("IntSlider(value=3)", cell.QuerySelector("pre.plain")!.TextContent);
    }

    [Fact]
    public void A_formula_in_the_notation_of_latex_is_shown() =>
        Assert.Equal(@"\bar{x}=3", Output("text/latex", @"\bar{x}=3").QuerySelector("figure pre")!.TextContent);

    [Fact]
    public void A_script_is_named() =>
        Assert.Contains("takes a script", Output("application/javascript", Act).QuerySelector(".missing")!.TextContent);

    [Theory]
    [InlineData("\rreading 1 of 3\rreading 2 of 3\rreading 3 of 3\n", "reading 3 of 3")]
    [InlineData("\u001b[31mred\u001b[0m plain <b>&", "red plain <b>&")]
    [InlineData("\u001b]8;;https://example.org/\u0007a link\u001b]8;;\u0007", "a link")]
    [InlineData("a\u0000b\u0008c\u009bd", "abcd")]
    public void Console_text_reads_as_it_did_in_the_end(string written, string read)
    {
        var output = new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = written };
        Assert.Equal(read, Page(SampleNotebooks.Code("c", "x", output.ToJsonString())).QuerySelector("pre.stream")!
            .TextContent);
    }

    [Fact]
    public void A_text_keeps_its_html_but_what_acts()
    {
        var text = Page(SampleNotebooks.Markdown("m", $"""
            # T <img src=x onerror="{Act}">

            <script>{Act}</script>

            [a](javascript:{Act}) <a href="javascript:{Act}">b</a> <javascript:{Act}>
            <a href="n.ipynb#t">c</a> ![d](data:text/html,x) ![e](https://example.org/a.png)
            <sub>low</sub> ![f](/etc/passwd)
            """)).QuerySelector("#cell-m")!;
        Assert.Empty(text.QuerySelectorAll("script, img, [onerror]"));
        Assert.Equal(["c"], text.QuerySelectorAll("a[href]").Select(link => link.TextContent));
        Assert.Equal("#t", text.QuerySelector("a[href]")!.GetAttribute("href"));
        Assert.Equal("low", text.QuerySelector("sub")!.TextContent);
        Assert.Equal(["a", "d", "e", "f"], text.QuerySelectorAll(".elsewhere").Select(named => named.TextContent));
    }

    [Fact]
    public void Attributes_that_a_text_gives_its_parts_are_cleared() =>
        Assert.Equal("<p>words</p>", Page(SampleNotebooks.Markdown("m", "words\n{onclick=\"x()\"}"))
            .QuerySelector("#cell-m")!.InnerHtml.Trim());

    [Theory]
    [InlineData("a # b.ipynb", "a%20%23%20b.html")]
    [InlineData("50% of it.ipynb", "50%25%20of%20it.html")]
    [InlineData("\u00e6\u00f8\u00e5 \u65e5\u672c.ipynb", "%C3%A6%C3%B8%C3%A5%20%E6%97%A5%E6%9C%AC.html")]
    [InlineData("a\"b'c.ipynb", "a%22b%27c.html")]
    [InlineData("index.ipynb", "index.ipynb.html")]
    public void A_name_of_any_letters_links_right(string name, string address)
    {
        var written = Uri.EscapeDataString(name);
        SiteRenderer.Render(_site.Folder,
        [
            SampleNotebooks.Notebook("0.ipynb", SampleNotebooks.Markdown("m", $"# First\n\n[to it]({written}#two)")),
            SampleNotebooks.Notebook(name, SampleNotebooks.Markdown("m", "# One\n\n## Two")),
        ]);
        Assert.Equal($"{address}#two", _site.Page("0.html").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal(address, _site.Page("0.html").QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Contains(address,
            _site.Page("index.html").QuerySelectorAll(".notebooks a").Select(link => link.GetAttribute("href")));
        Assert.True(File.Exists(Path.Combine(_site.Folder, Uri.UnescapeDataString(address))));
    }

    [Fact]
    public void An_odd_neighbour_costs_its_own_page_only()
    {
        var odd = JsonNode.Parse("""{"cells":[{"cell_type":"markdown","source":"x","source":"y"}]}""")!.AsObject();
        var site = SiteRenderer.Render(_site.Folder, [SampleNotebooks.First, new("odd.ipynb", odd)]);
        Assert.Equal(["index.html", "00-start.html"], site.Pages.Select(Path.GetFileName));
        Assert.Contains(site.Remarks, remark => remark.StartsWith("No page of odd.ipynb: ", StringComparison.Ordinal));
    }

    private IElement Output(string kind, string content) => Output(new JsonObject { [kind] = content });

    private IElement Output(JsonObject data) => Page(SampleNotebooks.Code("c", "x", new JsonObject
    {
        ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = data,
    }.ToJsonString())).QuerySelector("#cell-c")!;

    private IDocument Page(JsonObject cell)
    {
        SiteRenderer.Render(_site.Folder, [SampleNotebooks.Notebook("n.ipynb", cell)]);
        return _site.Page("n.html");
    }
}
