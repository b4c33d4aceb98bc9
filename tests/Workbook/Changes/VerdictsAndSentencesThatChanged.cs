using Workbook.Changes;
using Workbook.Running;

namespace Tests.Workbook.Changes;

public class VerdictsAndSentencesThatChanged
{
    [Fact]
    public void A_verdict_that_turned_leads_with_both_words_and_values() => Assert.Equal(
        [
            "Changed: 2 verdicts (1 turned), 1 sentence",
            "  verdict turned: a/2: reproduced -> no longer holds (19 -> 18; 01.ipynb, cell 1)",
            "  verdict: a/1: 19 -> 19.4 (01.ipynb, cell 1)",
            "  sentence: We count [19. -> 18.] (01.ipynb, cell 1)",
        ],
        TwoRuns.Lines(TwoRuns.Compare(
            [
                TwoRuns.Sentence("We count 19."), TwoRuns.Verdict("a/1", "reproduced", "19"),
                TwoRuns.Verdict("a/2", "reproduced", "19"),
            ],
            [
                TwoRuns.Sentence("We count 18."), TwoRuns.Verdict("a/1", "reproduced", "19.4", onChangedData: true),
                TwoRuns.Verdict("a/2", "differs", "18", onChangedData: true),
            ])));

    [Fact]
    public void A_verdict_that_only_took_the_word_for_changed_data_did_not_turn()
    {
        var report = TwoRuns.Compare([TwoRuns.Verdict("a/1", "reproduced", "19")],
            [TwoRuns.Verdict("a/1", "reproduced", "19", onChangedData: true)]);
        Assert.Empty(report.Verdicts);
        Assert.Equal(1, report.Reworded);
        Assert.False(report.IsEmpty);
    }

    [Fact]
    public void A_verdict_that_several_notebooks_state_turned_once()
    {
        NotebookResult In(string name) => TwoRuns.Result(name,
            [TwoRuns.Verdict("a/1", "reproduced", "19")], [TwoRuns.Verdict("a/1", "differs", "18")]);
        var report = ChangeReport.Of([In("01.ipynb"), In("07.ipynb")]);
        Assert.Equal(["07.ipynb"], Assert.Single(report.Turned).AlsoAt.Select(place => place.Notebook));
        Assert.Contains("  verdict turned: a/1: reproduced -> differs (19 -> 18; 01.ipynb, cell 1, and 1 more cell)",
            TwoRuns.Lines(report));
    }

    [Fact]
    public void Of_a_sentence_the_words_that_changed_are_shown_with_a_few_before_them() => Assert.Equal(
        "… 22 companies are [orderly, -> incremental,] … 9 of 22 [sell -> export]",
        ChangeWords.Of(new TextChange(new Place("01.ipynb", "c", 1), "sentence",
            "Of all the 22 companies are orderly, and yet 9 of 22 sell abroad",
            "Of all the 22 companies are incremental, and yet 9 of 22 export abroad")));

    [Fact]
    public void Nothing_changed_is_said_and_so_is_what_was_not_compared()
    {
        var same = TwoRuns.Result("01.ipynb", [TwoRuns.Sentence("One.")], [TwoRuns.Sentence("One.")]);
        Assert.Equal(["Nothing changed."], TwoRuns.Lines(ChangeReport.Of([same])));
        var failed = same with { Outcome = NotebookOutcome.Failed };
        Assert.Equal(["Not compared: 01.ipynb (did not run to the end)"], TwoRuns.Lines(ChangeReport.Of([failed])));
        Assert.False(ChangeReport.Of([failed]).IsUpToDate);
    }

    [Fact]
    public void The_same_content_in_another_form_is_counted_and_is_no_change()
    {
        var (old, now) = (TwoRuns.Verdict("a/1", "reproduced", "19"), TwoRuns.Verdict("a/1", "reproduced", "19"));
        now["data"]![Mime.Plain] = "written otherwise";
        var report = TwoRuns.Compare([old], [now]);
        Assert.True(report.IsEmpty);
        Assert.Equal(1, report.WrittenOtherwise);
    }

    [Fact]
    public void HTML_of_others_is_not_read_and_yet_not_passed_over() => Assert.Contains(
        "  an output in HTML is not what it was (01.ipynb, cell 1)", TwoRuns.Lines(TwoRuns.Compare(
            [TwoRuns.Output(Mime.Html, "<b>1</b>")], [TwoRuns.Output(Mime.Html, "<b>2</b>")])));
}
