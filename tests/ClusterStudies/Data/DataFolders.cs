using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>Where the data are looked for.</summary>
public sealed class DataFolders : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("workbook-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_nearest_data_folder_upward_is_taken()
    {
        var outer = Package("data");
        var inner = Package("study/data");

        Assert.Equal(outer, DataFolder.Find(null, Made("notebooks")));
        Assert.Equal(inner, DataFolder.Find("", Made("study/notebooks/drafts")));
    }

    [Fact]
    public void A_data_folder_without_a_study_is_passed_by()
    {
        var outer = Package("data");
        Made("study/data/drafts");

        Assert.Equal(outer, DataFolder.Find(null, Made("study/notebooks")));
    }

    [Fact]
    public void The_environment_variable_goes_first()
    {
        Package("data");
        var other = Package("elsewhere");

        Assert.Equal(other, DataFolder.Find(other, _root));
        Assert.Equal(other, DataFolder.Find("elsewhere", _root));
    }

    [Fact]
    public void An_environment_variable_that_is_wrong_leads_to_no_other_data()
    {
        Package("data");

        var thrown = Assert.Throws<InvalidDataException>(() => DataFolder.Find("gone", _root));

        Assert.Equal(
            $"The environment variable WORKBOOK_DATA names {Path.Combine(_root, "gone")}, "
                + "where no study's folder with a datapackage.json is. "
            + "Correct it, or unset it to use the workbook's own data.",
            thrown.Message);
    }

    [Fact]
    public void The_folder_of_a_single_study_is_told_from_the_data_folder()
    {
        var study = Path.Combine(Package("data"), "some-study");

        Assert.Contains("names " + study + ", which is the folder of a single study: name the folder around it. ",
            Assert.Throws<InvalidDataException>(() => DataFolder.Find(study, _root)).Message);
    }

    [Fact]
    public void Without_any_the_message_lists_where_it_was_looked_for()
    {
        var thrown = Assert.Throws<InvalidDataException>(() => DataFolder.Find(null, Made("a/b")));

        Assert.StartsWith(
            "No data folder: there is no study's folder with a datapackage.json in "
                + $"{Path.Combine(_root, "a", "b", "data")} nor in {Path.Combine(_root, "a", "data")} nor in ",
                thrown.Message);
        Assert.EndsWith(
            "Work in the workbook's folder or one inside it, "
                + "or set the environment variable WORKBOOK_DATA to the data folder.", thrown.Message);
    }

    private string Made(string folder) => Directory.CreateDirectory(Path.GetFullPath(folder, _root)).FullName;

    private string Package(string folder)
    {
        File.WriteAllText(Path.Combine(Made(folder + "/some-study"), "datapackage.json"), "{}");
        return Made(folder);
    }
}
