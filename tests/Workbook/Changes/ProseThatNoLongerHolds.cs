using System.Text.Json.Nodes;
using Tests.Workbook.Pages;
using Workbook.Changes;
using Workbook.Pages;
using Workbook.Running;

namespace Tests.Workbook.Changes;

/// <summary>A run says of which sentences the premises turned, with what held before and what is so now.</summary>
public sealed class ProseThatNoLongerHolds
{
    private static readonly ChangeReport Broken = ChangeReport.Of(
        [Prose(), Premises(holds: (true, false), yards: (7, 12))]);

    [Fact]
    public void The_closing_lines_name_notebook_cell_sentence_and_both_comparisons() => Assert.Equal(
        [
            "Changed: 1 sentence no longer borne out",
            "  no longer holds: 01.ipynb, cell reading: Yards are few. "
                + "(rests on \"yards are few\": 7 yards -> 12 yards)",
        ],
        TwoRuns.Lines(Broken));

    [Fact]
    public void Once_the_data_bear_it_out_again_that_is_said() => Assert.Equal(
        "  holds again: 01.ipynb, cell reading: Yards are few. (rests on \"yards are few\": 12 yards -> 7 yards)",
        TwoRuns.Lines(ChangeReport.Of([Prose(), Premises(holds: (false, true), yards: (12, 7))]))[1]);

    [Fact]
    public void A_premise_that_stays_broken_is_no_change() =>
        Assert.Empty(ChangeReport.Of([Prose(), Premises(holds: (false, false), yards: (12, 13))]).Prose);

    [Fact]
    public void A_check_that_no_sentence_rests_on_speaks_for_itself() => Assert.Equal(
        ["Changed: 1 check failing now", "  no longer holds: 02.ipynb, cell c: yards are few (7 yards -> 12 yards)"],
        TwoRuns.Lines(ChangeReport.Of([Premises(holds: (true, false), yards: (7, 12))])));

    [Fact]
    public void A_sentence_that_is_gone_does_not_hold_again() => Assert.Empty(ChangeReport.Of(
        [Prose(now: "Ports are many."), Premises(holds: (false, true), yards: (12, 7))]).Prose);

    [Fact]
    public void The_page_and_the_data_have_it_too()
    {
        Assert.Contains("Yards are few.", new ChangesPage(Broken).Body.ToString());
        Assert.Contains("rests on &quot;yards are few&quot;", new ChangesPage(Broken).Body.ToString());
        var json = Assert.Single(ChangesJson.Of(Broken)["prose"]!.AsArray())!;
        Assert.Equal("reading", (string?)json["cellId"]);
        Assert.Equal("Yards are few.", (string?)json["sentence"]);
        Assert.Equal(("7 yards", "12 yards"), ((string?)json["old"], (string?)json["new"]));
        Assert.False((bool)json["holds"]!);
    }

    // The sentence and its premise stand in different notebooks.
    private static NotebookResult Prose(string? now = null)
    {
        var notebook = SampleNotebooks.Notebook(
            "01.ipynb", SampleNotebooks.Markdown("reading", "Yards are few. Ports are many.")).Content;
        notebook["cells"]![0]!["metadata"] = JsonNode.Parse(
            """{"workbook":{"rests_on":{"Yards are few":["few"]} } }""");
        var after = now is null ? notebook
            : SampleNotebooks.Notebook("01.ipynb", SampleNotebooks.Markdown("reading", now)).Content;
        return new("/project/notebooks/01.ipynb", NotebookOutcome.Passed, after) { Before = notebook };
    }

    private static NotebookResult Premises((bool Old, bool Now) holds, (int Old, int Now) yards) =>
        TwoRuns.Result("02.ipynb", [Premise(holds.Old, yards.Old)], [Premise(holds.Now, yards.Now)]);

    private static JsonObject Premise(bool holds, int yards) => TwoRuns.Output(Mime.Premise,
        new JsonArray(new Premise("few", "yards are few", $"{yards} yards", holds).ToJson()));
}
