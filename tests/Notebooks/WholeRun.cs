using System.Text.Json.Nodes;
using ClusterStudies;

namespace Tests.Notebooks;

/// <summary>
/// The README's first command on a copy of the notebooks: what it saves is what is saved here, to the byte.
/// </summary>
public sealed class WholeRun : IDisposable
{
    private readonly CopiedWorkbook _copy = new();

    private string Root => _copy.Root;

    public void Dispose() => _copy.Dispose();

    [PinnedFact]
    public void Running_all_notebooks_changes_nothing_that_is_saved_and_renders_every_page()
    {
        var (exitCode, said) = Run();
        Assert.True(exitCode == 0, said);
        foreach (var name in SavedNotebooks.Names)
        {
            Assert.True(File.ReadAllText(
                Path.Combine(SavedNotebooks.Folder, name)) == File.ReadAllText(Path.Combine(Root, "notebooks", name)),
                $"{name} was not saved as it runs now: run the workbook and commit the notebooks.");
        }

        Assert.Equal(SavedNotebooks.Names.Select(name => Path.ChangeExtension(name, ".html"))
            .Concat(["index.html", "changes.html", "changes.json", "reference.html", "site.js"])
            .Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Root, "rendered"))
                .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Contains($"{Claims.Load().All.Count} in all", said);
        Assert.Contains("\nNothing changed.\n", said);
    }

    [PinnedFact]
    public void On_changed_data_the_verdicts_say_what_no_longer_holds()
    {
        var companies = Path.Combine(Root, "data", "photonics", "companies.csv");
        File.WriteAllText(
            companies, File.ReadAllText(companies).Replace("Precision Optics,No", "Precision Optics,Yes"));
        var (exitCode, said) = Run("04-photonics-companies.ipynb");
        Assert.True(exitCode == 0, said);
        var notebook = File.ReadAllText(Path.Combine(Root, "notebooks", "04-photonics-companies.ipynb"));
        Assert.Contains("no longer holds", notebook);
        Assert.Contains("still holds", notebook);
        Assert.Contains("\n  verdict turned: photonics/profitable-companies: reproduced -> no longer holds", said);
    }

    [Fact]
    public void A_share_that_is_edited_changes_these_tables_figures_and_tests_and_the_run_names_them()
    {
        var companies = Path.Combine(Root, "data", "photonics", "companies.csv");
        File.WriteAllText(companies, File.ReadAllText(companies).Replace("\nV,35,0,30,", "\nV,35,0,35,"));
        var (exitCode, said) = Run("04-photonics-companies.ipynb");
        Assert.True(exitCode == 0, said);
        Assert.Contains("Changed: 4 tables, 3 figures, 8 p-values (1 across 0.05), "
            + "1 sentence no longer borne out, 9 sentences\n", said);
        Assert.Contains("p crossed 0.05: All tests of this notebook, Revenue and international share, by ranks, "
            + "p: 0.053 -> 0.047", said);
        Assert.Contains("Table 1, Company V, International Revenue %: 30 -> 35", said);
        var report = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "rendered", "changes.json")))!;
        Assert.Empty(report["verdicts"]!.AsArray());
        Assert.Contains("It is shown here as printed, in its order and with its headings. (rests on ", said);
        Assert.Equal(["Table 1", "International share of revenue by product line (%)", "All tests of this notebook",
            "What the prose of this notebook rests on"],
            report["tables"]!.AsArray().Select(table => table!["caption"]!.GetValue<string>().Split(". ")[0]));
        Assert.Equal(["share-figure", "size-figure", "figure-1"],
            report["figures"]!.AsArray().Select(figure => figure!["cellId"]!.GetValue<string>()));
    }

    [PinnedFact]
    public void On_faulty_data_every_fault_is_listed_and_the_notebooks_stay_as_they_were()
    {
        var companies = Path.Combine(Root, "data", "photonics", "companies.csv");
        File.WriteAllText(companies,
            File.ReadAllText(companies).Replace("A,0.5,", "A,O.5,").Replace("Precision Optics", "Precision Optik"));
        var (exitCode, said) = Run("04-photonics-companies.ipynb", "06-across-studies.ipynb");
        Assert.Equal(2, exitCode);
        Assert.Contains("photonics/companies.csv, line 2, column revenue_usd_million", said);
        Assert.Contains("photonics/companies.csv, line 3, column product_line", said);
        Assert.Equal(File.ReadAllText(Path.Combine(SavedNotebooks.Folder, "04-photonics-companies.ipynb")),
            File.ReadAllText(Path.Combine(Root, "notebooks", "04-photonics-companies.ipynb")));
    }

    private (int ExitCode, string Said) Run(params string[] notebooks) => _copy.Run(notebooks);
}
