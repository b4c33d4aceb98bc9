using ClusterStudies;
using Tests.ClusterStudies.Data;
using Tests.Workbook.Running;

namespace Tests.Workbook.CommandLine;

/// <summary>The commands that are about the data, as users type them.</summary>
public sealed class DataCommandsSay : IDisposable
{
    private static readonly string Library =
        Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "lib/ClusterStudies/bin/ClusterStudies.dll");

    private readonly NotebookFolder _folder = new();
    private readonly CopiedPackage _data = new();

    public DataCommandsSay() => _folder.Add("01", $"#r \"{Library}\"\nusing ClusterStudies;");

    public void Dispose()
    {
        _folder.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Sound_data_are_counted()
    {
        var run = _folder.Run("check", "--data", _data.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^The data fit their description: \d+ files, \d+ rows, "
            + @"2 studies and 2 other folders\.\n$", run.Said);
    }

    [Fact]
    public void Faults_of_all_studies_and_of_what_only_a_study_knows_are_listed_at_once()
    {
        _data.Replace("photonics/companies.csv", "Optics", "Optisc");
        _data.Replace("maritime/claims.csv", ",headline,", ",headlien,");
        _data.Replace("photonics/activities.csv", "\nV,", "\nU,");

        var run = _folder.Run("check", "--data", _data.Folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean \"headline\"?", run.Said);
        Assert.Contains("photonics/activities.csv, line 23, column company: found \"U\"", run.Said);
        Assert.DoesNotContain("   at ", run.Said);
    }

    [Fact]
    public void Changed_data_are_accepted_as_the_published_ones_and_the_description_is_otherwise_left_as_it_is()
    {
        var before = File.ReadAllText(Path.Combine(_data.Folder, "photonics/datapackage.json"));
        var old = DataPackage.Open("photonics", _data.Folder).ContentHashOf("companies");
        _data.Replace("photonics/companies.csv", "\nA,", "\n A ,");
        Assert.Contains("Nothing to accept", _folder.Run("accept", "--data", _data.Folder).Said);
        _data.Replace("photonics/companies.csv", " A ,0.5,5,", "A,0.5,6,");

        var run = _folder.Run("accept", "--data", _data.Folder);

        Assert.Equal((0, "photonics/companies.csv: accepted as it is now."), (run.ExitCode, run.Said.Split('\n')[0]));
        var accepted = DataPackage.Open("photonics", _data.Folder);
        Assert.Empty(accepted.ChangedResources);
        Assert.Equal(before.Replace(old, accepted.ContentHashOf("companies")),
            File.ReadAllText(Path.Combine(_data.Folder, "photonics/datapackage.json")));
    }

    [Fact]
    public void Data_with_faults_are_not_accepted()
    {
        var before = File.ReadAllText(Path.Combine(_data.Folder, "photonics/datapackage.json"));
        _data.Replace("photonics/companies.csv", "\nA,0.5,5,", "\nA,O.5,5,");

        var run = _folder.Run("accept", "--data", _data.Folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("found \"O.5\"", run.Said);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_data.Folder, "photonics/datapackage.json")));
    }

    [Fact]
    public void A_folder_that_is_not_there_and_notebooks_without_a_library_are_wrong_usage()
    {
        Assert.Equal((2, "--data nowhere: there is no such folder.\n"), Said("check", "--data", "nowhere"));
        _folder.Add("01", "1 + 1");
        Assert.Equal((2, "The notebooks load no library that looks after their data.\n"), Said("check"));
    }

    private (int, string) Said(params string[] arguments)
    {
        var run = _folder.Run(arguments);
        return (run.ExitCode, run.Said);
    }
}
