using System.Text.Json.Nodes;
using Tests.Workbook.Pages;
using Workbook.Documents;

namespace Tests.Workbook.Documents;

public class NumberedExhibits
{
    private static readonly string Table = Output(Mime.Table, SampleNotebooks.Table.ToJson());
    private static readonly string Figure = Output(Mime.Plotly, JsonNode.Parse(SampleNotebooks.FigureJson)!);

    [Fact]
    public void Tables_and_figures_are_counted_apart_behind_the_chapter()
    {
        var exhibits = Of("05-yards.ipynb", SampleNotebooks.Code("yards", "x", Table, Figure, Table),
            SampleNotebooks.Code("coasts", "x", Figure)).Exhibits.All;
        Assert.Equal(["Table 5.1", "Figure 5.1", "Table 5.2", "Figure 5.2"], exhibits.Select(e => e.Label));
        Assert.Equal(["table-yards", "figure-yards", "table-yards-2", "figure-coasts"],
            exhibits.Select(e => e.Anchor));
    }

    [Theory]
    [InlineData("12-letter.ipynb", "Table 12.1")]
    [InlineData("00-start.ipynb", "Table 0.1")]
    [InlineData("yards.ipynb", "Table 1")]
    [InlineData("2024yards.ipynb", "Table 1")]
    public void The_chapter_is_the_number_that_the_name_begins_with(string notebook, string label) =>
        Assert.Equal(label, Assert.Single(Of(notebook, SampleNotebooks.Code("a", "x", Table)).Exhibits.All).Label);

    [Fact]
    public void What_its_author_leaves_out_has_no_number_and_a_table_of_verdicts_has()
    {
        var hidden = SampleNotebooks.Code("hidden", "x", Table);
        hidden["metadata"] = new JsonObject { ["tags"] = new JsonArray("remove-output") };
        var verdicts = JsonNode.Parse(Table)!;
        verdicts["data"]![Mime.Verdict] =
            new JsonArray(new JsonObject { ["id"] = "a/1", ["study"] = "a", ["verdict"] = "differs" });
        var exhibit = Assert.Single(
            Of("1-a.ipynb", hidden, SampleNotebooks.Code("v", "x", verdicts.ToJsonString())).Exhibits.All);
        Assert.Equal(("Table 1.1", "v"), (exhibit.Label, exhibit.CellId));
        Assert.Equal(SampleNotebooks.Table.Caption, Assert.IsType<TableBlock>(exhibit.Block).Table.Caption);
    }

    [Theory]
    [InlineData("Table: The few\n\n| word | n |\n|:--|--:|\n| *few* | 3 |\n\nMore.")]
    [InlineData("Text.\n\n| word | n |\n|:--|--:|\n| *few* | 3 |\n\nTable: The few")]
    public void A_paragraph_that_begins_with_Table_beside_a_Markdown_table_is_its_caption(string source)
    {
        var exhibit = Assert.Single(Of("3-a.ipynb", SampleNotebooks.Markdown("m", source)).Exhibits.All);
        Assert.Equal(("Table 3.1 · The few", "table-m"), (exhibit.Title, exhibit.Anchor));
        var table = Assert.IsType<TableBlock>(exhibit.Block).Table;
        Assert.Equal([("word", false), ("n", true)], table.Columns.Select(c => (c.Header, c.IsNumeric)));
        Assert.Equal(["few", "3"], Assert.Single(table.Rows).Cells);
    }

    [Fact]
    public void A_Markdown_table_without_such_a_paragraph_has_no_number() => Assert.Empty(Of("3-a.ipynb",
        SampleNotebooks.Markdown("m", "The table: see\n\n| word | n |\n|:--|--:|\n| few | 3 |")).Exhibits.All);

    [Fact]
    public void An_anchor_that_a_heading_has_is_not_given_again()
    {
        var exhibit = Assert.Single(Of("3-a.ipynb",
            SampleNotebooks.Markdown("m", "# Table yards"), SampleNotebooks.Code("yards", "x", Table)).Exhibits.All);
        Assert.Equal("table-yards-2", exhibit.Anchor);
    }

    [Fact]
    public void A_file_of_it_is_named_after_number_and_caption_and_not_without_end()
    {
        var exhibit = Assert.Single(Of("05-a.ipynb", SampleNotebooks.Code("yards", "x", Table)).Exhibits.All);
        Assert.Equal("table-5-1-table-1-harbours-their-yards-and-their-trade-in", exhibit.FileStem);
    }

    private static Document Of(string name, params JsonObject[] cells) =>
        Document.Of(name, SampleNotebooks.Notebook(name, cells).Content);

    private static string Output(string kind, JsonNode content) => new JsonObject
    {
        ["output_type"] = "display_data", ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [kind] = content },
    }.ToJsonString();
}
