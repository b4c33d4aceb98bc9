using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Tests.Workbook.Running;

public class FailingNotebooks : IClassFixture<FailingNotebooks.Run>
{
    public sealed class Run : IDisposable
    {
        internal NotebookFolder Folder { get; } = new();
        internal CommandRun Result { get; }
        internal string Before { get; }

        public Run()
        {
            Folder
                .Add("01-malformed")
                .Add("02-does-not-compile", "var x = 1;", "x +\n foo")
                .Add("03-throws", "int Divide(int a, int b) => a / b;", "1", "Divide(1, 0)", "4")
                .Add("04-ends-the-process", "Environment.Exit(0);")
                .Add("05-calls-itself", "int F(int n) => F(n + 1) + 1;\nF(0)")
                .Add("06-optional",
                    new JsonObject { ["workbook"] = new JsonObject { ["optional"] = "shows another library" } },
                    "#r \"nuget: No.Such.Package.Anywhere, 1.0.0\"\n1")
                .Add("07-needs-a-package", "#r \"nuget: No.Such.Package.Anywhere, 1.0.0\"\n1")
                .Add("08-names-no-file", "#r \"nowhere/Missing.dll\"\n1")
                .Add("09-writes-past-the-console",
                    "using (var o = Console.OpenStandardOutput()) { o.Write(\"raw\\n\"u8); }\n"
                        + "throw new Exception(\"end\");");
            File.WriteAllText(Path.Combine(Folder.Root, "nuget.config"),
                "<configuration><packageSources><clear /><add key=\"here\" value=\"packages\" />"
                    + "</packageSources></configuration>");
            Directory.CreateDirectory(Path.Combine(Folder.Root, "packages"));
            File.WriteAllText(Folder.PathOf("01-malformed"), "{\n \"cells\": [\n  }\n}\n");
            Before = All();
            Folder.Add("10-good", "1 + 1");
            Result = Folder.Run();
        }

        internal string All() =>
            string.Concat(Directory.EnumerateFiles(Folder.Notebooks).Where(f => !f.Contains("10-good")).Order()
                .Select(File.ReadAllText));

        public void Dispose() => Folder.Dispose();
    }

    private readonly Run _run;
    private readonly string _said;

    public FailingNotebooks(Run run) => (_run, _said) = (run, run.Result.Said);

    [Fact]
    public void The_exit_code_is_1() => Assert.Equal(1, _run.Result.ExitCode);

    [Fact]
    public void Every_notebook_that_failed_is_left_as_it_was() => Assert.Equal(_run.Before, _run.All());

    [Fact]
    public void The_other_notebooks_still_run() => Assert.Single(_run.Folder.Outputs("10-good", 0));

    [Fact]
    public void A_malformed_notebook_is_named_with_the_line() =>
        Assert.Contains("01-malformed.ipynb: not run in 0.0 s\n  line 3, column 3: not valid JSON.", _said);

    [Fact]
    public void A_cell_that_does_not_compile_is_named_with_the_line_and_the_reason() =>
        Assert.Contains("cell 2, line 2, column 2: CS0103: The name 'foo' does not exist", _said);

    [Fact]
    public void A_cell_that_throws_is_named_with_the_line_and_the_way_there()
    {
        Assert.Contains("03-throws.ipynb, cell 3: System.DivideByZeroException: Attempted to divide by zero.", _said);
        Assert.Equal(2, _said.Split("DivideByZeroException").Length);
        Assert.Contains("at Divide(Int32, Int32) in cell 1, line 1", _said);
        Assert.Contains("at cell 3, line 1", _said);
        Assert.Contains("1 cell after it not run.", _said);
    }

    [Fact]
    public void A_cell_that_ends_the_process_is_reported() =>
        Assert.Contains("the cell ended the process (exit code 0)", _said);

    [Fact]
    public void A_method_that_calls_itself_without_end_is_reported() =>
        Assert.Contains("Stack overflow: a method calls itself without end", _said);

    [Fact]
    public void An_optional_notebook_whose_packages_cannot_be_had_is_skipped_with_the_reason()
    {
        Assert.Contains("06-optional.ipynb: skipped", _said);
        Assert.Contains(
            "optional (shows another library), and its packages cannot be had here: "
                + "No.Such.Package.Anywhere 1.0.0 cannot be restored. NU1101", _said);
    }

    [Fact]
    public void The_nearest_nuget_config_says_where_packages_come_from() =>
        Assert.Contains("in source(s): here", _said);

    [Fact]
    public void A_package_that_cannot_be_had_fails_a_notebook_that_is_not_optional() =>
        Assert.Contains("07-needs-a-package.ipynb: FAILED", _said);

    [Fact]
    public void A_library_that_is_not_there_is_named() =>
        Assert.Contains("CS0006: Metadata file 'nowhere/Missing.dll' could not be found", _said);

    [Fact]
    public void The_last_line_counts_what_passed_and_failed() =>
        Assert.Contains("Not all well: 1 of 10 notebooks passed, 8 failed, 1 skipped (exit code 1)", _said);
}

public class FailingData
{
    [Fact]
    public void Faulty_data_end_the_run_with_exit_code_2_and_every_fault_is_listed()
    {
        using var folder = new NotebookFolder().Add("01",
            "throw new System.IO.InvalidDataException(\"a.csv, line 3: one\\nb.csv, line 4: two\");")
            .Add("02", "1 + 1");
        var run = folder.Run();
        Assert.True(run.ExitCode == 2, run.Said);
        Assert.Contains("a.csv, line 3: one", run.Said);
        Assert.Contains("b.csv, line 4: two", run.Said);
        Assert.Single(folder.Outputs("02", 0));
    }

    [Fact]
    public void Faults_that_several_notebooks_find_are_listed_once_without_a_type_or_a_stack_and_counted()
    {
        const string load = "class Study { public static readonly int Rows = Load();\n"
            + "static int Load() => throw new System.IO.InvalidDataException(\"The data have 3 faults:\\na.csv, "
            + "line 3, column x: one\\na.csv, line 4: two\\nb/c.csv: three\"); }\nStudy.Rows";
        using var folder = new NotebookFolder().Add("01", "1", load, "2").Add("02", load).Add("03", "1 + 1");
        var run = folder.Run();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("""
              01.ipynb, cell 2: The data do not fit
                The data have 3 faults:
                a.csv, line 3, column x: one
                a.csv, line 4: two
                b/c.csv: three
              1 cell after it not run.
              The saved notebook was left as it was.

            """, run.Said);
        Assert.Contains("  The same data faults as in 01.ipynb.\n", run.Said);
        Assert.Equal(2, run.Said.Split("b/c.csv").Length);
        Assert.DoesNotContain("Exception", run.Said);
        Assert.EndsWith("The data do not fit: 3 faults in 2 files; 1 of 3 notebooks passed, 2 failed (exit code 2)\n",
            run.Said);
    }

    [Fact]
    public void Faults_that_name_no_file_are_not_counted()
    {
        using var folder = new NotebookFolder().Add("01", "throw new System.IO.InvalidDataException(\"not a table\");");
        Assert.EndsWith("The data do not fit: 0 of 1 notebook passed, 1 failed (exit code 2)\n", folder.Run().Said);
    }
}

public class StoppedCells
{
    [Fact]
    public void A_cell_that_never_ends_is_stopped_and_the_next_notebook_runs()
    {
        using var folder = new NotebookFolder().Add("01-loops", "while (true) { }").Add("02-good", "1 + 1");
        var before = folder.TextOf("01-loops");
        var run = folder.Run("--timeout", "10s");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("01-loops.ipynb, cell 1: Timeout: the cell ran longer than 10 s and was stopped\n", run.Said);
        Assert.Equal(before, folder.TextOf("01-loops"));
        Assert.Single(folder.Outputs("02-good", 0));
    }

    [Fact]
    public void An_interrupted_run_leaves_the_notebook_and_no_process_behind()
    {
        using var folder = new NotebookFolder()
            .Add("01-loops",
                "System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());\nwhile (true) { }");
        var before = folder.TextOf("01-loops");
        using var process = folder.Start();
        var pidFile = Path.Combine(folder.Notebooks, "pid");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(pidFile) && File.ReadAllText(pidFile).Length > 0,
            TimeSpan.FromSeconds(60)));
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(before, folder.TextOf("01-loops"));
        var id = int.Parse(File.ReadAllText(pidFile), CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(id));
    }
}
