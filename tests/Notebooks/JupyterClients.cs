using System.Diagnostics;

namespace Tests.Notebooks;

/// <summary>Real Jupyter clients open every saved notebook.</summary>
public class JupyterClients
{
    [JupyterFact]
    public void Nbformat_finds_every_notebook_valid()
    {
        const string program = """
            import nbformat, sys
            for path in sys.argv[1:]:
                nbformat.validate(nbformat.read(path, as_version=nbformat.NO_CONVERT))
            print(len(sys.argv) - 1)
            """;
        var paths = SavedNotebooks.Names.Select(name => Path.Combine(SavedNotebooks.Folder, name)).ToList();
        Assert.Equal($"{paths.Count}", Run(JupyterFactAttribute.Python!, ["-c", program, .. paths]).Trim());
    }

    [JupyterFact]
    public void Nbconvert_makes_a_page_of_every_notebook()
    {
        var folder = Directory.CreateTempSubdirectory("nbconvert-").FullName;
        try
        {
            Run(JupyterFactAttribute.Nbconvert!, ["--to", "html", "--output-dir", folder,
                .. SavedNotebooks.Names.Select(name => Path.Combine(SavedNotebooks.Folder, name))]);
            foreach (var name in SavedNotebooks.Names)
            {
                var page = File.ReadAllText(Path.Combine(folder, Path.ChangeExtension(name, ".html")));
                var tables = SavedNotebooks.CodeCells(name).SelectMany(c => c["outputs"]!.AsArray())
                    .Count(o => o!["data"]?["text/html"]?.ToJsonString().Contains("<caption>") == true
                    || o["data"]?["text/html"]?.ToJsonString().Contains("caption\\u003E") == true);
                Assert.True(page.Split("<caption>").Length - 1 >= tables,
                    $"{name}: of {tables} tables nbconvert shows {page.Split("<caption>").Length - 1}");
            }
        }
        finally { Directory.Delete(folder, recursive: true); }
    }

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}

/// <summary>A test that needs Jupyter's tools; skipped with the reason where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterFactAttribute : FactAttribute
{
    /// <summary>
    /// The Python that can import nbformat, or null. Debian's own comes first: another Python on the path rarely
    /// has its packages.
    /// </summary>
    public static string? Python { get; } = new[] { "/usr/bin/python3", "python3", "python" }.FirstOrDefault(
        python => Works(python, "-c", "import nbformat"));

    /// <summary>nbconvert, or null.</summary>
    public static string? Nbconvert { get; } = new[] { "/usr/bin/jupyter-nbconvert",
        "jupyter-nbconvert" }.FirstOrDefault(program => Works(program, "--version"));

    public JupyterFactAttribute()
    {
        if (Python is null) Skip = SkipReason.Note("nbformat is missing (Debian: python3-nbformat).");
        else if (Nbconvert is null) Skip = SkipReason.Note("nbconvert is missing (Debian: jupyter-nbconvert).");
    }

    /// <summary>Whether a program is there and runs, started in the repository.</summary>
    public static bool Works(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = SavedNotebooks.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            return process is not null && process.WaitForExit(60_000) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
