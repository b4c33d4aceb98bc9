using Workbook.Running;

namespace Tests.Workbook.Running;

/// <summary>Whatever ends or hinders a run: every notebook is the old or the new one, whole, and what a killed run
/// left behind is cleared by the next.</summary>
public sealed class InterruptedRuns : IDisposable
{
    private static readonly string[] Names = ["01", "02", "03"];

    private readonly NotebookFolder _folder = new();

    public InterruptedRuns()
    {
        foreach (var name in Names)
            _folder.Add(name, "System.IO.File.ReadAllText(\"../value.txt\").DisplayAs(\"text/plain\");");
        Say(0);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void After_a_kill_each_notebook_is_the_old_or_the_new_one_and_the_next_run_clears_what_was_left()
    {
        var temporary = Directory.CreateDirectory(Path.Combine(_folder.Root, "temporary")).FullName;
        var random = new Random(5);
        Assert.Equal(0, _folder.Run().ExitCode);
        for (var kill = 1; kill <= 5; kill++)
        {
            var old = Names.Select(_folder.TextOf).ToList();
            Say(kill);
            using var run = _folder.Start(temporary, ["--force"]);
            Thread.Sleep(random.Next(200, 4000));
            run.Kill();
            run.WaitForExit();
            Assert.All(Names.Zip(old), each => Assert.Contains(_folder.TextOf(each.First),
                new[] { each.Second, each.Second.Replace($"value {kill - 1}.", $"value {kill}.") }));
            using var next = _folder.Start(temporary, []);
            next.StandardOutput.ReadToEnd();
            next.WaitForExit();
            Assert.Equal(0, next.ExitCode);
            Assert.All(Names, name => Assert.Contains($"value {kill}.", _folder.TextOf(name)));
        }
        Assert.DoesNotContain(Directory.GetFileSystemEntries(temporary),
            path => Path.GetFileName(path).StartsWith("workbook-", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(_folder.Root, "*.workbook-part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Two_runs_at_once_that_write_the_same_are_both_right()
    {
        using var one = _folder.Start("--force");
        using var other = _folder.Start("--force");
        var said = other.StandardOutput.ReadToEndAsync();
        var both = await one.StandardOutput.ReadToEndAsync() + await said;
        await one.WaitForExitAsync();
        await other.WaitForExitAsync();
        Assert.True(one.ExitCode == 0 && other.ExitCode == 0, both);
        Assert.DoesNotContain("changed on disk", both);
    }

    [Fact]
    public void Only_what_belongs_to_the_dead_is_removed()
    {
        var parent = Directory.CreateDirectory(Path.Combine(_folder.Root, "parent")).FullName;
        var dead = Directory.CreateDirectory(Path.Combine(parent, "workbook-dead")).FullName;
        File.WriteAllText(dead + ".in-use", "999999999");
        File.WriteAllText(Path.Combine(dead, "copy.ipynb"), "");
        var foreign = Directory.CreateDirectory(Path.Combine(parent, "workbook-of-somebody")).FullName;
        var unfinished = Path.Combine(parent, ".01.ipynb.x.workbook-part");
        File.WriteAllText(unfinished, "half");
        var written = Path.Combine(parent, ".02.ipynb.x.workbook-part");
        using var writing = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);

        using var living = TemporaryFolder.Create(parent);
        using var second = TemporaryFolder.Create(parent);
        FileReplacement.ClearUnfinished(parent);

        Assert.False(Directory.Exists(dead) || File.Exists(dead + ".in-use") || File.Exists(unfinished));
        Assert.All(new[] { living.Path, second.Path, foreign }, path => Assert.True(Directory.Exists(path)));
        Assert.True(File.Exists(written));
    }

    private void Say(int value) => File.WriteAllText(Path.Combine(_folder.Root, "value.txt"), $"value {value}.");
}
