using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>A folder for the data of a new cluster: headers, codebook and description, to be filled in.</summary>
public sealed class NewDataFolders : IDisposable
{
    private readonly CopiedPackage _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void It_holds_a_header_for_each_table_of_the_photonics_shape_and_no_row()
    {
        NewDataFolder.Create(_data.Folder, "harbor");

        var photonics = DataPackage.Open("photonics", _data.Folder).Resources;
        Assert.All(DataPackage.Open("harbor", _data.Folder).Resources, table =>
        {
            var columns = photonics.Single(other => other.Name == table.Name).Columns;
            Assert.Equal(columns, table.Columns);
            Assert.Equal(string.Join(',', columns) + "\n", File.ReadAllText(Path.Combine(_data.Folder, table.Path)));
        });
        Assert.Equal(["README.md", "datapackage.json"], Files("harbor").Where(file => !IsTable(file)));
        Assert.Equal(10, Files("harbor").Count(IsTable));
    }

    [Fact]
    public void Its_codebook_explains_every_column_with_its_values_and_an_example()
    {
        NewDataFolder.Create(_data.Folder, "harbor");

        var codebook = File.ReadAllText(Path.Combine(_data.Folder, "harbor", "README.md"));
        Assert.StartsWith("# Codebook: harbor\n", codebook, StringComparison.Ordinal);
        Assert.All(DataPackage.Open("harbor", _data.Folder).Resources, table => Assert.All(table.Fields, field =>
            Assert.Contains($"| `{field.Name}` | {field.Description} |", codebook, StringComparison.Ordinal)));
        Assert.Contains("| number from 0; USD million; may be empty or `NA` | `12.5` |", codebook,
            StringComparison.Ordinal);
        Assert.Contains("| `Ease`, `Difficult` |", codebook, StringComparison.Ordinal);
        Assert.DoesNotContain("NAME", codebook, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_of_the_codebook_fits_its_column()
    {
        NewDataFolder.Create(_data.Folder, "harbor");
        foreach (var table in DataPackage.Open("harbor", _data.Folder).Resources)
        {
            _data.Write(table.Path, string.Join(',', table.Columns) + "\n"
                + string.Join(',', table.Fields.Select(field => field.Example)) + "\n");
        }

        Assert.Equal("A", Assert.Single(CompanyCluster.Load("harbor", _data.Folder).Companies).Id);
    }

    [Fact]
    public void Nothing_in_it_was_published_so_nothing_is_changed()
    {
        NewDataFolder.Create(_data.Folder, "harbor");

        var package = DataPackage.Open("harbor", _data.Folder);
        Assert.Empty(package.ChangedResources);
        Assert.All(package.Resources, table => Assert.False(package.IsAsPublished(table.Name)));
    }

    [Fact]
    public void The_claims_of_the_studies_do_not_notice_it_even_while_its_tables_do_not_fit_each_other()
    {
        var before = Claims.Load(_data.Folder).All.Count;
        NewDataFolder.Create(_data.Folder, "harbor");
        _data.Replace("harbor/companies.csv", "\n", "\nA,1,x,10,Sensors,Yes\n");

        Assert.Equal(before, Claims.Load(_data.Folder).All.Count);
        Assert.All(Claims.Load(_data.Folder).All, claim => Assert.True(claim.OnPublishedData));
        Assert.NotEmpty(Contradiction.Load(_data.Folder));
        Assert.All(DataFaults.Of(Assert.Throws<InvalidDataException>(() => DataPackage.OpenAll(_data.Folder))),
            fault => Assert.Equal(("harbor/companies.csv", 2), (fault.File, fault.Line)));
    }

    [Theory]
    [InlineData("photonics", "There is a 'photonics' in")]
    [InlineData("Harbor", "cannot be the name")]
    [InlineData("../harbor", "cannot be the name")]
    [InlineData("harbor robotics", "cannot be the name")]
    [InlineData("", "cannot be the name")]
    [InlineData("-harbor", "cannot be the name")]
    [InlineData("harbor--two", "cannot be the name")]
    [InlineData("nul", "cannot be the name")]
    [InlineData("a-name-of-a-cluster-that-goes-on-and-on-and-on", "cannot be the name")]
    public void A_name_that_is_taken_or_unfit_is_refused_and_nothing_is_written(string name, string said)
    {
        var before = Everything();

        var refused = Assert.Throws<InvalidDataException>(() => NewDataFolder.Create(_data.Folder, name));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_folder_of_the_name_is_left_as_it_is_also_where_it_differs_in_a_capital()
    {
        _data.Write("Harbor/notes.txt", "mine");

        Assert.Throws<InvalidDataException>(() => NewDataFolder.Create(_data.Folder, "harbor"));

        Assert.Equal(["notes.txt"], Files("Harbor"));
    }

    [Fact]
    public void Where_there_is_no_data_folder_none_is_made()
    {
        var nowhere = Path.Combine(_data.Folder, "nowhere");

        Assert.Throws<InvalidDataException>(() => NewDataFolder.Create(nowhere, "harbor"));

        Assert.False(Directory.Exists(nowhere));
    }

    private static bool IsTable(string file) => file.EndsWith(".csv", StringComparison.Ordinal);

    private IReadOnlyList<string> Files(string study) =>
        [.. Directory.EnumerateFiles(Path.Combine(_data.Folder, study)).Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)];

    private IReadOnlyList<string> Everything() =>
        [.. Directory.EnumerateFileSystemEntries(_data.Folder, "*", SearchOption.AllDirectories).Order()];
}
