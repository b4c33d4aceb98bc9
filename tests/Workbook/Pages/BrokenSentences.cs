using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tests.Workbook.Running;
using Workbook.Documents;
using Document = Workbook.Documents.Document;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

/// <summary>A sentence that the data no longer bear out is named by the run and marked on its page.</summary>
public sealed class BrokenSentences
{
    private const string Prose =
        "# Coast\n\nYards are few,\nand harbours many. The rest *stands*.\n\n| a | b |\n|---|---|\n| x | All agree |";

    [Theory]
    [InlineData("Yards are few, and", "Yards are few, and harbours many.")]
    [InlineData("The rest", "The rest *stands*.")]
    [InlineData("stands*.", "The rest *stands*.")]
    [InlineData("Coast", "Coast")]
    [InlineData("All agree", "All agree")]
    [InlineData("nowhere", null)]
    public void A_sentence_is_found_by_its_words(string words, string? sentence) =>
        Assert.Equal(sentence, ProseSentence.Text(Prose, words));

    [Fact]
    public void A_broken_premise_marks_the_sentence_that_rests_on_it_and_no_other()
    {
        var page = Page(holds: false);
        var mark = Assert.Single(page.QuerySelectorAll("mark.no-longer-holds"));
        Assert.Equal("Yards are few, and harbours many. [rests on \"yards are few\" (no longer holds): 7 < 9 yards *]",
            string.Join(' ', mark.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.NotNull(page.GetElementById("coast") ?? page.QuerySelector("h1[id]"));
        Assert.Empty(Page(holds: true).QuerySelectorAll("mark"));
    }

    [Fact]
    public void A_verdict_that_turned_breaks_what_rests_on_it()
    {
        const string verdict = """
            {"id":"a/1","study":"a","statement":"Many.","verdict":"differs","published":"9","computed":"8",
             "heldWhenPublished":true,"onChangedData":true}
            """;
        var broken = BrokenProse.In([Document.Of("01.ipynb", Notebook("a/1", Mime.Verdict, verdict))]);
        Assert.Equal("rests on \"Many\" (no longer holds): published 9, now 8", Assert.Single(broken).Now);
        Assert.Empty(BrokenProse.In([Document.Of("01.ipynb",
            Notebook("a/1", Mime.Verdict, verdict.Replace("differs", "reproduced")))]));
    }

    [Fact]
    public void The_run_names_notebook_cell_and_sentence_and_a_check_that_no_sentence_rests_on()
    {
        var premises = $"[{PremiseJson("few", false)},{PremiseJson("other", false)}]";
        var cell = NotebookFolder.Cell("premises",
            "\"\"\"" + premises + "\"\"\".DisplayAs(\"" + Mime.Premise + "\");");
        var text = SampleNotebooks.Markdown("prose", Prose);
        text["metadata"] = Tied("few");
        using var folder = new NotebookFolder()
            .AddJson("01", new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } }, text, cell);
        Assert.Contains("""
            Prose that no longer holds:
              01.ipynb, cell prose: Yards are few, and harbours many.
                rests on "yards are few" (no longer holds): 7 < 9 yards *
            Checks that held on the published data and fail now:
              01.ipynb, cell premises: yards are few
                now: 7 < 9 yards *
            """, folder.Run().Said);
    }

    private static string PremiseJson(string id, bool holds) =>
        new Premise(id, "yards are few", "7 < 9 yards *", holds).ToJson().ToJsonString(SavedJson.Readable);

    private static JsonNode? Tied(string id) =>
        new JsonObject
    {
        ["workbook"] = new JsonObject
        {
            ["rests_on"] = new JsonObject { ["Yards are few"] = new JsonArray(id) },
        },
    };

    private static JsonObject Notebook(string restsOn, string mime, string json)
    {
        var code = SampleNotebooks.Code("c", "premises", $$"""
            {"output_type":"display_data","metadata":{},"data":{"{{mime}}":{{json}},"text/plain":"p"} }
            """);
        var notebook = SampleNotebooks.Notebook("01.ipynb", SampleNotebooks.Markdown("m", Prose), code).Content;
        notebook["cells"]![0]!["metadata"] = Tied(restsOn);
        return notebook;
    }

    private static IDocument Page(bool holds)
    {
        var folder = Directory.CreateTempSubdirectory("workbook-prose-").FullName;
        try
        {
            var content = Notebook("few", Mime.Premise, $"[{PremiseJson("few", holds)}]");
            var site = SiteRenderer.Render(folder, [new RenderedNotebook("01.ipynb", content)]);
            return new HtmlParser().ParseDocument(File.ReadAllText(site.Pages[1]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
