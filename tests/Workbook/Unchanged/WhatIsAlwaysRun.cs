using Tests.Workbook.Running;

namespace Tests.Workbook.Unchanged;

/// <summary>A notebook whose code may give other results the next time runs every time.</summary>
public sealed class WhatIsAlwaysRun
{
    private static readonly string[] Uncertain =
    [
        "System.IO.File.ReadAllText(\"note.txt\")",
        "using System.IO;\nFile.Exists(\"note.txt\")",
        "new System.IO.DirectoryInfo(\".\").GetFiles().Length",
        "new System.IO.StreamReader(\"note.txt\").ReadToEnd()",
        "System.IO.Path.GetTempPath().Length > 0",
        "DateTime.Now.Year > 2000",
        "var now = () => DateTimeOffset.UtcNow;\nnow().Year > 2000",
        "DateTime.UnixEpoch.ToLocalTime().Year",
        "new Random(1).Next()",
        "Guid.NewGuid() != Guid.Empty",
        "\"text\".GetHashCode() != 0",
        "EqualityComparer<string>.Default.GetHashCode(\"text\") != 0",
        "Environment.ProcessId > 0",
        "System.Diagnostics.Stopwatch.StartNew().ElapsedTicks >= 0",
        "System.Diagnostics.Process.GetCurrentProcess().Id > 0",
        "Type.GetType(\"System.IO.File\").GetMethod(\"Exists\").Invoke(null, [\"note.txt\"])",
        "Activator.CreateInstance(typeof(Random)) is Random",
        "dynamic text = \"note\";\ntext.Length",
        "using System.Threading;\nThread.Sleep(1);",
        "await Task.Delay(1);",
        "Enumerable.Range(0, 3).AsParallel().Sum()",
        "TimeZoneInfo.Local.Id.Length > 0",
        "new System.Net.Http.HttpClient() is not null",
        "unsafe { int i = 1; int* p = &i; }",
        "[System.Runtime.InteropServices.DllImport(\"libc\")]\nstatic extern int getpid();\ngetpid() > 0",
        "#!time\n1 + 1",
        "#load \"script.csx\"\n1 + 1",
        "#!who\n1",
        "Microsoft.DotNet.Interactive.Kernel.Current.Name",
        "Console.In.ReadToEnd()",
        "typeof(string).Assembly.Location.Length > 0",
        "AppContext.SetData(\"mine\", \"x\");",
        "System.Linq.Expressions.Expression.Constant(1).Type.Name",
    ];

    private static readonly string[] Certain =
    [
        "1 + 1",
        "var numbers = new List<int> { 3, 1, 2 };\nnumbers.OrderBy(n => n).Select(n => $\"{n:0.0}\").ToList()",
        "record Row(string Name, double? Value);\nnew Row(\"a\", 1.5) == new Row(\"a\", 1.5)",
        "(from n in Enumerable.Range(1, 9) group n by n % 3 into g select new { g.Key, Sum = g.Sum() }).ToList()",
        "foreach (var c in \"abc\") Console.WriteLine(c);",
        "System.Text.RegularExpressions.Regex.Replace(\"a1\", @\"\\d\", m => \"x\" + m.Value)",
        "new DateOnly(2020, 2, 3).AddDays(1) > new DateOnly(2019, 1, 1) ? Math.Sqrt(2) : Convert.ToDouble(0m)",
        "string Twice(string s) => s + s;\nstring.Join(\", \", new[] { Twice(\"a\"), \"b\" })",
        "try { throw new InvalidOperationException(\"x\"); } catch (Exception e) { Console.Write(e.Message); }",
        "display(\"text\");\n(1, \"a\") switch { (1, var s) => s, _ => \"\" }",
        "#nullable enable\n#region part\nIEnumerable<int> Numbers() { yield return 1; yield return 2; }\n"
            + "#endregion\nNumbers().Sum()",
    ];

    [Fact]
    public void What_may_differ_the_next_time_runs_every_time_and_what_cannot_does_not()
    {
        using var folder = new NotebookFolder();
        File.WriteAllText(Path.Combine(folder.Notebooks, "note.txt"), "note");
        File.WriteAllText(Path.Combine(folder.Notebooks, "script.csx"), "var loaded = 1;");
        foreach (var (i, code) in Uncertain.Index()) folder.Add($"a{i:00}", code);
        foreach (var (i, code) in Certain.Index()) folder.Add($"b{i:00}", code);

        var first = folder.Run();
        Assert.True(first.ExitCode == 0, first.Said);
        var second = folder.Run();
        Assert.True(second.ExitCode == 0, second.Said);

        var leftOut = second.Said.Split('\n').Where(line => line.EndsWith(": unchanged", StringComparison.Ordinal))
            .Select(line => line.Split('.')[0]).ToHashSet();
        Assert.Empty(Uncertain.Index().Where(code => leftOut.Contains($"a{code.Index:00}"))
            .Select(code => "left out, and may be stale: " + code.Item));
        Assert.Empty(Certain.Index().Where(code => !leftOut.Contains($"b{code.Index:00}"))
            .Select(code => "run again for nothing: " + code.Item));
    }
}
