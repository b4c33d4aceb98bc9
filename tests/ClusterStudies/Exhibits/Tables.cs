using AngleSharp.Html.Parser;
using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class Tables
{
    private sealed record Row(string Id, double? Revenue, string? Kind, bool Profitable);

    private static readonly Table Example = Table.Of(
            [new Row("A", 0.5, "Optics | <fine>", true), new Row("B", null, null, false),
            new Row("All", -12.25, "", true)], "Table 1. Companies")
        .RowHeader("Company", r => r.Id)
        .Column("Revenue", r => r.Revenue, unit: "USD million", missing: "NA")
        .Column("Kind", r => r.Kind)
        .Column("Profitable", r => r.Profitable)
        .Emphasize(r => r.Id == "All")
        .Note("NA: not available.");

    [Fact]
    public void Html_has_caption_header_scopes_and_notes()
    {
        var table = new HtmlParser().ParseDocument(Example.ToHtml()).QuerySelector("table")!;
        Assert.Equal("Table 1. Companies", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["Company", "Revenue (USD million)", "Kind", "Profitable"],
            table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent));
        Assert.Equal(["A", "B", "All"], table.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
        Assert.Equal("NA: not available.", table.QuerySelector("tfoot td[colspan='4']")!.TextContent);
    }

    [Fact]
    public void Html_shows_markup_in_cells_as_text() =>
        Assert.Equal("Optics | <fine>", new HtmlParser().ParseDocument(Example.ToHtml())
        .QuerySelectorAll("tbody td")[1].TextContent);

    [Fact]
    public void Numbers_stand_flush_right_and_text_flush_left()
    {
        var cells = new HtmlParser().ParseDocument(Example.ToHtml()).QuerySelectorAll("tbody tr:first-child td");
        Assert.Equal(["text-align:right", "text-align:left", "text-align:left"],
            cells.Select(c => c.GetAttribute("style")));
    }

    [Fact]
    public void Columns_of_sentences_are_given_room_beside_short_ones()
    {
        var table = Table.Of([(Id: "A", Text: string.Concat(Enumerable.Repeat("word ", 30)))], "Gists")
            .RowHeader("Id", r => r.Id).Column("Gist", r => r.Text);
        var headings = new HtmlParser().ParseDocument(table.ToHtml()).QuerySelectorAll("th[scope=col]")
            .Select(h => h.GetAttribute("style"));
        Assert.Equal(["text-align:left", "text-align:left;min-width:14em;width:94%"], headings);
    }

    [Fact]
    public void Many_columns_of_sentences_share_the_page_and_short_ones_get_no_more_than_they_need()
    {
        var sentence = string.Concat(Enumerable.Repeat("word ", 30));
        var table = Table.Of([1], "Points").Column("Point", n => n).Column("First", _ => sentence)
            .Column("Second", _ => sentence).Column("Third", _ => sentence).Column("Fourth", _ => sentence);
        var headings = new HtmlParser().ParseDocument(table.ToHtml()).QuerySelectorAll("th[scope=col]")
            .Select(h => h.GetAttribute("style")).ToList();
        Assert.Equal("text-align:right", headings[0]);
        Assert.All(headings.Skip(1), style => Assert.Equal("text-align:left;min-width:10em;width:23%", style));
    }

    [Fact]
    public void Plain_text_is_aligned_and_missing_values_are_shown_as_in_the_study() =>
        Assert.Equal(
            """
            Table 1. Companies

            Company  Revenue (USD million)  Kind             Profitable
            -------  ---------------------  ---------------  ----------
            A                          0.5  Optics | <fine>  Yes
            B                           NA                   No
            All                     −12.25                   Yes

            NA: not available.
            """.ReplaceLineEndings("\n"), Example.ToString());

    [Fact]
    public void Markdown_is_a_pipe_table_under_its_caption() =>
        Assert.Equal(
            """
            **Table 1. Companies**

            | Company | Revenue (USD million) | Kind | Profitable |
            | :--- | ---: | :--- | :--- |
            | A | 0.5 | Optics \| <fine> | Yes |
            | B | NA |  | No |
            | All | −12.25 |  | Yes |

            NA: not available.

            """.ReplaceLineEndings("\n"), Example.ToMarkdown());

    [Fact]
    public void Adding_a_column_leaves_the_table_it_was_added_to_as_it_was()
    {
        var narrow = Table.Of(["A"], "Companies").RowHeader("Company", c => c);
        _ = narrow.Column("Length", c => c.Length);
        Assert.Single(narrow.Content.Columns);
    }

    [Fact]
    public void A_table_without_a_caption_is_refused() =>
        Assert.Throws<ArgumentException>(() => Table.Of(["A"], " "));
}
