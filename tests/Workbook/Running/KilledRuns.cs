using System.Diagnostics;
using System.Globalization;
using Tests.Workbook.Pictures;

namespace Tests.Workbook.Running;

/// <summary>A run that is killed has no time to end what it started: its workers and its browser end by
/// themselves.</summary>
public class KilledRuns
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [ChromiumFact]
    public void A_killed_run_leaves_no_worker_and_no_browser_behind()
    {
        if (!OperatingSystem.IsLinux()) return; // where processes can be found by what they were started with
        using var folder = new NotebookFolder()
            .Add("01-figure", "\"{ \\\"data\\\": [{ \\\"y\\\": [1, 3] }], \\\"layout\\\": {} }\""
                + ".DisplayAs(\"application/vnd.plotly.v1+json\");")
            .Add("02-goes-on", "AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) { } };\n"
                + "System.IO.File.WriteAllText(\"pid\", Environment.ProcessId.ToString());\nawait Task.Delay(-1);");
        var note = Path.Combine(folder.Notebooks, "pid");
        var temporary = Directory.CreateDirectory(Path.Combine(folder.Root, "temporary")).FullName;
        using var run = folder.Start(temporary, []);
        try
        {
            Assert.True(SpinWait.SpinUntil(() => File.Exists(note) && Browsers(temporary) > 0, Patience));
        }
        finally
        {
            run.Kill();
        }
        var worker = int.Parse(File.ReadAllText(note), CultureInfo.InvariantCulture);
        Assert.True(SpinWait.SpinUntil(() => !Directory.Exists($"/proc/{worker}"), Patience), "the worker goes on");
        Assert.True(SpinWait.SpinUntil(() => Browsers(temporary) == 0, Patience), "the browser goes on");
    }

    // How many processes were started with a profile in this folder.
    private static int Browsers(string folder) => Process.GetProcesses()
        .Count(process => CommandLine(process.Id).Contains(folder));

    private static string CommandLine(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
