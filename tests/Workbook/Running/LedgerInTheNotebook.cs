using ClusterStudies;
using Tests.ClusterStudies.Studies.Maritime;

namespace Tests.Workbook.Running;

/// <summary>The notebook of the decisions, run as it is on data with a ledger.</summary>
public sealed class LedgerInTheNotebook
{
    private const string Name = "02-maritime-decisions";

    [PinnedFact]
    public void The_notebook_runs_unchanged_and_its_tables_follow_the_ledger()
    {
        using var folder = Workbook();
        using var data = FictitiousLedger.Package();
        var run = folder.Run("--data", data.Folder, "--out", "results");
        Assert.True(run.ExitCode == 0, run.Said);
        var saved = File.ReadAllText(Path.Combine(folder.Root, "results", Name + ".ipynb"));
        Assert.Contains("come from the ledger: 10 decisions, 5 of them motivated by the cluster", saved);
        Assert.Contains("no longer holds", saved);
        // The passages that speak against each other are those in print, whatever the ledger counts.
        var computed = Contradiction.Load().Aggregate(saved, (text, c) => text.Replace(c.Passage, ""));
        Assert.DoesNotContain("of 41 decisions", computed);
    }

    [PinnedFact]
    public void A_ledger_with_a_bad_row_is_refused_before_anything_is_computed()
    {
        using var folder = Workbook();
        using var data = FictitiousLedger.Package(FictitiousLedger.Csv.Replace("x04,B,2008", "x04,Q,20008"));
        var run = folder.Run("--data", data.Folder, "--out", "results");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("20008", run.Said);
        Assert.Contains("Q", run.Said);
    }

    /// <summary>A workbook with this notebook only, and the library as it was built.</summary>
    private static NotebookFolder Workbook()
    {
        var folder = new NotebookFolder();
        var published = Path.GetDirectoryName(DataFolder.Find())!;
        File.Copy(Path.Combine(published, "notebooks", Name + ".ipynb"), folder.PathOf(Name));
        var library = Directory.CreateDirectory(Path.Combine(folder.Root, "lib", "ClusterStudies", "bin")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(published, "lib", "ClusterStudies", "bin")))
        {
            File.Copy(file, Path.Combine(library, Path.GetFileName(file)));
        }
        return folder;
    }
}
