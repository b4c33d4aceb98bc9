using System.CommandLine;

namespace Workbook.CommandLine;

/// <summary>The commands that read from coding tools and write for them.</summary>
internal static class CodingCommands
{
    private static readonly Option<string?> Study = new("--study")
    {
        Description = "The study; needed where several have a code map.", HelpName = "NAME",
    };

    public static void AddTo(RootCommand root)
    {
        root.Subcommands.Add(Import());
        root.Subcommands.Add(Codebook());
    }

    private static Command Import()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Projects as ATLAS.ti, NVivo or MAXQDA export them (REFI-QDA, .qdpx).",
            Arity = ArgumentArity.OneOrMore,
        };
        var table = new Option<string>("--as")
        {
            Description = "The table that is filled.", HelpName = "TABLE", DefaultValueFactory = _ => "quotations",
        };
        var coder = new Option<string?>("--coder")
        {
            Description = "Whose codes stand in the table where several coded a passage.", HelpName = "NAME",
        };
        var text = new Option<bool>("--with-text")
        {
            Description = "Keep what is said in the passages; interviews may be confidential.",
        };
        var folder = new Option<string>("--out")
        {
            Description = "The folder that gets the files.", HelpName = "FOLDER", DefaultValueFactory = _ => "imported",
        };
        var force = new Option<bool>("--force") { Description = "Replace files of the same names there." };
        var command = DataCommands.Command("import", "Read projects of a coding tool into a table of a study.",
            (desk, data, parsed) => desk.Import(data, new(parsed.GetValue(files)!, parsed.GetValue(table)!,
                parsed.GetValue(Study), parsed.GetValue(coder), parsed.GetValue(text),
                Path.GetFullPath(parsed.GetValue(folder)!), parsed.GetValue(force))));
        command.Arguments.Add(files);
        Option[] options = [table, Study, coder, text, folder, force];
        foreach (var option in options) command.Options.Add(option);
        return command;
    }

    private static Command Codebook()
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A codebook of a coding tool (.qdc), to be held against that of the study.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var to = new Option<string?>("--to") { Description = "Write the study's codebook here.", HelpName = "FILE" };
        var command = DataCommands.Command("codebook", "Write a study's codes for a coding tool, or compare.",
            (desk, data, parsed) => desk.Codebook(data, parsed.GetValue(Study),
                Path.GetFullPath(parsed.GetValue(to) ?? parsed.GetValue(file)!), parsed.GetValue(to) is not null));
        command.Arguments.Add(file);
        command.Options.Add(to);
        command.Options.Add(Study);
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) is null == result.GetValue(file) is null)
                result.AddError("Name one file: --to FILE to write the codebook, or FILE to compare it.");
        });
        return command;
    }
}
