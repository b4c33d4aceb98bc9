using System.CommandLine;
using Workbook.CommandLine;
using Workbook.Rendering;

namespace Workbook.Export;

/// <summary>Writes the tables and figures of saved notebooks as files for a paper.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string[]> Asked = new("NOTEBOOK")
    {
        Description = "Notebooks or folders. Default: every notebook of the nearest folder notebooks/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder for what is made. Default: rendered/exhibits.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "rendered/exhibits",
    };

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var command = new Command("export",
            "Write every table and figure of the saved notebooks as files for a paper; none of them runs.")
        {
            Asked, Out,
        };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var saved = SavedNotebooks.Find(
            parsed.GetValue(Asked) ?? [], parsed.CommandResult.Command.Options.Select(option => option.Name));
        foreach (var fault in saved.Faults.Concat(saved.LeftOut)) await Console.Error.WriteLineAsync(fault);
        if (saved.Faults.Count > 0) return ExitCode.UsageOrData;
        if (saved.Notebooks.Count == 0) return ExitCode.Failure;
        try
        {
            var folder = Path.GetFullPath(parsed.GetValue(Out)!);
            Directory.CreateDirectory(folder);
            foreach (var line in await new ExhibitFolder(folder).WriteAsync(saved)) Console.WriteLine(line);
            return saved.LeftOut.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"--out {parsed.GetValue(Out)}: {e.Message}");
            return ExitCode.Failure;
        }
    }
}
