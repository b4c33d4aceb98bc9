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
        Description = "html (default), docx, md or pdf; several with commas.",
        HelpName = "FORMAT",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("--out")
    {
        Description = "The folder for what is made. Default: rendered.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "rendered",
    };

    private static readonly Option<bool> Code = new("--code") { Description = "With the code (docx, md, pdf)." };

    private static readonly Option<bool> SingleFile = new("--single-file")
    {
        Description = "All pages in one file, workbook.html (html).",
    };

    private static readonly Option<bool> Zip = new("--zip")
    {
        Description = "Pack what is made into workbook.zip, too, to be mailed.",
    };

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var command = new Command("render",
            "Make pages, Word documents, PDFs or Markdown of the saved notebooks; none of them runs.")
        {
            Asked, To, Out, Code, SingleFile, Zip,
        };
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var formats = (parsed.GetValue(To) ?? []).SelectMany(format => format.Split(','))
            .Select(format => format.Trim().ToLowerInvariant()).Where(format => format.Length > 0).Distinct().ToList();
        if (formats.Count == 0) formats.Add("html");
        var isOneFile = parsed.GetValue(SingleFile);
        var faults = formats.Where(format => !RenderFormats.All.ContainsKey(format)).Select(format =>
            $"--to {format}: there is no such format.{NearestValue.Question(format, RenderFormats.All.Keys)} "
            + $"The formats are: {string.Join(", ", RenderFormats.All.Keys)}.").ToList();
        if (isOneFile && !formats.Contains("html"))
            faults.Add($"--single-file: it is about pages; with --to {string.Join(',', formats)} there are none.");
        var saved = SavedNotebooks.Find(
            parsed.GetValue(Asked) ?? [], parsed.CommandResult.Command.Options.Select(option => option.Name));
        faults.AddRange(saved.Faults);
        foreach (var line in faults.Count > 0 ? faults : saved.LeftOut)
            await Console.Error.WriteLineAsync(line);
        if (faults.Count > 0) return ExitCode.UsageOrData;
        if (saved.Notebooks.Count == 0) return ExitCode.Failure;
        var folder = Path.GetFullPath(parsed.GetValue(Out)!);
        try
        {
            Directory.CreateDirectory(folder);
            var request = new RenderRequest(saved, folder, parsed.GetValue(Code), isOneFile);
            var made = new List<RenderedFiles>();
            foreach (var format in formats) made.Add(await RenderFormats.All[format](request));
            foreach (var line in made.SelectMany(each => each.Said)) Console.WriteLine(line);
            var leftOut = made.SelectMany(each => each.LeftOut).ToList();
            foreach (var line in leftOut) await Console.Error.WriteLineAsync(line);
            var files = made.SelectMany(each => each.Files).ToList();
            if (parsed.GetValue(Zip) && files.Count > 0) Console.WriteLine(MailPackage.Write(folder, files));
            return saved.LeftOut.Count + leftOut.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"--out {parsed.GetValue(Out)}: {e.Message}");
            return ExitCode.Failure;
        }
    }
}
