using System.Diagnostics;
using Tests.Notebooks;
using Tests.Workbook.Running;

namespace Tests.Workbook.FrontEnds;

/// <summary>What README.md says under "Without a network": packages, and the pinned kernel, come from a
/// folder.</summary>
public sealed class WithoutANetwork : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("offline-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_notebooks_load_and_the_kernel_are_restored_from_a_folder_alone()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SavedNotebooks.Root, "lib"), "*.csproj",
            SearchOption.AllDirectories).Append(Path.Combine(SavedNotebooks.Root, "lib", "Directory.Build.props"))
            .Append(Path.Combine(SavedNotebooks.Root, ".config", "dotnet-tools.json")))
        {
            var to = Path.Combine(_root, Path.GetRelativePath(SavedNotebooks.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        var lines = File.ReadAllLines(Path.Combine(SavedNotebooks.Root, "nuget.config"))
            .Where(line => !line.Contains("the comment", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_root, "nuget.config"),
            string.Join('\n', lines).Replace("value=\"offline\"", $"value=\"{Packages}\"", StringComparison.Ordinal));

        var fresh = Path.Combine(_root, "fresh");
        var restored = DotNet(fresh, "restore", "lib/Kernel", "--disable-build-servers");

        Assert.True(restored.ExitCode == 0, restored.Said);
        Assert.True(Directory.Exists(Path.Combine(fresh, "plotly.net")));
        var tool = DotNet(fresh, "msbuild", "lib/Kernel", "-getProperty:ToolProgram", "-nodereuse:false").Said.Trim();
        Assert.True(File.Exists(tool + ".dll"), tool);
    }

    private CommandRun DotNet(string packages, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments)
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Whoever asks the network after all gets no answer.
            Environment =
            {
                ["NUGET_PACKAGES"] = packages, ["HTTPS_PROXY"] = "http://127.0.0.1:9",
                ["HTTP_PROXY"] = "http://127.0.0.1:9",
            },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, said + errors.Result);
    }

    private static string Packages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
