using System.Text.Json.Nodes;
using static Tests.Workbook.Running.NotebookFolder;

namespace Tests.Workbook.Running;

/// <summary>Notebooks as other front-ends and other people save them.</summary>
public class OtherNotebooks
{
    private static readonly JsonObject CSharp =
        new() { ["kernelspec"] = new JsonObject { ["language"] = "C#", ["name"] = "dotnet-csharp-lab" } };

    [Fact]
    public void A_kernel_of_any_name_whose_language_is_CSharp_is_CSharp()
    {
        using var folder = new NotebookFolder().AddJson("01", (JsonObject)CSharp.DeepClone(), Cell("a", "1 + 1"));
        Assert.Equal(0, folder.Run().ExitCode);
        Assert.Contains("2", Text(folder.Data("01", 0)["text/html"]));
    }

    [Fact]
    public void A_notebook_that_does_not_say_its_language_is_not_guessed_to_be_CSharp()
    {
        using var folder = new NotebookFolder().AddJson("01", new JsonObject(), Cell("a", "1 + 1"));
        var before = folder.TextOf("01");
        var run = folder.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it does not say its language", run.Said);
        Assert.Equal(before, folder.TextOf("01"));
    }

    [Fact]
    public void A_notebook_in_which_nothing_ran_is_not_changed_by_a_byte()
    {
        using var folder = new NotebookFolder().AddJson("01",
            new JsonObject { ["kernelspec"] = new JsonObject { ["language"] = "python", ["name"] = "python3" } },
            new JsonObject { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(),
                ["source"] = "# Notes only" });
        var before = folder.TextOf("01");
        Assert.Equal(0, folder.Run().ExitCode);
        Assert.Equal(before, folder.TextOf("01"));
    }

    [Fact]
    public void Cells_in_Markdown_HTML_and_Mermaid_run_as_their_metadata_says()
    {
        using var folder = new NotebookFolder().AddJson("01", (JsonObject)CSharp.DeepClone(),
            In("markdown", "some *text*"), In("html", "<p>a paragraph</p>"), In("mermaid", "graph LR; A-->B"));
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal("some *text*", Text(folder.Data("01", 0)["text/markdown"]));
        Assert.Equal("<p>a paragraph</p>", Text(folder.Data("01", 1)["text/html"]));
        Assert.Equal("graph LR; A-->B", Text(folder.Data("01", 2)["text/vnd.mermaid"]));
    }

    [Fact]
    public void A_cell_tagged_skip_execution_does_not_run_and_keeps_no_output()
    {
        var cell = Tagged("skip-execution", "Environment.Exit(3);");
        cell["outputs"] =
            new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" });
        using var folder = new NotebookFolder().AddJson("01", (JsonObject)CSharp.DeepClone(), cell, Cell("b", "1"));
        var run = folder.Run();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 cell not run: tagged skip-execution", run.Said);
        Assert.Empty(folder.Outputs("01", 0));
        Assert.Single(folder.Outputs("01", 1));
    }

    [Fact]
    public void A_cell_tagged_raises_exception_may_fail_and_shows_it()
    {
        using var folder = new NotebookFolder().AddJson("01", (JsonObject)CSharp.DeepClone(),
            Tagged("raises-exception", "var n = 5;\nthrow new Exception(\"as meant\");"), Cell("b", "n.ToString()"));
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal("as meant", folder.Outputs("01", 0)[0]!["evalue"]!.GetValue<string>());
        Assert.Equal("5", Text(folder.Data("01", 1)["text/plain"]));
    }

    [Fact]
    public void A_fault_below_a_directive_is_named_with_its_line_in_the_cell()
    {
        using var folder = new NotebookFolder().Add("01", "int Half(int n) => n / 0 + 1;\n#!time\nfoo();")
            .Add("02", "int Part(int n) =>\n  1 / n;\n#!time\nPart(0)");
        var run = folder.Run();
        Assert.Contains("cell 1, line 3, column 1: CS0103: The name 'foo' does not exist", run.Said);
        Assert.Contains("at Part(Int32) in cell 1, line 2", run.Said);
        Assert.Contains("at cell 1, line 4", run.Said);
    }

    [Fact]
    public void A_directive_that_nobody_knows_is_named()
    {
        using var folder = new NotebookFolder().Add("01", "#!nothing");
        Assert.Contains("Unknown magic command '#!nothing'", folder.Run().Said);
    }

    [Fact]
    public void A_cell_that_asks_for_input_fails_at_once()
    {
        using var folder = new NotebookFolder().Add("01",
            "using Microsoft.DotNet.Interactive;\nawait Kernel.GetInputAsync(\"name\")",
            "#!set --name a --value @input:name");
        Assert.Contains("The cell asks for input, and in a run nobody is there to give it.",
            folder.Run("--timeout", "20s").Said);
    }

    [Fact]
    public void A_dib_file_runs_and_is_shown_on_its_page_alone()
    {
        using var folder = new NotebookFolder();
        var path = Path.Combine(folder.Notebooks, "talk.dib");
        const string text =
            "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\","
            + "\"items\":[{\"aliases\":[],\"name\":\"csharp\"}]}}\n\n"
            + "#!markdown\n\n# A talk\n\n#!csharp\n\n$\"{6 * 7} firms\"\n";
        File.WriteAllText(path, text);
        var run = folder.Run();
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Contains("a .dib file keeps no outputs: they are on its page", run.Said);
        Assert.Contains("42 firms", File.ReadAllText(Path.Combine(folder.Root, "rendered", "talk.html")));
        Assert.Equal(text, File.ReadAllText(path));
    }

    private static JsonObject In(string language, string source)
    {
        var cell = Cell(language, source);
        cell["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language } };
        return cell;
    }

    private static JsonObject Tagged(string tag, string source)
    {
        var cell = Cell("t", source);
        cell["metadata"] = new JsonObject { ["tags"] = new JsonArray(tag) };
        return cell;
    }
}
