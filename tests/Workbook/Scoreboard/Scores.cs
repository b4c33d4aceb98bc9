using Tests.Workbook.Execution;

namespace Tests.Workbook.Scoreboard;

public class Scores
{
    [Fact]
    public void Verdicts_tables_and_figures_are_counted_and_differences_listed()
    {
        const string mime = "application/vnd.workbook.verdict+json";
        const string differs = """[{"id":"a/1","study":"a","verdict":"differs","published":"26","unit":"decisions","computed":"25"},{"id":"a/2","study":"a","verdict":"reproduced"}]""";
        const string external = """{"id":"b/1","study":"b","verdict":"external"}""";
        using var folder = new NotebookFolder()
            .Add("01",
                $"display(\"\"\"{differs}\"\"\", \"{mime}\");",
                $"display(\"\"\"{external}\"\"\", \"{mime}\");\ndisplay(\"<table></table>\", \"text/html\");",
                "display(\"\"\"{\"data\":[]}\"\"\", \"application/vnd.plotly.v1+json\");")
            .Add("02", $"display(\"\"\"{external}\"\"\", \"{mime}\");");

        var run = folder.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("""

            Verdicts, a: 1 reproduced, 1 differs, 0 not-derivable, 0 external, 2 in all
            Verdicts, b: 0 reproduced, 0 differs, 0 not-derivable, 1 external, 1 in all
            Verdicts, all: 1 reproduced, 1 differs, 0 not-derivable, 1 external, 3 in all
              differs: a/1: published 26 decisions, computed 25 (01.ipynb, cell 1)
            Exhibits: 1 table, 1 figure
            Done: 2 of 2 notebooks passed (exit code 0)

            """, run.Said);
        Assert.Equal("25", folder.Data("01", 0)[mime]![0]!["computed"]!.GetValue<string>());
    }
}
