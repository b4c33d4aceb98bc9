using ClusterStudies;
using Tests.ClusterStudies.Coding;
using Tests.Workbook.Running;

namespace Tests.Workbook.CommandLine;

/// <summary>What <c>import</c> and <c>codebook</c> say, and what they leave alone.</summary>
public sealed class CodingCommandsSay : IDisposable
{
    private readonly NotebookFolder _folder = new();

    public CodingCommandsSay()
    {
        var root = Path.GetDirectoryName(DataFolder.Find())!;
        _folder.Add("01", $"#r \"{Path.Combine(root, "lib/ClusterStudies/bin/ClusterStudies.dll")}\"");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_import_writes_two_files_says_what_it_left_out_and_overwrites_nothing()
    {
        var project = new ProjectWriter().Coder("Ane").Code("Identity claims/Cooperation").Code("Family")
            .Text("I", "abcdef")
            .Passage(0, 3, "They help.", ("Ane", "Identity claims/Cooperation")).Passage(3, 6, "", ("Ane", "Family"))
            .Case("A", ("Informant", "middle manager")).Save(Path.Combine(_folder.Root, "p.qdpx"));
        var table = Path.Combine(_folder.Root, "out", "quotations.csv");
        string[] command = ["import", project, "--study", "maritime", "--out", Path.Combine(_folder.Root, "out")];

        var run = Run(command);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"""
            p.qdpx: 2 coded passages, 3 codes, by Ane; written by a test.
            1 code is not in maritime/code_map.csv, so that nothing is filled in for these:
              Family (1 passage)
            What is said in the passages was left out; --with-text keeps it.
            Written to {Path.Combine(_folder.Root, "out")}: 2 rows in quotations.csv, 2 rows in codings.csv.
            """.ReplaceLineEndings("\n"), run.Said.Split(" Look at them")[0]);
        Assert.Equal("q01,,,MM,,cooperation,,,,,They help.", File.ReadAllLines(table)[1]);
        File.WriteAllText(table, "mine");
        var again = Run(command);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("there already, and nothing was written", again.Said);
        Assert.Equal("mine", File.ReadAllText(table));
    }

    [Fact]
    public void A_codebook_is_written_and_compared()
    {
        var file = Path.Combine(_folder.Root, "codes.qdc");
        Assert.Equal(0, Run("codebook", "--to", file, "--study", "maritime").ExitCode);
        var same = Run("codebook", file, "--study", "maritime");
        Assert.Contains("says what the scheme of maritime says", same.Said);
        var other = Run("codebook", file, "--study", "photonics");
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("\"Themes\" is missing.", other.Said);
    }

    [Fact]
    public void With_two_studies_and_no_name_the_names_are_listed()
    {
        var run = Run("codebook", "--to", Path.Combine(_folder.Root, "codes.qdc"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("name one, --study maritime or --study photonics.", run.Said);
        Assert.Contains("Name one file", Run("codebook").Said);
    }

    private CommandRun Run(params string[] command) => _folder.Run([.. command, "--data", DataFolder.Find()]);
}
