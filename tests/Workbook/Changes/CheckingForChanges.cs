using Tests.Workbook.Running;

namespace Tests.Workbook.Changes;

public class CheckingForChanges
{
    [Fact]
    public void A_check_writes_nothing_reports_and_exits_with_1_only_if_a_result_would_change()
    {
        using var folder = new NotebookFolder()
            .Add("01", "System.IO.File.ReadAllText(\"../value.txt\").DisplayAs(\"text/plain\");");
        var value = Path.Combine(folder.Root, "value.txt");
        File.WriteAllText(value, "19 companies");
        Assert.Equal(0, folder.Run().ExitCode);
        Directory.Delete(Path.Combine(folder.Root, "rendered"), recursive: true);

        var same = folder.Run("--check");
        Assert.True(same.ExitCode == 0, same.Said);
        Assert.Contains("Nothing changed.", same.Said);

        File.WriteAllText(value, "18 companies");
        var saved = folder.TextOf("01");
        var other = folder.Run("--check");
        Assert.True(other.ExitCode == 1, other.Said);
        Assert.Contains("text: [19 -> 18] (01.ipynb, cell 1)", other.Said);
        Assert.Equal(saved, folder.TextOf("01"));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "rendered")));
    }

    [Fact]
    public void A_notebook_without_saved_results_fails_the_check()
    {
        using var folder = new NotebookFolder().Add("01", "1 + 1");
        var run = folder.Run("--check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Not compared: 01.ipynb (no results were saved before)", run.Said);
    }
}
