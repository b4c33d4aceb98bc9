using System.Text.Json.Nodes;
using Tests.Workbook.Running;

namespace Tests.Workbook.FrontEnds;

/// <summary>The command that tells Jupyter and VS Code of the kernel, as users type it.</summary>
public sealed class KernelSpecs : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Kernel(string name) => Path.Combine(_folder.Root, "share", "jupyter", "kernels", name);

    [Fact]
    public void It_is_installed_under_the_name_that_notebooks_ask_for_and_taken_away_again()
    {
        var installed = _folder.Run("kernel", "install", "--prefix", _folder.Root);

        Assert.True(installed.ExitCode == 0, installed.Said);
        Assert.StartsWith($"The kernel .NET (C#) is installed: {Kernel(".net-csharp")}\n", installed.Said);
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(Kernel(".net-csharp"), "kernel.json")))!;
        Assert.Equal((".NET (C#)", "C#", "message"), ((string?)spec["display_name"], (string?)spec["language"],
            (string?)spec["interrupt_mode"]));
        var arguments = spec["argv"]!.AsArray().Select(argument => (string)argument!).ToList();
        Assert.All(arguments.Where(Path.IsPathRooted), file => Assert.True(File.Exists(file), file));
        Assert.DoesNotContain(arguments, argument => argument.Contains("port", StringComparison.Ordinal));

        Assert.Equal(0, _folder.Run("kernel", "uninstall", "--prefix", _folder.Root).ExitCode);
        Assert.False(Directory.Exists(Kernel(".net-csharp")));
        Assert.Contains("nothing to take away", _folder.Run("kernel", "uninstall", "--prefix", _folder.Root).Said);
    }

    [Fact]
    public void A_kernelspec_that_something_else_wrote_is_neither_replaced_nor_taken_away()
    {
        var file = Path.Combine(Directory.CreateDirectory(Kernel(".net-csharp")).FullName, "kernel.json");
        const string standard = """{"argv": ["dotnet", "interactive", "jupyter", "{connection_file}"]}""";
        File.WriteAllText(file, standard);

        var refused = _folder.Run("kernel", "install", "--prefix", _folder.Root);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("starts: dotnet interactive jupyter {connection_file}\nAdd --replace", refused.Said);
        Assert.Contains("is not this workbook's",
            _folder.Run("kernel", "uninstall", "--prefix", _folder.Root).Said);
        Assert.Equal(standard, File.ReadAllText(file));
    }

    [Fact]
    public void What_cannot_be_written_is_named()
    {
        File.WriteAllText(Path.Combine(_folder.Root, "share"), "a file where a folder should be");

        var run = _folder.Run("kernel", "install", "--prefix", _folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{Kernel(".net-csharp")} cannot be written: ", run.Said);
        Assert.Contains("Choose a folder of your own with --user or --prefix FOLDER.", run.Said);
        Assert.DoesNotContain("   at ", run.Said);
    }

    [Theory]
    [InlineData("--user and --prefix name two places", "--user", "--prefix", "x")]
    [InlineData("--name a/b: a kernel's name has letters", "--name", "a/b")]
    public void Wrong_usage_is_said(string expected, params string[] arguments)
    {
        var run = _folder.Run(["kernel", "install", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Said);
    }
}
