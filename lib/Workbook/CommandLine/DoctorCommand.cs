using System.CommandLine;
using Spectre.Console;
using Workbook.FrontEnds;

namespace Workbook.CommandLine;

/// <summary>The command that says what is there, what is missing, and what mends it.</summary>
internal static class DoctorCommand
{
    private const int MarkWidth = 10;

    public static void AddTo(RootCommand root)
    {
        var command = new Command("doctor",
            "Say what is there of all that the workbook uses, what is missing, and the command that mends it.");
        command.SetAction((_, _) => RunAsync());
        root.Subcommands.Add(command);
    }

    private static async Task<int> RunAsync()
    {
        var width = Console.IsOutputRedirected ? int.MaxValue : Math.Max(AnsiConsole.Profile.Width - 1, 2 * MarkWidth);
        var (missing, optional) = (0, 0);
        try
        {
            await foreach (var finding in new Diagnosis(KernelInstallation.Root()).FindingsAsync())
            {
                if (finding.Weight == Weight.Missing) missing++;
                if (finding.Weight == Weight.Optional) optional++;
                foreach (var line in Lines(finding, width)) Console.WriteLine(line);
            }
        }
        catch (NotSupportedException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.UsageOrData;
        }
        foreach (var line in Wrapped(Verdict(missing, optional), width)) Console.WriteLine(line);
        return missing == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Verdict(int missing, int optional) => (missing, optional) switch
    {
        (0, 0) => "Nothing is missing.",
        (0, _) => "The notebooks and the tests can be run; what is optional is not needed for that.",
        _ => $"To be mended: {missing}. Until then a command of the README fails, or runs what is out of date.",
    };

    /// <summary>The lines for one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="width">Letters in a line; commands are longer where they must be, so that they can be
    /// copied.</param>
    internal static IEnumerable<string> Lines(Finding finding, int width)
    {
        var mark = finding.Weight switch
        {
            Weight.Fine => "ok",
            Weight.Optional => "optional",
            _ => "missing",
        };
        var isFirst = true;
        foreach (var line in Wrapped(finding.Text, width - MarkWidth))
        {
            yield return (isFirst ? mark : "").PadRight(MarkWidth) + line;
            isFirst = false;
        }
        if (finding.Mend is not null) yield return new string(' ', MarkWidth) + finding.Mend;
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }
        yield return line;
    }
}
