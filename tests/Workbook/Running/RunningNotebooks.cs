using System.Text.Json.Nodes;
using static Tests.Workbook.Running.NotebookFolder;

namespace Tests.Workbook.Running;

public class RunningNotebooks : IClassFixture<RunningNotebooks.Run>
{
    public sealed class Run : IDisposable
    {
        internal NotebookFolder Folder { get; } = new();
        internal CommandRun First { get; }
        internal CommandRun Second { get; }
        internal string AfterFirst { get; }
        internal string AfterSecond { get; }

        public Run()
        {
            Directory.CreateDirectory(Path.Combine(Folder.Root, "data"));
            File.WriteAllText(Path.Combine(Folder.Notebooks, "shared.csx"), "int Twice(int n) => 2 * n;\n");
            Folder.Add("01-first",
                "1 + 1",
                "record Firm(string Name, double? Revenue);\nvar firms = new[] { new Firm(\"A\", 1.5), "
                    + "new Firm(\"B\", null) };\nfirms",
                "Console.WriteLine(\"one\"); Console.WriteLine(\"two\");\ndisplay(\"shown\");\n"
                    + "Console.Error.WriteLine(\"three\");\nawait Task.Delay(1);\n\"last\"",
                "string nothing = null;\nnothing",
                "\"<b>bold</b>\".DisplayAs(\"text/html\");",
                "#load \"shared.csx\"\nTwice(21)",
                "using System.IO;\n$\"{Directory.GetCurrentDirectory()} {Path.GetFullPath(\"../data/a.csv\")} "
                    + "{Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)}\"",
                "1234.5.ToString() + \" \" + new DateTime(2000, 1, 31).ToString(\"d\")",
                "",
                DisplayType,
                "new Shown()")
            .Add("02-second",
                "// Nothing but a comment",
                "using System.Globalization;",
                "CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture)",
                "System.IO.File.ReadAllText(\"01-first.ipynb\").Contains(\"shown\")",
                "Console.WriteLine(typeof(Enumerable).Assembly.GetName().Name);")
            .AddJson("03-third",
                new JsonObject { ["kernelspec"] = new JsonObject { ["language"] = "C#", ["name"] = "of-my-own" } },
                Cell(null, "Console.Write(\"no id\")"),
                Cell("m", "#!csharp\n40 + 2"),
                Cell("f", "#!fsharp\nlet x = 1"),
                new JsonObject
                {
                    ["cell_type"] = "code", ["execution_count"] = 7, ["id"] = "s",
                    ["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "sql" } },
                    ["outputs"] = new JsonArray(
                        new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = "old" }),
                    ["source"] = "select 1",
                });
            First = Folder.Run();
            AfterFirst = All();
            Second = Folder.Run();
            AfterSecond = All();
        }

        private string All() =>
            string.Concat(Directory.EnumerateFiles(Folder.Notebooks).Order().Select(File.ReadAllText));

        public void Dispose() => Folder.Dispose();
    }

    // What ClusterStudies does without a reference to a notebook engine, in small.
    private const string DisplayType = """
        [AttributeUsage(AttributeTargets.Class)]
        class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type type) => FormatterSourceType = type;
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }
        class Formatter
        {
            private readonly string _text;
            public Formatter(string mimeType, string text) { MimeType = mimeType; _text = text; }
            public string MimeType { get; }
            public bool Format(object value, TextWriter writer) { writer.Write(_text); return true; }
        }
        class Source
        {
            public IEnumerable<object> CreateTypeFormatters()
            {
                yield return new Formatter("text/html", "<table><tr><td>1</td></tr></table>");
                yield return new Formatter("application/vnd.own+json", "{\"b\": 1, \"a\": [1.0, \"æ\"]}");
                yield return new Formatter("text/plain", "one\ntwo");
            }
        }
        [TypeFormatterSource(typeof(Source),
            PreferredMimeTypes = new[] { "text/html", "application/vnd.own+json", "text/plain" })]
        class Shown { }
        """;

    private readonly Run _run;
    private readonly NotebookFolder _folder;

    public RunningNotebooks(Run run) => (_run, _folder) = (run, run.Folder);

    [Fact]
    public void A_run_without_faults_ends_with_exit_code_0() => Assert.True(_run.First.ExitCode == 0, _run.First.Said);

    [Fact]
    public void A_second_run_changes_no_byte()
    {
        Assert.Equal(0, _run.Second.ExitCode);
        Assert.Equal(_run.AfterFirst, _run.AfterSecond);
    }

    [Fact]
    public void The_last_expression_is_displayed()
    {
        var output = _folder.Outputs("01-first", 0)[0]!;
        Assert.Equal("execute_result", output["output_type"]!.GetValue<string>());
        Assert.Equal(1, output["execution_count"]!.GetValue<int>());
        Assert.Contains("2", Text(output["data"]!["text/html"]));
    }

    [Fact]
    public void A_list_of_records_is_a_table_as_in_a_notebook_engine() =>
        Assert.Contains("Firm { Name = A, Revenue = 1.5 }", Text(_folder.Data("01-first", 1)["text/html"]));

    [Fact]
    public void Console_text_and_displays_keep_their_order()
    {
        var outputs = _folder.Outputs("01-first", 2);
        Assert.Equal(["stream", "display_data", "stream", "execute_result"],
            outputs.Select(o => o!["output_type"]!.GetValue<string>()));
        Assert.Equal(["one\n", "two\n"], outputs[0]!["text"]!.AsArray().Select(l => l!.GetValue<string>()));
        Assert.Equal("stderr", outputs[2]!["name"]!.GetValue<string>());
        Assert.Equal("last", Text(outputs[3]!["data"]!["text/plain"]));
    }

    [Fact]
    public void A_null_at_the_end_of_a_cell_is_shown_as_one() =>
        Assert.Contains("&lt;null&gt;", Text(_folder.Data("01-first", 3)["text/html"]));

    [Fact]
    public void A_value_is_displayed_as_the_type_asked_for() =>
        Assert.Equal("<b>bold</b>", Text(_folder.Data("01-first", 4)["text/html"]));

    [Fact]
    public void A_script_file_is_loaded_from_beside_the_notebook() =>
        Assert.Contains("42", Text(_folder.Data("01-first", 5)["text/html"]));

    [Fact]
    public void Saved_outputs_name_folders_relative_to_the_notebook() =>
        Assert.Equal(". ../data/a.csv ~", Text(_folder.Data("01-first", 6)["text/plain"]));

    [Fact]
    public void Numbers_and_dates_are_written_the_same_everywhere() =>
        Assert.Equal("1234.5 01/31/2000", Text(_folder.Data("01-first", 7)["text/plain"]));

    [Fact]
    public void A_notebook_reads_what_an_earlier_one_showed() =>
        Assert.Contains("True", Text(_folder.Data("02-second", 3)["text/html"]));

    [Fact]
    public void A_cell_of_usings_alone_holds_for_the_cells_after_it() =>
        Assert.Contains("True", Text(_folder.Data("02-second", 2)["text/html"]));

    [Fact]
    public void Cells_are_counted_from_1_and_blank_cells_are_not_counted()
    {
        var cells = JsonNode.Parse(_folder.TextOf("01-first"))!["cells"]!.AsArray();
        Assert.Null(cells[8]!["execution_count"]);
        Assert.Equal(9, cells[9]!["execution_count"]!.GetValue<int>());
    }

    [Fact]
    public void All_preferred_types_of_a_display_type_come_in_one_bundle()
    {
        var data = _folder.Data("01-first", 10).AsObject();
        Assert.Equal(["application/vnd.own+json", "text/html", "text/plain"], data.Select(entry => entry.Key));
        Assert.Equal("æ", data["application/vnd.own+json"]!["a"]![1]!.GetValue<string>());
        Assert.Equal(["one\n", "two"], data["text/plain"]!.AsArray().Select(l => l!.GetValue<string>()));
    }

    [Fact]
    public void A_cell_in_another_language_is_reported_and_shows_that_it_did_not_run()
    {
        Assert.Contains("1 cell in F# not run", _run.First.Said);
        Assert.Contains("1 cell in SQL not run", _run.First.Said);
        Assert.Null(JsonNode.Parse(_folder.TextOf("03-third"))!["cells"]![3]!["execution_count"]);
        Assert.Empty(_folder.Outputs("03-third", 3));
    }

    [Fact]
    public void A_line_that_names_CSharp_is_no_other_language() =>
        Assert.Contains("42", Text(_folder.Data("03-third", 1)["text/html"]));

    [Fact]
    public void A_cell_without_an_id_is_given_one() =>
        Assert.Matches("^[0-9a-f]{8}$",
            JsonNode.Parse(_folder.TextOf("03-third"))!["cells"]![0]!["id"]!.GetValue<string>());

    [Fact]
    public void The_language_is_named_as_front_ends_know_it() =>
        Assert.Equal("C#",
            JsonNode.Parse(_folder.TextOf("03-third"))!["metadata"]!["language_info"]!["name"]!.GetValue<string>());

    [Fact]
    public void The_log_says_which_notebook_is_running_and_how_long_it_took()
    {
        Assert.Contains("01-first.ipynb: 10 cells\n", _run.First.Said);
        Assert.Matches(@"01-first\.ipynb: passed in \d+\.\d s\n", _run.First.Said);
    }

    [Fact]
    public void A_cell_that_keeps_the_run_waiting_is_named_in_the_log_while_it_runs()
    {
        using var folder = new NotebookFolder().Add("slow", "1", "await Task.Delay(2500);");
        Assert.Contains("  slow.ipynb: cell 2 of 2 …\n", folder.Run().Said);
    }
}
