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
        Assert.Contains("<summary>Code not run <", File.ReadAllText(Path.Combine(folder.Root, "rendered", "01.html")));
        Assert.Empty(folder.Outputs("01", 0));
        Assert.Single(folder.Outputs("01", 1));
    }

    [Fact]
    public void A_notebook_of_which_nothing_runs_does_not_pass_with_what_an_earlier_run_showed()
    {
        var cell = Tagged("skip-execution", "1 + 1");
        cell["outputs"] =
            new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" });
        using var folder = new NotebookFolder().AddJson("01", (JsonObject)CSharp.DeepClone(), cell);
        var before = folder.TextOf("01");
        var run = folder.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no cell of it is to be run, and 1 cell would keep what an earlier run showed", run.Said);
        Assert.Equal(before, folder.TextOf("01"));
    }

    [Theory]
    [InlineData("a blank cell", "  ")]
    [InlineData("a cell after one that failed", "2", "throw new Exception(\"end\");")]
    public void A_cell_that_did_not_run_shows_nothing_on_the_page_or_in_the_file(string what, string source,
        string? before = null)
    {
        var cell = Cell("b", source);
        cell["execution_count"] = 7;
        cell["outputs"] =
            new JsonArray(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "of old" });
        using var folder = new NotebookFolder()
            .AddJson("01", (JsonObject)CSharp.DeepClone(), Cell("a", before ?? "1"), cell);
        var run = folder.Run();
        Assert.True(run.ExitCode == (before is null ? 0 : 1), $"{what}: {run.Said}");
        if (before is null) Assert.Empty(folder.Outputs("01", 1));
        Assert.DoesNotContain("of old", File.ReadAllText(Path.Combine(folder.Root, "rendered", "01.html")));
    }

    [Fact]
    public void Lines_without_ends_are_one_line_and_a_comment_in_it_that_would_take_the_rest_is_refused()
    {
        JsonObject Lines(params string[] lines)
        {
            var cell = Cell("a", "");
            cell["source"] = new JsonArray([.. lines.Select(line => JsonValue.Create(line))]);
            return cell;
        }

        using var folder = new NotebookFolder()
            .AddJson("01", (JsonObject)CSharp.DeepClone(),
                Lines("// firms with sales abroad", "var abroad = 15;", "abroad"))
            .AddJson("02", (JsonObject)CSharp.DeepClone(),
                Lines("var site = \"http://a\";", "site.Length.ToString() // letters"));
        var run = folder.Run();
        Assert.Contains("01.ipynb: not run", run.Said);
        Assert.Contains(
            "the lines of the cell at position 1 have no line ends, so they are read as one line, in which "
            + "\"// firms with sales abroad\" would make a comment of all that follows", run.Said);
        Assert.Equal("8", Text(folder.Data("02", 0)["text/plain"]));
    }

    [Fact]
    public void Ids_that_two_cells_have_are_named_and_mended_in_the_saved_notebook()
    {
        using var folder = new NotebookFolder()
            .AddJson("01", (JsonObject)CSharp.DeepClone(), Cell("a", "1"), Cell("a", "2"));
        Assert.Contains("2 cells have the id a; saving the notebook gives the later ones new ids", folder.Run().Said);
        var ids = JsonNode.Parse(folder.TextOf("01"))!["cells"]!.AsArray()
            .Select(cell => cell!["id"]!.GetValue<string>());
        Assert.Equal(["a"], ids.Take(1));
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void A_folder_of_packages_that_is_not_there_is_named_and_no_error()
    {
        using var folder = new NotebookFolder().Add("01", "#i \"nuget: ./packages\"\n1");
        Assert.Equal(0, folder.Run().ExitCode);
        Assert.Contains("There is no folder ./packages", Text(folder.Outputs("01", 0)[0]!["text"]));
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
    public void A_directive_that_cannot_work_is_named_and_no_fault_of_a_package()
    {
        using var folder = new NotebookFolder()
            .Add("01", new JsonObject { ["workbook"] = new JsonObject { ["optional"] = "shows a package" } },
                "#!nothing")
            .Add("02", "1.Display();\n\n#!fsharp\nlet x = 1")
            .Add("03", "#!share --from nowhere firms")
            .Add("04", "#!share --from fsharp firms");
        var said = folder.Run().Said;
        Assert.Contains("01.ipynb: FAILED", said);
        Assert.Contains("Unknown magic command '#!nothing'", said);
        Assert.Contains("02.ipynb, cell 1: DirectiveError\n"
            + "    F# does not run here: only C#, HTML, Markdown and Mermaid do\n", said);
        Assert.Contains("#!share --from nowhere: no kernel has this name, only csharp, html, ", said);
        Assert.Contains("#!share --from fsharp: F# does not run here: only C#, HTML, Markdown and Mermaid do", said);
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
