using System.Text;
using System.Text.Json.Nodes;
using Tests.Workbook.Running;
using Workbook.Notebooks;
using Workbook.Unchanged;

namespace Tests.Workbook.Unchanged;

/// <summary>
/// A notebook is left out of a run only where running it would give the results that it has. Here one ran, then
/// something is changed, and it is asked whether it would be left out.
/// </summary>
public sealed class StaleResults : IDisposable
{
    private const string Variable = "WORKBOOK_TEST_OF_STALE_RESULTS";

    private readonly NotebookFolder _folder = new();

    public StaleResults()
    {
        ProbeLibrary.Build(At("lib"), ProbeLibrary.Source);
        Directory.CreateDirectory(At("data/ships"));
        File.WriteAllText(At("data/ships/firms.csv"), "a,b\n1,2\n");
        _folder.Add("01-first", "#r \"../lib/Probe.dll\"", "Probe.Text(\"../data/ships/firms.csv\")",
            $"(Probe.Folders(\"../data\"), Probe.Exists(\"../data/ships/more.csv\"), Probe.Variable(\"{Variable}\"))",
            "Probe.Constant + Probe.Value()");
        _folder.Add("02-second", new JsonObject { ["workbook"] = new JsonObject { ["after"] = "reads" } },
            "#r \"../lib/Probe.dll\"",
            "Probe.Plain(\"01-first.ipynb\")");
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _folder.Dispose();
    }

    [Fact]
    public void A_second_run_leaves_out_what_did_not_change_and_says_so()
    {
        Run();
        var (first, second) = (_folder.TextOf("01-first"), _folder.TextOf("02-second"));
        var run = _folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Contains("01-first.ipynb: unchanged\n02-second.ipynb: unchanged\n", run.Said);
        Assert.Contains("Done: 0 of 2 notebooks passed, 2 unchanged and not run again (exit code 0)", run.Said);
        Assert.Equal((first, second), (_folder.TextOf("01-first"), _folder.TextOf("02-second")));
        Assert.Contains("made of this source", File.ReadAllText(At("rendered/01-first.html")));

        var forced = _folder.Run("--force");
        Assert.Contains("Done: 2 of 2 notebooks passed (exit code 0)", forced.Said);
    }

    [Fact]
    public void Pages_are_left_as_they_are_until_something_that_they_show_or_they_themselves_change()
    {
        var (page, index) = (At("rendered/01-first.html"), At("rendered/index.html"));
        Run();
        _folder.Run();
        var made = File.ReadAllText(page);
        bool IsMadeAgain()
        {
            var before = DateTime.UtcNow.AddDays(-1);
            File.SetLastWriteTimeUtc(page, before);
            var run = _folder.Run();
            Assert.Contains($"Pages: {Path.Combine("rendered", "index.html")}", run.Said);
            return File.GetLastWriteTimeUtc(page) > before.AddHours(1);
        }

        Assert.False(IsMadeAgain());
        File.AppendAllText(page, "<p>mine</p>");
        Assert.True(IsMadeAgain());
        Assert.Equal(made, File.ReadAllText(page));
        Assert.False(IsMadeAgain());
        File.Delete(index);
        Assert.True(IsMadeAgain());
        Assert.True(File.Exists(index));
        _folder.AddJson("03-words", [], Markdown("# More\n\n![a map](map.png)"));
        Assert.True(IsMadeAgain());
        // The picture may come, change and go.
        Assert.True(IsMadeAgain());
        File.Delete(_folder.PathOf("03-words"));
        Assert.True(IsMadeAgain());
        Assert.Equal(made, File.ReadAllText(page));
        File.WriteAllText(At("data/ships/firms.csv"), "a,b\n1,3\n");
        Assert.True(IsMadeAgain());
        Assert.Contains("1,3", File.ReadAllText(page));
    }

    private static JsonObject Markdown(string text) => new()
    {
        ["cell_type"] = "markdown", ["id"] = "m", ["metadata"] = new JsonObject(), ["source"] = text,
    };

    [Fact]
    public void A_notebook_that_reads_another_one_runs_when_what_it_reads_there_is_new()
    {
        Run();
        File.WriteAllText(At("data/ships/firms.csv"), "a,b\n1,3\n");
        var run = _folder.Run();
        Assert.Contains("01-first.ipynb: passed", run.Said);
        Assert.Contains("02-second.ipynb: passed", run.Said);
        Assert.Contains("1,3", _folder.TextOf("02-second"));
        var again = _folder.Run();
        Assert.Contains("2 unchanged", again.Said);
    }

    [Fact]
    public void A_run_of_one_notebook_names_those_that_its_change_has_left_out_of_date()
    {
        Run();
        Assert.DoesNotContain("Out of date", _folder.Run("01-first").Said);
        File.WriteAllText(At("data/ships/firms.csv"), "a,b\n1,3\n");
        Assert.Contains("Out of date: 02-second.ipynb. What it rests on has changed: run it, or all.",
            _folder.Run("01-first").Said);
        Assert.DoesNotContain("Out of date", _folder.Run().Said);
    }

    [Fact]
    public void Whatever_is_changed_makes_it_run_and_whatever_is_put_back_does_not()
    {
        Run();
        var data = At("data/ships/firms.csv");
        var notebook = _folder.PathOf("01-first");
        var state = Directory.GetFiles(At(".workbook"), "01-first-*").Single();

        Changed("a data file", () => File.WriteAllText(data, "a,b\n1,3\n"));
        Changed("a data file, its time of change and length as before", () =>
        {
            var time = File.GetLastWriteTimeUtc(data);
            File.WriteAllText(data, "a,b\n2,2\n");
            File.SetLastWriteTimeUtc(data, time);
        });
        Changed("a byte order mark before the data", () => File.WriteAllText(data, "a,b\n1,2\n", Encoding.Unicode));
        Changed("the data file is gone", () => File.Delete(data));
        Changed("a folder stands in its place", () =>
        {
            File.Delete(data);
            Directory.CreateDirectory(data);
        }, () => Directory.Delete(data));
        Changed("a study is added", () => Directory.CreateDirectory(At("data/more")),
            () => Directory.Delete(At("data/more")));
        Changed("a study is renamed", () => Directory.Move(At("data/ships"), At("data/boats")),
            () => Directory.Move(At("data/boats"), At("data/ships")));
        Changed("a file that was looked for in vain", () => File.WriteAllText(At("data/ships/more.csv"), ""),
            () => File.Delete(At("data/ships/more.csv")));
        Changed("a variable", () => Environment.SetEnvironmentVariable(Variable, "set"),
            () => Environment.SetEnvironmentVariable(Variable, null));
        Changed("the library", () => ProbeLibrary.Build(At("lib"), ProbeLibrary.Source.Replace("of this", "of that")));
        Changed("a constant of the library", () => ProbeLibrary.Build(At("lib"),
            ProbeLibrary.Source.Replace("\"one\"", "\"two\"")));
        Changed("a library beside it", () => File.WriteAllText(At("lib/Other.dll"), "more"),
            () => File.Delete(At("lib/Other.dll")));
        Changed("the library is gone", () => File.Delete(At("lib/Probe.dll")));
        Changed("a cell", () => Replace(notebook, "Probe.Constant", "Probe.Value()"));
        Changed("a result that somebody typed into it", () => Replace(notebook, "made of this", "made by hand"));
        Changed("a blank in the notebook's file", () => File.AppendAllText(notebook, "\n"));
        Changed("what was noted down, by a letter", () =>
            Replace(state, "\"parameters\":\"\"", "\"parameters\":\"x\""));
        Changed("what was noted down, cut short", () => File.WriteAllText(state, File.ReadAllText(state)[..200]));
        Changed("what was noted down is of another kind", () => File.WriteAllText(state, "[1, 2]"));
        Changed("what was noted down is empty", () => File.WriteAllText(state, ""));
        Changed("nothing was noted down", () => Directory.Delete(At(".workbook"), recursive: true),
            () => Directory.CreateDirectory(At(".workbook")));

        foreach (var file in Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True(IsUnchanged(), "the times of change count");
    }

    // Changes something, asks, puts the files back as they were, and asks again.
    private void Changed(string what, Action change, Action? back = null)
    {
        var files = Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, File.ReadAllBytes);
        change();
        Assert.False(IsUnchanged(), $"stale: {what}");
        back?.Invoke();
        foreach (var (path, bytes) in files)
            if (!File.Exists(path) || !File.ReadAllBytes(path).SequenceEqual(bytes)) File.WriteAllBytes(path, bytes);
        Assert.True(IsUnchanged(), $"put back, it should be left out: {what}");
    }

    private bool IsUnchanged() => new RunRecords(
            new RunPlace(null, null, new Dictionary<string, string>()), new Dictionary<string, string>())
        .IsUnchanged(NotebookFile.Read(_folder.PathOf("01-first")));

    private void Run()
    {
        var run = _folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.True(IsUnchanged(), "it should be left out:\n" + run.Said);
    }

    private static void Replace(string file, string old, string now)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text);
        File.WriteAllText(file, text.Replace(old, now));
    }

    private string At(string path) => Path.Combine(_folder.Root, path);
}
