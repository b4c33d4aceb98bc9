using System.Diagnostics;

namespace Tests.Notebooks;

/// <summary>A copy of the notebooks, the data and the library, and the command run on it as a process.</summary>
internal sealed class CopiedWorkbook : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("workbook-run-").FullName;

    public CopiedWorkbook()
    {
        foreach (var name in SavedNotebooks.Names) Copy("notebooks", name);
        Copy("data", "*");
        Copy(Path.Combine("lib", "ClusterStudies", "bin"), "*");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Puts one text for another in a data file, where it must stand exactly once.</summary>
    public CopiedWorkbook Edit(string file, string old, string now)
    {
        var path = Path.Combine(Root, "data", file);
        var parts = File.ReadAllText(path).Split(old);
        Assert.True(parts.Length == 2, $"{file}: '{old}' stands there {parts.Length - 1} times");
        File.WriteAllText(path, string.Join(now, parts));
        return this;
    }

    public (int ExitCode, string Said) Run(params string[] notebooks)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(
            AppContext.BaseDirectory, "workbook.dll"), .. notebooks.Select(n => Path.Combine("notebooks", n))])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The copy's own data, and no texts to scan: as for a reader who has just cloned it.
            Environment = { ["WORKBOOK_DATA"] = "", ["WORKBOOK_STUDIES"] = "" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private void Copy(string folder, string pattern)
    {
        var from = Path.Combine(SavedNotebooks.Root, folder);
        foreach (var path in Directory.EnumerateFiles(from, pattern, SearchOption.AllDirectories))
        {
            var to = Path.Combine(Root, folder, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(path, to);
        }
    }
}
