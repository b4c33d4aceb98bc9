using System.Text.Json.Nodes;
using static Tests.Workbook.Running.NotebookFolder;

namespace Tests.Workbook.Running;

/// <summary>
/// Notebooks that try to leave something behind. Those after them run in the same worker, unless it was thrown
/// away: either way they must find all as it was. A notebook that names a file runs after those before it, so the
/// order is certain.
/// </summary>
public class SharedWorkers
{
    private const string InOrder = "// 01.ipynb\n";

    // What a notebook leaves, and whether the next one finds all as it was.
    private static readonly (string Leaves, string AsItWas)[] Leftovers =
    [
        ("class Held { public static int Count; }\nHeld.Count = 7;", "typeof(int).Assembly.GetType(\"Held\") == null"),
        ("System.Globalization.CultureInfo.CurrentCulture = new(\"de-DE\");\n"
            + "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new(\"de-DE\");",
            "1.5.ToString() == \"1.5\""),
        ("System.IO.Directory.SetCurrentDirectory(\"/\");", "System.IO.File.Exists(\"01.ipynb\")"),
        ("Environment.SetEnvironmentVariable(\"LEFT\", \"x\");",
            "Environment.GetEnvironmentVariable(\"LEFT\") == null"),
        ("Console.SetOut(System.IO.TextWriter.Null);", "Console.Out != System.IO.TextWriter.Null"),
        ("System.Globalization.CultureInfo.CurrentUICulture = new(\"de-DE\");\n"
            + "System.Globalization.CultureInfo.DefaultThreadCurrentUICulture = new(\"de-DE\");",
            "System.Globalization.CultureInfo.CurrentUICulture.Name == \"\""),
        ("Environment.SetEnvironmentVariable(\"PATH\", null);", "Environment.GetEnvironmentVariable(\"PATH\") != null"),
        ("Console.SetError(System.IO.TextWriter.Null);", "Console.Error != System.IO.TextWriter.Null"),
        ("Console.OutputEncoding = System.Text.Encoding.Latin1;", "Console.OutputEncoding.CodePage == 65001"),
        ("Newtonsoft.Json.JsonConvert.DefaultSettings = () => new() { MaxDepth = 1 };",
            "Newtonsoft.Json.JsonConvert.DefaultSettings == null"),
        ("Console.SetIn(new System.IO.StringReader(\"left\"));", "Console.In.ReadLine() == null"),
        ("AppContext.SetSwitch(\"Left\", true);", "!AppContext.TryGetSwitch(\"Left\", out _)"),
        ("AppDomain.CurrentDomain.SetData(\"left\", 1);", "AppDomain.CurrentDomain.GetData(\"left\") == null"),
        ("System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);",
            "!System.Text.Encoding.GetEncodings().Any(e => e.CodePage == 850)"),
        ("System.Diagnostics.Trace.Listeners.Clear();", "System.Diagnostics.Trace.Listeners.Count == 1"),
        ("Environment.ExitCode = 5;", "Environment.ExitCode == 0"),
        ("using Microsoft.DotNet.Interactive.Formatting;\n"
            + "Formatter.Register<Uri>((u, w) => w.Write(\"left\"), \"text/plain\");\n"
            + "Formatter.ListExpansionLimit = 2;",
            "Microsoft.DotNet.Interactive.Formatting.Formatter.ListExpansionLimit == 20 && "
            + "Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(new Uri(\"http://a/\"), "
            + "\"text/plain\") != \"left\""),
        ("using Microsoft.DotNet.Interactive.Formatting;\nFormatter.DefaultMimeType = \"text/plain\";\n"
            + "Formatter.SetPreferredMimeTypesFor(typeof(int), \"text/plain\");\nFormatter.RecursionLimit = 1;",
            "Microsoft.DotNet.Interactive.Formatting.Formatter.DefaultMimeType == \"text/html\""
            + " && Microsoft.DotNet.Interactive.Formatting.Formatter.GetPreferredMimeTypesFor(typeof(int)).Single()"
            + " == \"text/html\""
            + " && Microsoft.DotNet.Interactive.Formatting.Formatter.RecursionLimit == 6"),
        ("System.Runtime.Loader.AssemblyLoadContext.Default.Resolving += (_, name) => typeof(int).Assembly;",
            "Fails(() => System.Reflection.Assembly.Load(\"No.Such.Assembly\"))"),
        ("AppDomain.CurrentDomain.AssemblyResolve += (_, name) => typeof(int).Assembly;",
            "Fails(() => System.Reflection.Assembly.Load(\"No.Such.Assembly\"))"),
    ];

    // What goes on when a notebook is over, or waits for something to happen.
    private static readonly string[] GoingOn =
    [
        "new System.Threading.Thread(() => { while (true) System.Threading.Thread.Sleep(5); })"
            + " { IsBackground = true }.Start();",
        "_ = Task.Run(() => { while (true) System.Threading.Thread.Sleep(5); });",
        "class Held { public static System.Threading.Timer Timer = new(_ => { }, null, 0, 5); }\nHeld.Timer.ToString()",
        "class Held { public static System.Timers.Timer Timer = new(5) { Enabled = true }; }\nHeld.Timer.ToString()",
        "async Task Loop() { while (true) await Task.Delay(5); }\n_ = Loop();",
        "var never = new System.Threading.ManualResetEvent(false);\nvar wait = System.Threading.ThreadPool"
            + ".RegisterWaitForSingleObject(never, (_, _) => { }, null, 5, executeOnlyOnce: false);",
        "AppDomain.CurrentDomain.AssemblyLoad += (_, _) => { };",
        "AppDomain.CurrentDomain.TypeResolve += (_, _) => null;",
        "System.Runtime.Loader.AssemblyLoadContext.Default.Unloading += _ => { };",
        "System.Runtime.Loader.AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, _) => 0;",
        "Console.CancelKeyPress += (_, _) => { };",
        "AppDomain.CurrentDomain.UnhandledException += (_, _) => { };",
        "AppDomain.CurrentDomain.ProcessExit += (_, _) => { };",
        "AppDomain.CurrentDomain.FirstChanceException += (_, _) => { };",
        "TaskScheduler.UnobservedTaskException += (_, _) => { };",
        "System.Threading.ThreadPool.SetMinThreads(50, 50);",
    ];

    [Fact]
    public void The_next_notebook_finds_all_as_it_was()
    {
        using var folder = new NotebookFolder();
        foreach (var (i, (leaves, asItWas)) in Leftovers.Index())
        {
            var asks = InOrder + "bool Fails(Action act) { try { act(); return false; } catch { return true; } }\n"
                + $"if (!({asItWas})) throw new Exception(\"something was left\");";
            folder.Add($"{3 * i + 1:00}", InOrder + leaves).Add($"{3 * i + 2:00}", asks).Add($"{3 * i + 3:00}", asks);
        }
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
    }

    [Fact]
    public void A_worker_in_which_something_goes_on_is_not_used_again()
    {
        using var folder = new NotebookFolder();
        var note = Path.Combine(folder.Root, "workers");
        var sign = $"System.IO.File.AppendAllText(@\"{note}\", Environment.ProcessId + \"\\n\");";
        foreach (var (i, leaves) in GoingOn.Index())
            folder.Add($"{3 * i + 1:00}", sign, leaves).Add($"{3 * i + 2:00}", sign).Add($"{3 * i + 3:00}", sign);
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        var workers = File.ReadAllLines(note);
        Assert.Equal(3 * GoingOn.Length, workers.Length);
        Assert.All(GoingOn.Index(), what => Assert.True(workers.Count(worker => worker == workers[3 * what.Index])
            == workers[..(3 * what.Index + 1)].Count(worker => worker == workers[3 * what.Index]), what.Item));
    }

    [Fact]
    public void A_worker_in_which_a_cell_failed_never_ended_or_ended_it_is_not_used_again()
    {
        string[] ends = ["throw new Exception();", "not C#", "while (true) { }", "Environment.Exit(0);"];
        using var folder = new NotebookFolder();
        var note = Path.Combine(folder.Root, "workers");
        var sign = $"System.IO.File.AppendAllText(@\"{note}\", Environment.ProcessId + \"\\n\");";
        foreach (var (i, end) in ends.Index())
            folder.Add($"{2 * i + 1:00}", sign, end).Add($"{2 * i + 2:00}", sign);
        Assert.Equal(1, folder.Run("--timeout", "20s").ExitCode);
        var workers = File.ReadAllLines(note);
        Assert.Equal(2 * ends.Length, workers.Length);
        Assert.All(ends.Index(), end =>
            Assert.DoesNotContain(workers[2 * end.Index], workers[(2 * end.Index + 1)..]));
    }

    [Fact]
    public void A_worker_that_is_as_it_was_is_used_again()
    {
        using var folder = new NotebookFolder();
        var sign = InOrder + "Console.Write(Environment.ProcessId);";
        for (var i = 1; i <= 4; i++) folder.Add($"0{i}", sign, "record Firm(string Name);\nnew[] { new Firm(\"A\") }");
        Assert.Equal(0, folder.Run().ExitCode);
        Assert.True(Enumerable.Range(1, 4).Select(i => Text(folder.Outputs($"0{i}", 0)[0]!["text"])).Distinct()
            .Count() < 4);
    }

    [Fact]
    public void Statics_of_a_library_are_each_notebooks_own()
    {
        using var folder = new NotebookFolder();
        var library = Path.Combine(folder.Root, "Markdig.dll");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Markdig.dll"), library);
        // Any object will do that the library keeps in a static field: the second notebook must be given another one.
        var cell = InOrder + "#r \"../Markdig.dll\"\nusing System.Runtime.CompilerServices;\n"
            + "Console.Write(RuntimeHelpers.GetHashCode(typeof(Markdig.Markdown).Assembly)"
            + " + \" \" + Environment.ProcessId);";
        folder.Add("01", cell).Add("02", cell).Add("03", cell);
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal(3,
            Enumerable.Range(1, 3).Select(i => Text(folder.Outputs($"0{i}", 0)[0]!["text"])).Distinct().Count());
    }
}

public class OrderOfNotebooks
{
    [Fact]
    public void Results_are_told_in_the_order_of_the_notebooks()
    {
        using var folder = new NotebookFolder().Add("01", "await Task.Delay(1500);").Add("02", "1").Add("03", "2");
        var said = folder.Run().Said;
        int At(string text) => said.IndexOf(text, StringComparison.Ordinal);
        Assert.True(At("01.ipynb: passed") < At("02.ipynb: passed"));
        Assert.True(At("02.ipynb: passed") < At("03.ipynb: passed"));
    }

    [Fact]
    public void A_notebook_that_writes_a_file_is_done_before_the_next_one_begins()
    {
        using var folder = new NotebookFolder()
            .Add("01-writes", "await Task.Delay(1500);", "System.IO.File.WriteAllText(\"shares.txt\", \"0.5\");")
            .Add("02-reads", "System.IO.File.ReadAllText(\"shares.txt\")");
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
    }

    [Fact]
    public void A_notebook_that_says_so_runs_after_those_before_it()
    {
        using var folder = new NotebookFolder().Add("01", "await Task.Delay(1500);", "\"from the first\"");
        var library =
            "var name = \"01.\" + \"ip\" + \"ynb\";\n"
            + "var io = typeof(object).Assembly.GetType(\"System.IO.\" + \"File\");\n"
            + "var read = io.GetMethod(\"ReadAllText\", new[] { typeof(string) });\n"
            + "var text = (string)read.Invoke(null, new object[] { name });\n"
            + "if (!text.Contains(\"from \" + \"the first\\\"\\n\")) throw new Exception(\"not yet\");";
        folder.Add("02",
            new JsonObject { ["workbook"] = new JsonObject { ["after"] = "reads what the first saved" } }, library);
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
    }
}
