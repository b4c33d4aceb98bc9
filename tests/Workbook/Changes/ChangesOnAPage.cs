using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Tests.Workbook.Pages;
using Workbook.Changes;
using Workbook.Pages;

namespace Tests.Workbook.Changes;

public sealed class ChangesOnAPage : IDisposable
{
    private const string Evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private readonly string _folder = Directory.CreateTempSubdirectory("changes-page-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Old_stands_beside_new_and_markup_in_labels_is_inert()
    {
        TableContent Table(string value) => new($"Table {Evil}", [new($"Row {Evil}", null, true, false),
            new(Evil, null, false, false)], [new([Evil, value])], []);
        string Bar(int y) => $$"""{"type":"bar","name":"<b>n</b>","x":["{{Evil}}"],"y":[{{y}}]}""";
        var page = Render(TwoRuns.Compare(
            [TwoRuns.Table(Table("old " + Evil)), TwoRuns.Figure("A figure", Bar(1)), TwoRuns.Sentence($"Was {Evil}"),
                TwoRuns.Verdict("a/1", "reproduced", Evil)],
            [TwoRuns.Table(Table("new " + Evil)), TwoRuns.Figure("A figure", Bar(2)), TwoRuns.Sentence($"Is {Evil}"),
                TwoRuns.Verdict("a/1", "differs", Evil)]));
        // The only scripts are the page's own.
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent == "alert(1)");
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Equal(["gone: old " + Evil, "new: new " + Evil], page.QuerySelectorAll("main table")
            .Single(table => table.QuerySelector("caption")!.TextContent == $"Cells that changed: Table {Evil}")
            .QuerySelectorAll("tbody td").Skip(1).Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public void Every_table_has_a_caption_and_scopes_and_what_is_gone_or_new_is_said_in_words()
    {
        var page = Render(TwoRuns.Compare(
            [TwoRuns.Sentence("We count 19."), TwoRuns.Verdict("a/1", "reproduced", "19")],
            [TwoRuns.Sentence("We count 18."), TwoRuns.Verdict("a/1", "differs", "18")]));
        Assert.All(page.QuerySelectorAll("main table"), table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("th"), head => Assert.NotNull(head.GetAttribute("scope")));
        });
        Assert.Equal("gone: 19.", page.QuerySelector("del")!.TextContent);
        Assert.Equal("new: 18.", page.QuerySelector("ins")!.TextContent);
        Assert.Equal("01.html#cell-c", page.QuerySelector(".changed-text a")!.GetAttribute("href"));
        Assert.Equal("Verdicts that turned", page.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void The_index_leads_to_the_page_and_the_same_is_there_as_data()
    {
        Render(TwoRuns.Compare(
            [TwoRuns.Verdict("a/1", "reproduced", "19")], [TwoRuns.Verdict("a/1", "differs", "18")]));
        var index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder, "index.html")));
        Assert.Equal("changes.html", index.QuerySelector(".changes a")!.GetAttribute("href"));
        Assert.EndsWith("1 verdict (1 turned).", index.QuerySelector(".changes")!.TextContent.Trim());
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "changes.json")))!;
        Assert.True(json["changed"]!.GetValue<bool>());
        var verdict = Assert.Single(json["verdicts"]!.AsArray())!;
        Assert.True(verdict["turned"]!.GetValue<bool>());
        Assert.Equal("19", verdict["old"]!["computed"]!.GetValue<string>());
        Assert.Equal("c", verdict["cellId"]!.GetValue<string>());
    }

    [Fact]
    public void Where_nothing_changed_the_page_says_so()
    {
        var page = Render(TwoRuns.Compare([TwoRuns.Sentence("One.")], [TwoRuns.Sentence("One.")]));
        Assert.StartsWith("Nothing changed", page.QuerySelector("main p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main table"));
    }

    private AngleSharp.Dom.IDocument Render(ChangeReport report)
    {
        SiteRenderer.Render(_folder, [SampleNotebooks.First], report);
        return new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder, "changes.html")));
    }
}
