using System.Text.Json.Nodes;
using Tests.Workbook.Pages;
using Workbook.Documents;

namespace Tests.Workbook.Documents;

public class WhatCellsShow
{
    [Fact]
    public void Cells_in_Markdown_HTML_and_Mermaid_show_what_they_say_and_no_code_also_where_they_did_not_run()
    {
        var document = Of(
            SampleNotebooks.Cell("markdown", "Some *markdown* text"),
            SampleNotebooks.Cell("html", "<p id='hello'>hello</p>"),
            SampleNotebooks.Cell("mermaid", "graph LR; A-->B"), SampleNotebooks.Code("magic", "#!html\n<p>hello</p>"));
        Assert.All(document.Passages, passage => Assert.Null(passage.Body));
        Assert.Collection(document.Passages.Select(passage => Assert.Single(passage.Outputs)),
            block => Assert.Equal("Some *markdown* text", Assert.IsType<TextBlock>(block).Source),
            block => Assert.Equal(new HtmlBlock("<p id='hello'>hello</p>"), block),
            block => Assert.Equal(new MermaidBlock("graph LR; A-->B"), block),
            block => Assert.Equal(new HtmlBlock("<p>hello</p>"), block));
    }

    [Fact]
    public void What_such_a_cell_showed_when_it_ran_counts_more_than_what_it_says()
    {
        var cell = SampleNotebooks.Cell("html", "<p>@n</p>");
        cell["outputs"] = new JsonArray(Display("text/html", "<p>22</p>"));
        Assert.Equal([new HtmlBlock("<p>22</p>")], Of(cell).Passages[0].Outputs);
    }

    [Theory]
    [InlineData("remove-input", Visibility.Removed, Visibility.Shown)]
    [InlineData("remove_input", Visibility.Removed, Visibility.Shown)]
    [InlineData("hide-input", Visibility.Folded, Visibility.Shown)]
    [InlineData("remove-output", Visibility.Shown, Visibility.Removed)]
    [InlineData("hide_output", Visibility.Shown, Visibility.Folded)]
    [InlineData("remove-cell", Visibility.Removed, Visibility.Removed)]
    [InlineData("hide-cell", Visibility.Folded, Visibility.Folded)]
    [InlineData("parameters", Visibility.Shown, Visibility.Shown)]
    internal void Tags_mean_what_they_mean_to_Jupyter(string tag, Visibility input, Visibility outputs)
    {
        var cell = SampleNotebooks.Code("c", "1");
        cell["metadata"] = new JsonObject { ["tags"] = new JsonArray(tag) };
        Assert.Equal(new CellShow(input, outputs), Of(cell).Passages[0].Show);
    }

    [Fact]
    public void What_a_front_end_folded_is_folded()
    {
        var cell = SampleNotebooks.Code("c", "1");
        cell["metadata"] =
            new JsonObject { ["jupyter"] = new JsonObject { ["source_hidden"] = true, ["outputs_hidden"] = true } };
        Assert.Equal(new CellShow(Visibility.Folded, Visibility.Folded), Of(cell).Passages[0].Show);
    }

    [Fact]
    public void Of_a_line_that_was_rewritten_only_the_last_state_is_left_and_no_colours() =>
        Assert.Equal(new StreamBlock("reading 3 of 3\nred plain <b>&\nend", false), Shown(new JsonObject
        {
            ["output_type"] = "stream", ["name"] = "stdout",
            ["text"] = "\rreading 1 of 3\rreading 2 of 3\rreading 3 of 3\n\u001b[31mred\u001b[0m plain <b>&\r\nend\n",
        }));

    [Fact]
    public void A_formula_is_shown_in_its_own_notation() =>
        Assert.Equal(new LatexBlock(@"\bar{x}=3"), Shown(Display("text/latex", @"\bar{x}=3")));

    [Fact]
    public void What_cannot_be_shown_is_named() =>
        Assert.Contains("application/pdf",
            Assert.IsType<OmittedBlock>(Shown(Display("application/pdf", "JVBERi0="))).Reason);

    [Fact]
    public void A_cell_in_JavaScript_is_named_as_not_run()
    {
        var passage = Of(SampleNotebooks.Cell("javascript", "alert(1)")).Passages[0];
        Assert.IsType<CodeBlock>(passage.Body);
        Assert.Contains("takes a script, which is not run here",
            Assert.IsType<OmittedBlock>(Assert.Single(passage.Outputs)).Reason);
    }

    [Fact]
    public void A_computed_sentence_is_told_from_other_HTML()
    {
        var output = Display("text/html", HtmlText.Sentence("9 of 22 < half"));
        output["data"]!["text/plain"] = "9 of 22 < half";
        Assert.Equal(new SentenceBlock("9 of 22 < half"), Shown(output));
    }

    [Fact]
    public void A_table_and_verdicts_are_read_from_their_data()
    {
        var table = Display(Mime.Table, SampleNotebooks.Table.ToJson());
        Assert.Equal(SampleNotebooks.Table.Caption, Assert.IsType<TableBlock>(Shown(table)).Table.Caption);
        table["data"]![Mime.Verdict] =
            new JsonArray(new JsonObject { ["id"] = "a/1", ["study"] = "a", ["verdict"] = "differs" });
        var verdicts = Assert.IsType<VerdictBlock>(Shown(table));
        Assert.Equal("a/1", Assert.Single(verdicts.Verdicts).Id);
        Assert.IsType<TableBlock>(verdicts.Together);
    }

    [Theory]
    [InlineData("""{"caption":1}""")]
    [InlineData("[]")]
    [InlineData("3")]
    public void What_is_not_a_table_of_ours_is_shown_in_its_other_forms(string json)
    {
        var output = Display(Mime.Table, JsonNode.Parse(json)!);
        output["data"]!["text/plain"] = "other";
        Assert.Equal(new PlainBlock("other"), Shown(output));
    }

    [Theory]
    [InlineData(
        """
        {"cells":[{"cell_type":"code","source":1,
            "outputs":[1,{"data":{"text/html":{}}},{"output_type":"stream"}]}]}
        """)]
    [InlineData(
        """
        {"cells":[{"cell_type":"markdown","metadata":[],
            "attachments":{"a":{"image/png":3}},"source":["![](attachment:a)"]}]}
        """)]
    [InlineData(
        """
        {"cells":[{"cell_type":"code","metadata":{"tags":"x","polyglot_notebook":{"kernelName":{}}},"source":[]}],
            "metadata":1}
        """)]
    [InlineData(
        """
        {"cells":[{"cell_type":"code",
            "outputs":[{"data":{"application/vnd.plotly.v1+json":{"data":[{"x":[1],"y":[{}]}]}}}]}]}
        """)]
    [InlineData("""{"cells":{},"metadata":{"workbook":[]}}""")]
    public void A_notebook_with_parts_of_another_kind_is_read_as_far_as_it_goes(string json) =>
        Assert.NotNull(Document.Of("n.ipynb", JsonNode.Parse(json)!.AsObject()).Label);

    private static Document Of(params JsonObject[] cells) =>
        Document.Of("n.ipynb", SampleNotebooks.Notebook("n.ipynb", cells).Content);

    private static Block Shown(JsonObject output) =>
        Assert.Single(Of(SampleNotebooks.Code("c", "x", output.ToJsonString())).Passages[0].Outputs);

    private static JsonObject Display(string kind, JsonNode content) => new()
    {
        ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [kind] = content },
    };
}
