using System.CommandLine;

namespace Workbook.CommandLine;

/// <summary>The commands that are about the data and run no notebook.</summary>
internal static class DataCommands
{
    private static readonly Argument<string> NewName = new("NAME")
    {
        Description = "The name of the new folder: small letters, digits and hyphens.",
    };

    public static void AddTo(RootCommand root)
    {
        root.Subcommands.Add(Command("check", "Only check the data: all that does not fit is listed.",
            (desk, data, _) => desk.Check(data)));
        root.Subcommands.Add(Command("accept", "Declare the data as they are now to be the published ones.",
            (desk, data, _) => desk.Accept(data)));
        var create = Command("new-data", "Lay out a folder for the data of another cluster.",
            (desk, data, parsed) => desk.Create(data, parsed.GetValue(NewName)!));
        create.Arguments.Add(NewName);
        root.Subcommands.Add(create);
    }

    /// <summary>A command that asks the library that the notebooks load.</summary>
    public static Command Command(
        string name, string description, Func<IDataDesk, string?, ParseResult, IReadOnlyList<string>> ask)
    {
        var data = new Option<string?>("--data") { Description = "The data folder.", HelpName = "FOLDER" };
        var command = new Command(name, description) { data };
        command.SetAction(parsed => Run(parsed.GetValue(data), folder => ask(DataDesks.Nearest(), folder, parsed)));
        return command;
    }

    private static int Run(string? data, Func<string?, IReadOnlyList<string>> ask)
    {
        if (data is not null && !Directory.Exists(data))
        {
            Console.Error.WriteLine($"--data {data}: there is no such folder.");
            return ExitCode.UsageOrData;
        }

        try
        {
            foreach (var line in ask(data is null ? null : Path.GetFullPath(data))) Console.WriteLine(line);
            return ExitCode.Success;
        }
        catch (Exception refused) when (refused is InvalidDataException or NotSupportedException)
        {
            Console.Error.WriteLine(refused.Message);
            return ExitCode.UsageOrData;
        }
    }
}
