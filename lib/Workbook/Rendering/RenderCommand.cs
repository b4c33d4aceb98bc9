using System.CommandLine;
using Workbook.CommandLine;

namespace Workbook.Rendering;

/// <summary>Renders notebooks as they were saved, for people who have nothing installed.</summary>
internal static class RenderCommand
{
    private static readonly Argument<string[]> Asked = new("NOTEBOOK")
    {
        Description = "Notebooks or folders. Default: every notebook of the nearest folder notebooks/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> To = new("--to")
    {
        Description = "html (default) or docx; several with commas.",
        HelpName = "FORMAT",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder for what is made. Default: rendered.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "rendered",
    };

    private static readonly Option<bool> Code = new("--code") { Description = "With the code (docx)." };

    private static readonly Option<bool> Zip = new("--zip")
    {
        Description = "Pack what is made into workbook.zip, too, to be mailed.",
    };

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var command = new Command("render", "Make pages or Word documents of the saved notebooks; none of them runs.")
        {
            Asked, To, Out, Code, Zip,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var formats = (parsed.GetValue(To) ?? []).SelectMany(format => format.Split(','))
            .Select(format => format.Trim().ToLowerInvariant()).Where(format => format.Length > 0).Distinct().ToList();
        if (formats.Count == 0) formats.Add("html");
        var faults = formats.Where(format => !RenderFormats.All.ContainsKey(format)).Select(format =>
            $"--to {format}: there is no such format.{NearestValue.Question(format, RenderFormats.All.Keys)} "
            + $"The formats are: {string.Join(", ", RenderFormats.All.Keys)}.").ToList();
        var saved = SavedNotebooks.Find(
            parsed.GetValue(Asked) ?? [], parsed.CommandResult.Command.Options.Select(option => option.Name));
        faults.AddRange(saved.Faults);
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        if (faults.Count > 0) return ExitCode.UsageOrData;
        foreach (var odd in saved.LeftOut) Console.Error.WriteLine(odd);
        if (saved.Notebooks.Count == 0) return ExitCode.Failure;
        var folder = Path.GetFullPath(parsed.GetValue(Out)!);
        try
        {
            Directory.CreateDirectory(folder);
            var request = new RenderRequest(saved, folder, parsed.GetValue(Code));
            var made = formats.ConvertAll(format => RenderFormats.All[format](request));
            foreach (var line in made.SelectMany(each => each.Said)) Console.WriteLine(line);
            if (parsed.GetValue(Zip))
                Console.WriteLine(MailPackage.Write(folder, [.. made.SelectMany(each => each.Files)]));
            return saved.LeftOut.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"--out {parsed.GetValue(Out)}: {e.Message}");
            return ExitCode.Failure;
        }
    }
}
