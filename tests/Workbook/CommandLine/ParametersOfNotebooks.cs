using System.Text.Json.Nodes;
using Tests.Workbook.Running;

namespace Tests.Workbook.CommandLine;

/// <summary>A run can give the parameters of a notebook other values; the saved notebook stays as it is.</summary>
public sealed class ParametersOfNotebooks : IDisposable
{
    private const string Declaration =
        "string cluster = \"example\"; int seed = 1;\ndouble level = 0.95; bool strict = true;\nvar big = 5L;";

    private const string Use =
        "Console.Write($\"{cluster}|{seed}|{level.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
        + "|{strict}|{big}\")";

    private readonly NotebookFolder _folder = new();

    public ParametersOfNotebooks()
    {
        var parameters = NotebookFolder.Cell("first", Declaration);
        parameters["metadata"] = new JsonObject { ["tags"] = new JsonArray("parameters") };
        _folder.AddJson("01", new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["language"] = "C#", ["name"] = ".net-csharp" },
        }, NotebookFolder.Cell("before", "1"), parameters, NotebookFolder.Cell("use", Use));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("example|1|0.95|True|5")]
    [InlineData("example|-7|0.5|False|5", "-p", "seed=-7", "-p", "level=.5", "-p", "strict=false")]
    [InlineData("a \"b\\ {c}\n; throw null; //|1|0.95|True|5", "-p", "cluster=a \"b\\ {c}\n; throw null; //")]
    [InlineData("x=y|1|1E+20|True|9000000000", "-p", "cluster=x=y", "-p", "level=1e20", "-p", "big=9000000000")]
    [InlineData("|1|3|True|5", "-p", "cluster=", "-p", "level=3")]
    public void Values_reach_the_cells_as_they_were_typed(string expected, params string[] arguments)
    {
        var before = _folder.TextOf("01");
        var run = _folder.Run([.. arguments, "--out", "results"]);
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal(before, _folder.TextOf("01"));
        Assert.Equal(expected, NotebookFolder.Text(Result()["cells"]!.AsArray()[^1]!["outputs"]![0]!["text"]));
    }

    [Fact]
    public void They_are_written_into_a_cell_after_the_declaration_as_papermill_does()
    {
        var run = _folder.Run("-p", "seed=3", "-p", "cluster=ships", "--out", "results");
        Assert.True(run.ExitCode == 0, run.Said);
        var injected = Result()["cells"]![2]!;
        Assert.Equal("injected-parameters", injected["metadata"]!["tags"]![0]!.GetValue<string>());
        Assert.Equal("// Parameters\nstring cluster = \"ships\";\nint seed = 3;",
            NotebookFolder.Text(injected["source"]));
        Assert.True(File.Exists(Path.Combine(_folder.Root, "results", "rendered", "01.html")));
        Assert.False(Directory.Exists(Path.Combine(_folder.Root, "rendered")));
    }

    [Fact]
    public void Values_of_an_earlier_run_give_way()
    {
        Assert.Equal(0, _folder.Run("-p", "seed=3", "--out", "first").ExitCode);
        File.Move(Path.Combine(_folder.Root, "first", "01.ipynb"), _folder.PathOf("01"), overwrite: true);
        var run = _folder.Run("-p", "seed=4", "--out", "results");
        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal(4, Result()["cells"]!.AsArray().Count);
        Assert.Contains("int seed = 4;", Result().ToJsonString());
    }

    [Theory]
    [InlineData("-p sed=3: no notebook of this run has a parameter sed. Did you mean seed?", "sed=3")]
    [InlineData("-p seed=3.5: 01.ipynb takes a whole number such as 12 for seed (int).", "seed=3.5")]
    [InlineData("-p seed=99999999999: 01.ipynb takes a whole number", "seed=99999999999")]
    [InlineData("-p level=0,5: 01.ipynb takes a number such as 0.5 for level (double).", "level=0,5")]
    [InlineData("-p level=NaN: 01.ipynb takes a number", "level=NaN")]
    [InlineData("-p strict=yes: 01.ipynb takes true or false for strict (bool).", "strict=yes")]
    [InlineData("-p seed: a name and a value are needed, such as -p cluster=example.", "seed")]
    public void What_does_not_fit_is_refused_with_the_list_of_parameters(string expected, string value)
    {
        var run = _folder.Run("-p", value, "--out", "results");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Said);
        Assert.Contains("  01.ipynb: string cluster = \"example\"", run.Said);
        Assert.Contains("  01.ipynb: long big = 5L", run.Said);
        Assert.False(Directory.Exists(Path.Combine(_folder.Root, "results")));
    }

    [Fact]
    public void A_value_given_twice_is_refused()
    {
        var run = _folder.Run("-p", "seed=1", "-p", "seed=2", "--out", "results");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-p seed=2: seed has a value already, 1.", run.Said);
    }

    [Fact]
    public void Results_with_other_values_need_a_folder_of_their_own()
    {
        var run = _folder.Run("-p", "seed=3");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-p needs --out: results with other values must not replace the saved ones.", run.Said);
    }

    private JsonNode Result() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Root, "results", "01.ipynb")))!;
}
