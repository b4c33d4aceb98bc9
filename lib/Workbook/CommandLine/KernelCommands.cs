using System.CommandLine;
using Workbook.FrontEnds;

namespace Workbook.CommandLine;

/// <summary>The commands with which notebooks are opened in VS Code and Jupyter.</summary>
internal static class KernelCommands
{
    private static readonly Option<bool> User = new("--user")
    {
        Description = "For the user, in Jupyter's folder of theirs. The default.",
    };

    private static readonly Option<string?> Prefix = new("--prefix")
    {
        Description = "For everything installed in this folder, such as a Python environment.",
        HelpName = "FOLDER",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "The kernel's name. Default: the one that the notebooks ask for.",
        HelpName = "NAME",
        DefaultValueFactory = _ => KernelSpec.OfNotebooks,
    };

    private static readonly Option<bool> Replace = new("--replace")
    {
        Description = "Also in the place of a kernelspec that something else wrote.",
    };

    public static void AddTo(RootCommand root)
    {
        var install = new Command("install", "Fetch and build the kernel, and tell Jupyter and VS Code of it.")
        {
            User, Prefix, Name, Replace,
        };
        install.SetAction(parsed => Run(parsed, (kernels, name) =>
            KernelInstallation.Install(kernels, name, parsed.GetValue(Replace))));
        var uninstall = new Command("uninstall", "Take the kernel away again.") { User, Prefix, Name };
        uninstall.SetAction(parsed => Run(parsed, KernelInstallation.Uninstall));
        root.Subcommands.Add(
            new Command("kernel", "Install the kernel with which VS Code and Jupyter run the notebooks.")
            {
                install, uninstall,
            });
    }

    private static int Run(ParseResult parsed, Func<string, string, IReadOnlyList<string>> change)
    {
        try
        {
            var prefix = parsed.GetValue(Prefix);
            if (prefix is not null && parsed.GetValue(User))
                throw new NotSupportedException("--user and --prefix name two places: leave one out.");
            var kernels = prefix is null ? JupyterFolders.OfUser : JupyterFolders.Below(prefix);
            foreach (var line in change(kernels, parsed.GetValue(Name)!)) Console.WriteLine(line);
            return ExitCode.Success;
        }
        catch (NotSupportedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.UsageOrData;
        }
    }
}
