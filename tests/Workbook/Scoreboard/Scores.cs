using Tests.Workbook.Pages;
using Tests.Workbook.Running;
using Workbook.Documents;
using Workbook.Scoreboard;

namespace Tests.Workbook.Scoreboard;

public class Scores
{
    [Fact]
    public void Verdicts_tables_and_figures_are_counted_and_differences_listed()
    {
        const string mime = "application/vnd.workbook.verdict+json";
        const string differs =
            """[{"id":"a/1","study":"a","verdict":"differs","published":"26 decisions","computed":"25"},"""
            + """{"id":"a/2","study":"a","verdict":"reproduced"}]""";
        const string external = """{"id":"b/1","study":"b","verdict":"external"}""";
        using var folder = new NotebookFolder()
            .Add("01",
                $"\"\"\"{differs}\"\"\".DisplayAs(\"{mime}\");",
                $"\"\"\"{external}\"\"\".DisplayAs(\"{mime}\");\n\"<table></table>\".DisplayAs(\"text/html\");",
                "\"\"\"{\"data\":[]}\"\"\".DisplayAs(\"application/vnd.plotly.v1+json\");")
            .Add("02", $"\"\"\"{external}\"\"\".DisplayAs(\"{mime}\");");

        var run = folder.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("""

            Not compared: 01.ipynb, 02.ipynb (no results were saved before)
            Verdicts, a: 1 reproduced, 1 differs, 0 not derivable, 0 external, 2 in all
            Verdicts, b: 0 reproduced, 0 differs, 0 not derivable, 1 external, 1 in all
            Verdicts, all: 1 reproduced, 1 differs, 0 not derivable, 1 external, 3 in all
              differs: a/1: published 26 decisions, computed 25 (01.ipynb, cell 1)
            Exhibits: 1 table, 1 figure
            Pages: rendered/index.html
            Done: 2 of 2 notebooks passed (exit code 0)

            """, run.Said);
        Assert.Equal("25", folder.Data("01", 0)[mime]![0]!["computed"]!.GetValue<string>());
    }

    [Fact]
    public void What_differs_and_is_said_in_passing_is_only_named()
    {
        const string mime = "application/vnd.workbook.verdict+json";
        const string differs =
            """[{"id":"a/1","study":"a","verdict":"differs","importance":"incidental"},"""
            + """{"id":"a/2","study":"a","verdict":"differs","published":"7","computed":"6"},"""
            + """{"id":"a/3","study":"a","verdict":"differs","importance":"incidental"}]""";
        using var folder = new NotebookFolder().Add("01", $"\"\"\"{differs}\"\"\".DisplayAs(\"{mime}\");");

        Assert.Contains("""
              differs: a/2: published 7, computed 6 (01.ipynb, cell 1)
              differs, said in passing: a/1, a/3

            """, folder.Run().Said);
    }

    [Fact]
    public void On_changed_data_the_verdicts_are_counted_by_their_words()
    {
        var score = Sheet("""
            {"id":"a/1","study":"a","verdict":"reproduced","heldWhenPublished":true,"onChangedData":true}
            {"id":"a/2","study":"a","verdict":"differs","heldWhenPublished":true,"onChangedData":true}
            {"id":"a/3","study":"a","verdict":"reproduced","heldWhenPublished":false,"onChangedData":true}
            {"id":"b/1","study":"b","verdict":"not-derivable"}
            """);
        Assert.Equal(["reproduced", "still holds", "now holds", "differs", "no longer holds", "not derivable",
            "external"], score.Words);
        Assert.Equal(["still holds", "now holds", "no longer holds", "not derivable", "external"], score.WordsOf("a"));
        Assert.Equal(["reproduced", "differs", "not derivable", "external"], score.WordsOf("b"));
        Assert.Equal(["a/3", "a/2"], score.Findings.Select(verdict => verdict.Verdict.Id));
        Assert.Equal("Some verdicts rest on changed data (study: a).", score.ChangedData);
    }

    [Fact]
    public void On_published_data_nothing_is_said_of_changes() =>
        Assert.Null(Sheet("""{"id":"a/1","study":"a","verdict":"reproduced"}""").ChangedData);

    [Fact]
    public void A_statement_with_two_verdicts_counts_once_and_the_cells_that_disagree_are_named()
    {
        var score = Sheet("""
            {"id":"a/1","study":"a","verdict":"reproduced"}
            {"id":"a/1","study":"a","verdict":"differs"}
            {"id":"a/2","study":"a","verdict":"differs"}
            {"id":"a/2","study":"a","verdict":"differs"}
            """);
        Assert.Equal(["reproduced", "differs"], score.Verdicts.Select(verdict => verdict.Verdict.Text));
        Assert.Equal(["a/1", "a/1"], Assert.Single(score.Disagreements).Select(verdict => verdict.Verdict.Id));
    }

    /// <summary>One notebook that shows each line as a verdict.</summary>
    private static ScoreSheet Sheet(string verdicts) =>
        ScoreSheet.Of([Document.Of("01.ipynb", SampleNotebooks.Notebook("01.ipynb",
        SampleNotebooks.Code("c", "check", [.. verdicts.Split('\n').Select(verdict => $$$"""
            {"output_type":"display_data","metadata":{},"data":{"application/vnd.workbook.verdict+json":{{{verdict}}}}}
            """)])).Content)]);
}
