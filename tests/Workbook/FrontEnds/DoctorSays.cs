using System.Diagnostics;
using Tests.Notebooks;
using Workbook.CommandLine;
using Workbook.FrontEnds;

namespace Tests.Workbook.FrontEnds;

/// <summary>What <c>workbook doctor</c> says of a machine: each thing that is missing with the command that mends
/// it.</summary>
public sealed class DoctorSays : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("doctor-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Kernels => JupyterFolders.Below(_folder);

    [Fact]
    public void Where_the_tests_were_built_all_is_there_that_the_commands_of_the_README_need()
    {
        var (exitCode, said) = Run();

        Assert.True(exitCode == 0, said);
        Assert.Contains("ok        .NET SDK 10.", said);
        Assert.Contains("ok        The library is built, of the sources as they are now\n", said);
        Assert.Contains("ok        Pinned kernel: dotnet-interactive 1.0.", said);
        Assert.Contains("ok        Library and packages load in that kernel\n", said);
        Assert.Contains(
            "optional  No npm: figures on pages are drawn only with a network.\n          ", said);
        Assert.DoesNotContain("missing   ", said);
    }

    [Fact]
    public void What_is_missing_stands_with_the_command_that_mends_it_also_on_a_narrow_terminal()
    {
        var finding = Finding.Missing(
            "Not built: lib/ClusterStudies/bin/Outputs.dll is not there.", "dotnet build lib/Workbook");

        Assert.Equal(
            [
                "missing   Not built:",
                "          lib/ClusterStudies/bin/Outputs.dll",
                "          is not there.",
                "          dotnet build lib/Workbook",
            ],
            DoctorCommand.Lines(finding, width: 44));
    }

    [Fact]
    public void Without_a_kernel_the_notebooks_can_be_read_and_one_command_brings_it()
    {
        var found = Assert.Single(KernelFindings.Of([Kernels], "launcher.dll", "tool"));

        Assert.Equal((Weight.Optional, "dotnet run --project lib/Workbook -- kernel install"),
            (found.Weight, found.Mend));
    }

    [Fact]
    public void The_kernel_of_this_workbook_is_known_and_that_of_another_or_of_an_older_state_is_named()
    {
        var (launcher, tool) = (Path.Combine(_folder, "notebook-kernel.dll"), WithTool("tool"));
        File.WriteAllText(launcher, "as it is built here");
        KernelSpec.Write(Path.Combine(Kernels, KernelSpec.OfNotebooks), launcher, tool);

        var ours = Assert.Single(KernelFindings.Of([Kernels], launcher, tool));
        File.WriteAllText(launcher, "as it is built later");
        var older = Assert.Single(KernelFindings.Of([Kernels], launcher, tool));

        Assert.Equal(Finding.Fine($"Kernel .net-csharp in {Kernels}: this workbook's"), ours);
        Assert.Equal(
            Finding.Optional($"Kernel .net-csharp in {Kernels} is that of another or an older workbook.",
                $"dotnet run --project lib/Workbook -- kernel install --prefix {_folder}"),
            older);
    }

    [Fact]
    public void A_kernel_that_starts_what_is_gone_is_named_with_what_it_starts()
    {
        var (launcher, tool) = (Path.Combine(_folder, "notebook-kernel.dll"), WithTool("tool"));
        File.WriteAllText(launcher, "");
        KernelSpec.Write(Path.Combine(Kernels, KernelSpec.OfNotebooks), launcher, tool);
        File.Delete(tool + ".deps.json");

        var found = Assert.Single(KernelFindings.Of([Kernels], launcher, tool));

        Assert.Equal($"Kernel .net-csharp in {Kernels} starts {tool}.deps.json, and there is none.", found.Text);
    }

    [Fact]
    public void A_kernel_that_something_else_installed_is_replaced_only_when_told()
    {
        Directory.CreateDirectory(Path.Combine(Kernels, ".net-csharp"));
        File.WriteAllText(Path.Combine(Kernels, ".net-csharp", "kernel.json"),
            """{"argv": ["dotnet", "interactive", "jupyter", "{connection_file}"]}""");

        var found = Assert.Single(KernelFindings.Of([Kernels], "launcher.dll", "tool"));

        Assert.Contains("the notebooks run, but a running cell cannot be interrupted", found.Text);
        Assert.EndsWith("kernel install --prefix " + _folder + " --replace", found.Mend);
    }

    private string WithTool(string name)
    {
        var tool = Path.Combine(_folder, name);
        foreach (var ending in new[] { ".dll", ".deps.json", ".runtimeconfig.json" })
            File.WriteAllText(tool + ending, "");
        return tool;
    }

    // On a path with nothing but the programs of the system, where no npm is, and with nobody's own kernels.
    private (int ExitCode, string Said) Run()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!,
            [Path.Combine(AppContext.BaseDirectory, "workbook.dll"), "doctor"])
        {
            WorkingDirectory = SavedNotebooks.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PATH"] = _folder, ["JUPYTER_DATA_DIR"] = _folder, ["JUPYTER_PATH"] = "" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, (said + errors.Result).ReplaceLineEndings("\n"));
    }
}
