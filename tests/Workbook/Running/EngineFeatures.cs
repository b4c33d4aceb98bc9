using System.Text.Json.Nodes;
using static Tests.Workbook.Running.NotebookFolder;

namespace Tests.Workbook.Running;

/// <summary>What users of .NET Interactive know, in a run: one cell each, and what it shows.</summary>
public class EngineFeatures : IClassFixture<EngineFeatures.Run>
{
    public sealed class Run : IDisposable
    {
        internal NotebookFolder Folder { get; } = new();
        internal CommandRun Result { get; }

        public Run()
        {
            File.WriteAllText(Path.Combine(Folder.Notebooks, "helpers.csx"), "int Thrice(int n) => 3 * n;\n");
            Folder.Add("first", ["\"first\"", .. Cells.Values]);
            Result = Folder.Run();
        }

        public void Dispose() => Folder.Dispose();
    }

    private static readonly OrderedDictionary<string, string> Cells = new()
    {
        ["two languages"] = "#!csharp\nvar exporters = 2;\n\n#!html\n<b>two</b>",
        ["import"] = "#!import \"helpers.csx\"",
        ["imported"] = "Thrice(11).ToString()",
        ["set"] = "#!set --name town --value Rochester",
        ["was set"] = "$\"{town.Length} letters\"",
        ["value"] = "#!value --name note\nkept",
        ["share"] = "#!share note --from value\nnote + \" and shared\"",
        ["share nothing"] = "#!share nothing --from value\n\"goes on\"",
        ["set in a script"] = "#!javascript\n#!set --name towns --value @csharp:town",
        ["json"] = "Newtonsoft.Json.Linq.JObject.Parse(\"{ 'firms': 22 }\")[\"firms\"].ToString()",
        ["ticks"] = "HTML($\"<p id='table_{DateTime.UtcNow.Ticks}'></p>\")",
        ["time after a comment"] = "// runs slowly\n#!time\n\"done\"",
        ["about"] = "#!about",
        ["directives"] = "#!lsmagic",
        ["update"] = "var shown = display(\"before\");\nshown.Update(\"after\");",
        ["update in another cell"] = "shown.Update(\"later\");",
        ["table"] = "new[] { new { Firm = \"A\", Share = 2 } }.DisplayTable();",
        ["display as"] = "\"**bold**\".DisplayAs(\"text/markdown\");",
        ["pocket view"] = "using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\nb(\"fat\")",
        ["formatter"] = "using Microsoft.DotNet.Interactive.Formatting;\nclass Firm { }\n"
            + "Formatter.Register<Firm>((firm, writer) => writer.Write(\"<i>firm</i>\"), \"text/html\");\nnew Firm()",
        ["kernel"] =
            "using Microsoft.DotNet.Interactive;\nKernelInvocationContext.Current.Display(\"from the context\");\n"
                + "typeof(Kernel).Name",
        ["javascript"] = "#!javascript\nconsole.log(1)",
        ["javascript helper"] = "Javascript(\"console.log(2)\");",
        ["latex"] = "display(\"\\\\bar{x} = 3\", \"text/latex\");",
        ["formula"] = "(LaTeXString)@\"x^2\"",
        ["mermaid"] = "#!mermaid\ngraph LR; A-->B",
        ["markdown"] = "#!markdown\nsome *text*",
        ["progress"] = "for (var i = 1; i < 3; i++) Console.Write($\"\\rfirm {i}\");\nConsole.WriteLine();",
        ["error stream"] = "Console.Error.WriteLine(\"a warning\");",
    };

    private readonly NotebookFolder _folder;
    private readonly CommandRun _run;

    public EngineFeatures(Run run) => (_folder, _run) = (run.Folder, run.Result);

    [Fact]
    public void Every_cell_runs() => Assert.True(_run.ExitCode == 0, _run.Said);

    [Theory]
    [InlineData("two languages", "text/html", "<b>two</b>")]
    [InlineData("imported", "text/plain", "33")]
    [InlineData("was set", "text/plain", "9 letters")]
    [InlineData("value", "text/plain", "kept")]
    [InlineData("share", "text/plain", "kept and shared")]
    [InlineData("time after a comment", "text/plain", "done")]
    [InlineData("update", "text/plain", "later")]
    [InlineData("display as", "text/markdown", "**bold**")]
    [InlineData("pocket view", "text/html", "<b>fat</b>")]
    [InlineData("formatter", "text/html", "<i>firm</i>")]
    [InlineData("kernel", "text/plain", "from the context")]
    [InlineData("javascript", "text/html", "<script type=\"text/javascript\">console.log(1)</script>")]
    [InlineData("javascript helper", "text/html", "<script type=\"text/javascript\">console.log(2)</script>")]
    [InlineData("latex", "text/latex", "\\bar{x} = 3")]
    [InlineData("set in a script", "text/html", "<script type=\"text/javascript\">towns = \"Rochester\";</script>")]
    [InlineData("json", "text/plain", "22")]
    [InlineData("formula", "text/latex", "x^2")]
    [InlineData("mermaid", "text/vnd.mermaid", "graph LR; A-->B")]
    [InlineData("markdown", "text/markdown", "some *text*")]
    public void The_first_output_is(string cell, string mimeType, string expected) =>
        Assert.Equal(expected, Text(Outputs(cell)[0]!["data"]![mimeType]));

    [Theory]
    [InlineData("time after a comment", "^Wall time: [0-9.]+ms$")]
    [InlineData("kernel", "^Kernel$")]
    public void The_second_output_is(string cell, string pattern) =>
        Assert.Matches(pattern, Text(Outputs(cell)[1]!["data"]!["text/plain"]));

    [Theory]
    [InlineData("about", ".NET Interactive")]
    [InlineData("directives", "#!time")]
    [InlineData("table", "<td><span>Share</span></td>")]
    public void The_first_output_names(string cell, string expected) =>
        Assert.Contains(expected, Text(Outputs(cell)[0]!["data"]!["text/html"]));

    [Theory]
    [InlineData("progress", "stdout", "\rfirm 1\rfirm 2\n")]
    [InlineData("error stream", "stderr", "a warning\n")]
    [InlineData("share nothing", "stderr", "Value 'nothing' not found in kernel value\n")]
    public void What_is_written_is_kept_with_its_stream(string cell, string stream, string expected)
    {
        var output = Outputs(cell)[0]!;
        Assert.Equal((stream, expected), (output["name"]!.GetValue<string>(), Text(output["text"])));
    }

    [Fact]
    public void An_update_adds_no_output()
    {
        Assert.Single(Outputs("update"));
        Assert.Empty(Outputs("update in another cell"));
    }

    [Fact]
    public void The_first_cell_shows_its_result_and_nothing_of_the_engine() =>
        Assert.Single(_folder.Outputs("first", 0));

    [Fact]
    public void Nothing_that_is_saved_changes_from_run_to_run()
    {
        string[] Saved() =>
            [.. Cells.Keys.Where(cell => !cell.StartsWith("time", StringComparison.Ordinal))
                .Select(cell => Outputs(cell).ToJsonString())];
        var before = Saved();
        Assert.Equal(0, _folder.Run().ExitCode);
        Assert.Equal(before, Saved());
    }

    private JsonArray Outputs(string cell) => _folder.Outputs("first", 1 + Cells.IndexOf(cell));
}
