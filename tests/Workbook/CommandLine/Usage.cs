using Tests.Workbook.Running;

namespace Tests.Workbook.CommandLine;

public class Usage
{
    [Fact]
    public void Help_lists_every_option()
    {
        using var folder = new NotebookFolder();
        var run = folder.Run("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.All(["dotnet run --project lib/Workbook -- [<NOTEBOOK>...] [command] [options]", "--data <FOLDER>",
            "--out <FOLDER>", "-p <NAME=VALUE>", "--no-save", "--check", "--timeout <SECONDS>", "--help", "--version"],
            option => Assert.Contains(option, run.Said));
        Assert.DoesNotContain("worker", run.Said);
    }

    [Theory]
    [InlineData("There is no notebook missing.ipynb.", "missing.ipynb")]
    [InlineData("There is no option --bogus.", "--bogus")]
    [InlineData("There is no option --tiemout. Did you mean --timeout?", "--tiemout")]
    [InlineData("--data nowhere: there is no such folder.", "--data", "nowhere")]
    [InlineData("--timeout soon: a time is needed, such as 60, 30s or 2m.", "--timeout", "soon")]
    [InlineData("The folder notebooks/ holds no notebook (*.ipynb, *.dib).")]
    public void Wrong_usage_ends_with_exit_code_2_and_says_what_is_wrong(string expected, params string[] arguments)
    {
        using var folder = new NotebookFolder();
        var run = folder.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Said);
        Assert.Contains("dotnet run --project lib/Workbook -- --help", run.Said);
    }

    [Fact]
    public void Pages_that_cannot_be_written_are_named_and_the_run_is_not_all_well()
    {
        using var folder = new NotebookFolder().Add("01", "1 + 1");
        File.WriteAllText(Path.Combine(folder.Root, "rendered"), "a file where the folder should be");
        var run = folder.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "The pages could not be written: rendered cannot be written. "
                + "Check your rights to it and the space on the disk.", run.Said);
        Assert.Single(folder.Outputs("01", 0));
    }

    [Fact]
    public void A_run_that_saves_nothing_leaves_the_files_and_gives_later_notebooks_new_outputs_and_the_data_folder()
    {
        using var folder = new NotebookFolder()
            .Add("01", "Console.Write(\"from the \" + \"first\")")
            .Add("02",
                "using System.IO;\nvar folder = Environment.GetEnvironmentVariable(\"WORKBOOK_NOTEBOOKS\");\n"
                + "var copy = File.ReadAllText(Path.Combine(folder, \"01.ipynb\"));\n"
                + "if (!copy.Contains(\"from the first\")) throw new Exception(\"no output\");",
                "if (Environment.GetEnvironmentVariable(\"WORKBOOK_DATA\") != Path.GetFullPath(\"../other\")) "
                + "throw new Exception(\"no data\");");
        Directory.CreateDirectory(Path.Combine(folder.Root, "other"));
        var before = folder.TextOf("01") + folder.TextOf("02");
        var run = folder.Run("--no-save", "--data", "other");
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal(before, folder.TextOf("01") + folder.TextOf("02"));
    }
}
