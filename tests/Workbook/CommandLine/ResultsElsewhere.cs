using Tests.Workbook.Running;

namespace Tests.Workbook.CommandLine;

/// <summary><c>--out</c>: results go to a folder of their own, and the saved notebooks stay as they are.</summary>
public sealed class ResultsElsewhere : IDisposable
{
    private const string ReadsTheFirst =
        "using System.IO;\nvar folder = Environment.GetEnvironmentVariable(\"WORKBOOK_NOTEBOOKS\");\n"
        + "Console.Write(File.ReadAllText(Path.Combine(folder, \"01.ipynb\")).Contains(\"from the first\"));";

    private readonly NotebookFolder _folder = new NotebookFolder()
        .Add("01", "Console.Write(\"from the \" + \"first\")")
        .Add("02", ReadsTheFirst);

    private string Results => Path.Combine(_folder.Root, "results");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notebooks_and_pages_go_there_and_a_notebook_that_reads_another_one_reads_that_of_this_run()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "other"));
        var before = _folder.TextOf("01") + _folder.TextOf("02");
        var run = _folder.Run("--data", "other", "--out", "results");
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal(before, _folder.TextOf("01") + _folder.TextOf("02"));
        Assert.Contains("from the first", File.ReadAllText(Path.Combine(Results, "01.ipynb")));
        Assert.Contains("True", File.ReadAllText(Path.Combine(Results, "02.ipynb")));
        Assert.True(File.Exists(Path.Combine(Results, "rendered", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(_folder.Root, "rendered")));
        Assert.Contains("Pages: results/rendered/index.html", run.Said.Replace('\\', '/'));
    }

    [Fact]
    public void A_notebook_never_reads_what_the_saved_ones_show()
    {
        Assert.Equal(0, _folder.Run("01").ExitCode);
        Assert.Equal(0, _folder.Run("02", "--out", "results").ExitCode);
        Assert.Contains("False", File.ReadAllText(Path.Combine(Results, "02.ipynb")));
        Assert.False(File.Exists(Path.Combine(Results, "01.ipynb")));
        Assert.Equal(0, _folder.Run("01", "--out", "results").ExitCode);
        Assert.Equal(0, _folder.Run("02", "--out", "results").ExitCode);
        Assert.Contains("True", File.ReadAllText(Path.Combine(Results, "02.ipynb")));
    }

    [Theory]
    [InlineData("--out notebooks: the notebooks lie there, and would be overwritten.", "--out", "notebooks")]
    [InlineData("--out notebooks/: the notebooks lie there", "--out", "notebooks/")]
    [InlineData("--out link: the notebooks lie there", "--out", "link")]
    [InlineData("--out file: this is a file. Name a folder, which may be new.", "--out", "file")]
    [InlineData("--out data/new: the data lie there. Name a folder outside data/.",
        "--out", "data/new", "--data", "data")]
    [InlineData("--out and --no-save: results are saved in a folder, or not at all.", "--out", "new", "--no-save")]
    [InlineData("--data needs --out: results on other data must not replace the saved ones.", "--data", "data")]
    public void A_folder_that_cannot_take_them_is_refused(string expected, params string[] arguments)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "data"));
        File.WriteAllText(Path.Combine(_folder.Root, "file"), "");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "link"), _folder.Notebooks);
        var before = _folder.TextOf("01");
        var run = _folder.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Said);
        Assert.Equal(before, _folder.TextOf("01"));
    }
}
