using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Workbook.Pages;
using Workbook.Pictures;

namespace Tests.Workbook.Pages;

public sealed class PagesTests(RenderedSampleSite site) : IClassFixture<RenderedSampleSite>
{
    private IDocument Index => site.Page("index.html");

    private IDocument Harbours => site.Page("01-harbours.html");

    [Fact]
    public void There_is_an_index_and_one_page_for_each_notebook() =>
        Assert.Equal(["index.html", "00-start.html", "01-harbours.html"], site.Site.Pages.Select(Path.GetFileName));

    [Fact]
    public void Every_page_states_its_language_and_its_title_and_has_one_main_part() => Assert.All(site.Pages, page =>
    {
        Assert.Equal("en", page.Page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Page.Title!);
        Assert.Single(page.Page.QuerySelectorAll("main"));
        Assert.Equal("#content", page.Page.Body!.QuerySelector("a")!.GetAttribute("href"));
    });

    [Fact]
    public void Headings_go_down_one_level_at_a_time_and_begin_with_the_only_first() => Assert.All(site.Pages, page =>
    {
        var levels = page.Page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')
            .ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Name}: h{pair.First} then h{pair.Second}"));
    });

    [Fact]
    public void No_anchor_is_given_twice() => Assert.All(site.Pages, page =>
        Assert.Empty(page.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1)
            .Select(group => group.Key)));

    [Fact]
    public void Every_link_inside_the_site_leads_somewhere() => Assert.All(site.Pages, page =>
        Assert.All(page.Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(href => !href.StartsWith("https:", StringComparison.Ordinal)), href =>
        {
            var parts = href.Split('#');
            var target = parts[0].Length == 0 ? page.Page : site.Page(parts[0]);
            if (parts.Length > 1)
                Assert.True(target.GetElementById(parts[1]) is not null, $"{page.Name}: {href}");
        }));

    [Fact]
    public void A_page_takes_nothing_from_the_network() =>
        Assert.All(site.Pages.Where(_ => site.Site.Remarks.Count == 0), page =>
    {
        Assert.Empty(page.Page.QuerySelectorAll("link, iframe, object, script[src], [srcset]"));
        Assert.All(page.Page.QuerySelectorAll("[src]"),
            element => Assert.StartsWith("data:", element.GetAttribute("src")));
        Assert.All(page.Page.QuerySelectorAll("style"),
            style => Assert.DoesNotMatch(new Regex("@import|url\\("), style.TextContent));
        Assert.Contains("default-src 'none'",
            page.Page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"));
    });

    [Fact]
    public void Only_a_page_with_figures_carries_plotly()
    {
        Assert.True(site.Text("00-start.html").Length < 100_000);
        if (site.Site.Remarks.Count == 0)
        {
            Assert.NotNull(Harbours.GetElementById("plotly-js"));
            Assert.Null(Index.GetElementById("plotly-js"));
            Assert.True(site.Text("01-harbours.html").Length < 800_000);
        }
    }

    [Fact]
    public void A_link_to_a_heading_is_found_however_the_front_end_spells_it()
    {
        var links = site.Page("00-start.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
        Assert.Contains("01-harbours.html#yards-and-harbours", links);
        Assert.Contains("01-harbours.html#cell-b3", links);
        Assert.Contains("#how-to-read-it", links);
    }

    [Fact]
    public void A_file_that_is_not_sent_along_is_named_but_not_linked()
    {
        var named = site.Page("00-start.html").QuerySelector(".elsewhere")!;
        Assert.Equal("data/harbours.csv", named.TextContent);
        Assert.Equal("In the workbook: ../data/harbours.csv", named.GetAttribute("title"));
    }

    [Fact]
    public void A_table_has_a_caption_scopes_and_a_named_group_that_scrolls()
    {
        var table = Harbours.QuerySelector("table.workbook-table")!;
        Assert.StartsWith("Table 1.1 · Table 1. Harbours", table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("th"), head => Assert.NotNull(head.GetAttribute("scope")));
        var region = table.ParentElement!;
        Assert.Equal(("group", "0", table.QuerySelector("caption")!.TextContent),
            (region.GetAttribute("role"), region.GetAttribute("tabindex"), region.GetAttribute("aria-label")));
    }

    [Fact]
    public void Tables_and_figures_are_listed_on_their_page_and_on_the_index()
    {
        Assert.Equal(["#table-b3", "#figure-b5"], Harbours.QuerySelectorAll(".contents .exhibits a")
            .Select(link => link.GetAttribute("href")));
        Assert.Equal(["01-harbours.html#table-b3", "01-harbours.html#figure-b5"],
            Index.QuerySelectorAll(".thumbs a").Select(link => link.GetAttribute("href")).Order().Reverse());
        Assert.NotNull(Index.QuerySelector("#figures + .thumbs a img[src^='data:image/png']"));
        var table = Index.QuerySelector("#tables + details .thumbs a")!;
        Assert.Contains("Table 1.1 · ", table.TextContent);
        Assert.EndsWith("Harbours, their yards and their trade in the years of the study", table.TextContent);
        // What shows it small is for the eye only.
        Assert.Equal("true", table.QuerySelector("table")!.ParentElement!.GetAttribute("aria-hidden"));
        Assert.Contains("Northport", table.QuerySelector("table")!.TextContent);
    }

    [Fact]
    public void A_cell_that_is_meant_for_the_front_page_stands_there_too_and_passages_have_a_part_of_their_own()
    {
        using var folder = new RenderedSampleSite();
        var cite = SampleNotebooks.Markdown("cite", "## How to cite\n\nBy its name.");
        cite["metadata"] = new JsonObject { ["tags"] = new JsonArray("front-page") };
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First, SampleNotebooks.WithAList,
            SampleNotebooks.Notebook("03-end.ipynb", cite, SampleNotebooks.Markdown("more", "Not there."))]);

        var index = folder.Page("index.html");

        Assert.Contains("By its name.", index.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Not there.", index.QuerySelector("main")!.TextContent);
        Assert.Contains("How to cite", index.QuerySelectorAll(".contents a").Select(link => link.TextContent));
        Assert.Contains("3 rows\n(2 hard, 1 slip)", index.QuerySelector(".about")!.TextContent);
        Assert.Equal(["One passage.", "One passage.", "One passage."],
            index.QuerySelectorAll(".against a").Select(link => link.TextContent));
    }

    [Fact]
    public void A_link_named_Table_or_Figure_reads_as_the_number_that_it_has_today()
    {
        using var folder = new RenderedSampleSite();
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First, SampleNotebooks.Second, SampleNotebooks.Notebook(
            "02-x.ipynb", SampleNotebooks.Markdown("m",
                "[Table](01-harbours.ipynb#table-b3), [Figure](01-harbours.ipynb#figure-b5), [Table](#table-m), "
                + "[Table](00-start.ipynb)\n\n| a |\n|--|\n| 1 |\n\nTable: Few & far"))]);
        var page = folder.Page("02-x.html");
        Assert.Equal(["Table 1.1", "Figure 1.1", "Table 2.1", "Table"],
            page.QuerySelectorAll(".cell.text p a").Select(link => link.TextContent));
        Assert.Equal("Table 2.1 · Few & far", page.QuerySelector("#table-m caption")!.TextContent);
        Assert.Equal("col", page.QuerySelector("#table-m th")!.GetAttribute("scope"));
    }

    [Fact]
    public void A_figure_has_a_caption_a_picture_and_words()
    {
        var figure = Harbours.QuerySelector(".workbook-figure")!;
        Assert.Equal("Figure 1.1 · Figure 1. Harbours and yards by coast",
            figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("group", figure.QuerySelector(".plot")!.GetAttribute("role"));
        Assert.StartsWith("Two bars for each coast", figure.QuerySelector(".plot")!.GetAttribute("aria-label"));
        Assert.StartsWith("Two bars for each coast", figure.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Contains("most harbours, seven", figure.QuerySelector("details")!.TextContent);
        // A caption is the last thing of its figure.
        Assert.Null(figure.QuerySelector("figcaption + *"));
        Assert.Contains("South", figure.QuerySelector("table")!.TextContent);
    }

    [Fact]
    public void Text_in_a_figure_cannot_end_the_script_it_stands_in()
    {
        var json = Harbours.QuerySelector("script[type='application/json']")!.TextContent;
        Assert.Contains("South", json);
        Assert.DoesNotContain("</script", json);
    }

    [Fact]
    public void Code_is_folded_and_keeps_every_character()
    {
        var code = Harbours.QuerySelector("#cell-b2 details.source")!;
        Assert.False(code.HasAttribute("open"));
        Assert.StartsWith("#r \"../lib/Harbours.dll\"\nusing Harbours;\n\n// Every harbour",
            code.QuerySelector("code")!.TextContent);
        Assert.Contains("using", code.QuerySelectorAll(".c-keyword").Select(word => word.TextContent));
        Assert.Contains("// Every harbour, in the published order.",
            code.QuerySelectorAll(".c-comment").Select(word => word.TextContent));
    }

    [Fact]
    public void A_fold_names_the_cell_as_the_scoreboard_does() =>
        Assert.Equal("Code [1] 1 line", Harbours.QuerySelector("#cell-b3 details.source summary")!.TextContent);

    [Fact]
    public void Rows_of_verdicts_bring_the_headings_of_their_cells()
    {
        var row = Index.QuerySelector("table.claims #claim-coast-harbours")!;
        Assert.Equal([null, "Published", "Computed", "Verdict"],
            row.Children.Select(cell => cell.GetAttribute("data-label")));
    }

    [Fact]
    public void Other_tables_are_left_as_they_are() =>
        Assert.Empty(Harbours.QuerySelectorAll("[role=row], [data-label]"));

    [Fact]
    public void Verdicts_on_changed_data_are_announced_on_the_index_and_on_their_own_page()
    {
        var changed = SampleNotebooks.Notebook("02-more.ipynb", SampleNotebooks.Code("c1", "check",
            """
            {"output_type":"display_data","metadata":{},"data":{"application/vnd.workbook.verdict+json":
                {"id":"coast/more","study":"coast","verdict":"differs","heldWhenPublished":true,"onChangedData":true}}}
            """));
        using var folder = new RenderedSampleSite();
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First, changed]);
        Assert.All(["index.html", "02-more.html"], name =>
            Assert.Equal("Some verdicts rest on changed data (study: coast).",
                folder.Page(name).QuerySelector(".notice[data-status='changed']")!.TextContent));
        Assert.Null(folder.Page("00-start.html").QuerySelector(".notice[data-status='changed']"));
        Assert.Equal("no longer holds", folder.Page("index.html").QuerySelector(".differing .badge")!.TextContent);
    }

    [Fact]
    public void The_site_is_called_by_the_first_notebook_s_title_up_to_a_colon_or_as_its_metadata_say()
    {
        using var folder = new RenderedSampleSite();
        var first = SampleNotebooks.Notebook("00.ipynb", SampleNotebooks.Markdown("m", "# Harbours: start here"));
        SiteRenderer.Render(folder.Folder, [first]);
        Assert.Equal("Harbours", folder.Page("index.html").Title);
        first.Content["metadata"]!["workbook"] = new System.Text.Json.Nodes.JsonObject { ["title"] = "All harbours" };
        SiteRenderer.Render(folder.Folder, [first]);
        Assert.Equal("All harbours", folder.Page("index.html").Title);
    }

    [Fact]
    public void A_failed_cell_shows_its_error_and_the_page_says_why_it_ends()
    {
        var error = Harbours.QuerySelector("#cell-b7 .error")!.TextContent;
        Assert.Contains("InvalidDataException: Row 3 has no <harbour>.", error);
        Assert.Contains("at cell 7, line 1", error);
        Assert.DoesNotContain('\u001b', error);
        Assert.Contains("Row 3 has no harbour.", Harbours.QuerySelector(".notice[data-status='failed']")!.TextContent);
    }

    [Fact]
    public void An_output_that_needs_the_network_is_shown_as_text()
    {
        Assert.Contains("a chart", Harbours.QuerySelector("#cell-b8 pre.plain")!.TextContent);
        Assert.DoesNotContain("example.org/chart.js", site.Text("01-harbours.html"));
    }

    [Fact]
    public void Raw_html_in_markdown_stays() =>
        Assert.Equal("Raw HTML", Harbours.QuerySelector("#cell-b1 span")!.TextContent);

    [Fact]
    public void Pages_lead_to_the_one_before_the_one_after_and_the_index()
    {
        Assert.Equal("00-start.html", Harbours.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("01-harbours.html", site.Page("00-start.html").QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.NotNull(Harbours.QuerySelector("a.home[href='index.html']"));
    }

    [Fact]
    public void The_index_takes_title_and_introduction_from_the_first_notebook()
    {
        Assert.Equal("Two harbours, read again", Index.QuerySelector("h1")!.TextContent);
        Assert.Contains("It counts what the texts count", Index.QuerySelector("main .text")!.TextContent);
        Assert.Equal(["00 Two harbours, read again", "01 Harbours of the coast"],
            Index.QuerySelectorAll(".notebooks h3").Select(title => title.TextContent));
        Assert.Equal(2, Index.Body!.TextContent.Split("It counts what the texts count").Length);
        Assert.Contains("failed", Index.QuerySelectorAll(".notebooks li")[1].TextContent);
    }

    [Fact]
    public void The_scoreboard_counts_claims_by_study_and_verdict()
    {
        var row = Index.QuerySelector("table tbody tr")!;
        Assert.Equal(["Coast", "1", "1", "0", "1", "3"], row.Children.Select(cell => cell.TextContent));
        Assert.Contains("Harbours of the coast: 1 table", Index.Body!.TextContent);
    }

    [Fact]
    public void A_claim_that_differs_leads_to_the_cell_that_computed_it()
    {
        var differing = Assert.Single(Index.QuerySelectorAll(".differing li"));
        Assert.Contains("Published: 10 harbours; computed: 9.", differing.TextContent);
        Assert.Equal("01-harbours.html#cell-b6", differing.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_claim_has_a_row_that_its_verdict_links_to()
    {
        Assert.Equal(3, Index.QuerySelectorAll("tr[id^=claim-]").Length);
        Assert.Contains("index.html#claim-coast-harbours",
            Harbours.QuerySelectorAll("#cell-b6 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Headline_claims_lie_open_before_the_notebooks_and_the_other_claims()
    {
        using var folder = new RenderedSampleSite();
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First, SampleNotebooks.WithAList]);
        var index = folder.Page("index.html");
        var headline = index.GetElementById("claim-coast-abroad")!;
        Assert.Null(headline.Closest("details"));
        Assert.Equal(["headlines", "notebooks", "scoreboard"],
            index.QuerySelectorAll("h2").Take(3).Select(heading => heading.Id));
        Assert.Equal("Headline claims of the study: Coast",
            headline.Closest("table")!.QuerySelector("caption")!.TextContent);
        Assert.Equal("Coast: 1 other claim", index.QuerySelector("details.ledger#ledger-coast > summary")!.TextContent);
        Assert.NotNull(index.GetElementById("claim-coast-world")!.Closest("details.folded"));
    }

    [Fact]
    public void A_claim_leads_to_the_rows_elsewhere_that_speak_of_it()
    {
        using var folder = new RenderedSampleSite();
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First, SampleNotebooks.WithAList]);
        var index = folder.Page("index.html");
        var about = index.QuerySelector("#claim-coast-abroad span.where:last-child")!;
        Assert.Equal("Against each other: hard 1 2, slip 1", about.TextContent.Trim());
        Assert.Equal(["02-list.html#one", "02-list.html#two", "02-list.html#three"],
            about.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(index.QuerySelectorAll("#claim-coast-world a:not(.badge)"));
        Assert.Equal("02-list.html#one", index.QuerySelector(".about a")!.GetAttribute("href"));
    }

    [Fact]
    public void Nothing_folded_is_lost_on_paper_it_is_named_with_its_number()
    {
        using var folder = new RenderedSampleSite();
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First, SampleNotebooks.WithAList]);
        Assert.Equal("1 slips", folder.Page("02-list.html").QuerySelector("details.folded > summary")!.TextContent);
    }

    [Fact]
    public void The_same_notebooks_give_the_same_bytes()
    {
        using var again = new RenderedSampleSite();
        Assert.All(site.Site.Pages, path => Assert.Equal(File.ReadAllText(path), again.Text(Path.GetFileName(path))));
    }

    [Fact]
    public void Without_plotly_beside_the_command_a_page_names_the_public_copy_with_its_hash()
    {
        using var folder = new RenderedSampleSite();
        var rendered = SiteRenderer.Render(folder.Folder, SampleNotebooks.Both,
            plotly: Path.Combine(folder.Folder, "none.js"));
        Assert.Contains("need the network", Assert.Single(rendered.Remarks));
        var script = folder.Page("01-harbours.html").QuerySelector("script[src]")!;
        Assert.Equal((PlotlyBundle.NetworkAddress, PlotlyBundle.Integrity),
            (script.GetAttribute("src"), script.GetAttribute("integrity")));
    }

    [Fact]
    public void A_page_whose_notebook_is_gone_goes_too_and_other_files_stay()
    {
        using var folder = new RenderedSampleSite();
        File.WriteAllText(Path.Combine(folder.Folder, "mine.html"), "<p>mine</p>");
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.First]);
        Assert.Equal(["00-start.html", "index.html", "mine.html", "site.js"],
            Directory.GetFiles(folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_its_author_hides_is_folded_or_left_out_and_its_anchor_stays()
    {
        using var folder = new RenderedSampleSite();
        var cells = new[] { "remove-cell", "remove-input", "hide-output" }.Select(tag =>
        {
            var cell = SampleNotebooks.Code(tag, $"var {tag.Replace('-', '_')} = 1;",
                """{"output_type":"stream","name":"stdout","text":"said"}""");
            cell["metadata"]!["tags"] = new System.Text.Json.Nodes.JsonArray(tag);
            return cell;
        });
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.Notebook("n.ipynb", [.. cells])]);
        var page = folder.Page("n.html");
        Assert.Equal("", page.GetElementById("cell-remove-cell")!.TextContent.Trim());
        Assert.Equal("said", page.GetElementById("cell-remove-input")!.TextContent.Trim());
        Assert.Equal("said", page.QuerySelector("#cell-hide-output details.folded pre")!.TextContent);
    }

    [Fact]
    public void A_picture_from_outside_the_project_does_not_slip_into_a_page()
    {
        using var folder = new RenderedSampleSite();
        var notebooks = Directory.CreateDirectory(Path.Combine(folder.Folder, "project", "notebooks")).FullName;
        File.WriteAllText(Path.Combine(folder.Folder, "secret.png"), "secret");
        File.WriteAllText(Path.Combine(folder.Folder, "project", "open.png"), "open");
        var cell = SampleNotebooks.Markdown("m",
            $"![in](../open.png) ![out](../../secret.png) ![away]({folder.Folder}/secret.png)");
        SiteRenderer.Render(folder.Folder, [SampleNotebooks.Notebook("n.ipynb", cell) with { Folder = notebooks }]);
        var page = folder.Page("n.html");
        Assert.Equal("data:image/png;base64,b3Blbg==",
            Assert.Single(page.QuerySelectorAll("img")).GetAttribute("src"));
        Assert.Equal(["out", "away"], page.QuerySelectorAll(".elsewhere").Select(named => named.TextContent));
    }
}
