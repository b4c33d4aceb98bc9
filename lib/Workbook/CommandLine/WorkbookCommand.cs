using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Spectre.Console;
using Workbook.Changes;
using Workbook.Running;
using Workbook.Scoreboard;

namespace Workbook.CommandLine;

/// <summary>The command: what it can be asked, and the course of a run.</summary>
internal sealed class WorkbookCommand(
    IPictureMaker pictures, ISiteRenderer site, params IReadOnlyList<Command> others)
{
    // As the README starts it: there is no other command to type.
    private const string Name = "dotnet run --project lib/Workbook --";

    private const string Hint = Name + " --help lists what can be asked for.";

    private readonly Argument<string[]> _notebooks = new("NOTEBOOK")
    {
        Description = "Notebooks or folders to run. Default: every notebook of the nearest folder notebooks/.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _data = new("--data")
    {
        Description = "Read the data from this folder. Cells find it in WORKBOOK_DATA.",
        HelpName = "FOLDER",
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Save the results in this folder and leave the notebook files as they are.",
        HelpName = "FOLDER",
    };

    private readonly Option<string[]> _parameters = new("-p")
    {
        Description = "Give a parameter of the notebooks a value; may be repeated. Needs --out.",
        HelpName = "NAME=VALUE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _noSave = new("--no-save") { Description = "Leave the notebook files as they are." };

    private readonly Option<bool> _force = new("--force") { Description = "Run notebooks also where nothing changed." };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; say what would change in the saved results, and exit with 1 if anything would.",
    };

    private readonly Option<TimeSpan?> _timeout = new("--timeout")
    {
        Description = "Stop a cell that takes longer: seconds, or a time such as 30s or 2m. Default: no limit.",
        HelpName = "SECONDS",
        CustomParser = result =>
        {
            if (Duration.TryParse(result.Tokens[0].Value, out var duration)) return duration;
            result.AddError($"--timeout {result.Tokens[0].Value}: a time is needed, such as 60, 30s or 2m.");
            return null;
        },
    };

    public async Task<int> RunAsync(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture =
            CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

        var root = new RootCommand("Runs C# notebooks, saves their outputs and renders them as pages.")
        {
            _notebooks, _data, _out, _parameters, _noSave, _check, _force, _timeout,
        };
        DataCommands.AddTo(root);
        KernelCommands.AddTo(root);
        DoctorCommand.AddTo(root);
        CodingCommands.AddTo(root);
        foreach (var other in others) root.Subcommands.Add(other);
        root.SetAction((parsed, _) => RunNotebooksAsync(parsed));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync(Hint);
            return ExitCode.UsageOrData;
        }
        using var help = new StringWriter();
        var exitCode = await parsed.InvokeAsync(
            new InvocationConfiguration { ProcessTerminationTimeout = null, Output = help });
        await Console.Out.WriteAsync(
            help.ToString().Replace($"  {root.Name} [", $"  {Name} [", StringComparison.Ordinal));
        return exitCode;
    }

    private async Task<int> RunNotebooksAsync(ParseResult parsed)
    {
        var (paths, faults) = NotebookSelection.Find(parsed.GetValue(_notebooks) ?? [],
            Directory.GetCurrentDirectory(), parsed.RootCommandResult.Command.Options.Select(option => option.Name));
        var isCheck = parsed.GetValue(_check);
        var request = RunRequest.Of(paths, parsed.GetValue(_data), parsed.GetValue(_out),
            !isCheck && !parsed.GetValue(_noSave), parsed.GetValue(_parameters) ?? []);
        faults = [.. faults, .. request.Faults];
        if (faults.Count > 0)
        {
            foreach (var fault in faults) await Console.Error.WriteLineAsync(fault);
            await Console.Error.WriteLineAsync(Hint);
            return ExitCode.UsageOrData;
        }

        using var interruption = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = true;
            interruption.Cancel();
        }

        var terminal = !Console.IsOutputRedirected
            && AnsiConsole.Profile.Capabilities is { Interactive: true, Ansi: true };
        var console = AnsiConsole.Console;
        // Lines of a log are never broken.
        if (!terminal) console.Profile.Width = int.MaxValue / 2;
        var options = request.Options with
        {
            Timeout = parsed.GetValue(_timeout), Force = parsed.GetValue(_force), Draws = !isCheck,
        };
        return await RunAsync(console, terminal, paths, options, isCheck, interruption.Token);
    }

    private async Task<int> RunAsync(IAnsiConsole console, bool terminal, IReadOnlyList<string> paths,
        RunOptions options, bool isCheck, CancellationToken interruption)
    {
        using var progress = new RunProgress(console, terminal);
        progress.Begin();
        try
        {
            var runner = new NotebookRunner(options, pictures, progress);
            var results = await runner.RunAsync(paths, interruption);
            await progress.EndAsync();
            var score = ScoreSheet.Of(results);
            var changes = ChangeReport.Of(results);
            var exitCode = ExitCode.Of(results);
            if (isCheck && !changes.IsUpToDate) exitCode = Math.Max(exitCode, ExitCode.Failure);
            string? pages = null, changesPage = null;
            try
            {
                if (!isCheck) (pages, changesPage) = site.Render(results, changes, options.OutFolder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                pages = $"The pages could not be written: {e.Message}";
                exitCode = Math.Max(exitCode, ExitCode.Failure);
            }
            ScoreboardPrinter.Print(
                console, terminal, score, changes, changesPage, pages, results, runner.Outdated, exitCode);
            return exitCode;
        }
        catch (OperationCanceledException) when (interruption.IsCancellationRequested)
        {
            await progress.EndAsync();
            await Console.Error.WriteLineAsync("Interrupted. The notebook that was running was left as it was.");
            return ExitCode.Interrupted;
        }
    }
}
