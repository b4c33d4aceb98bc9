using Workbook.CommandLine;

namespace Tests.Workbook.CommandLine;

/// <summary>A notebook is named by its path, by its name, or by the beginning of its name.</summary>
public sealed class ChosenNotebooks : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("workbook-test-").FullName;

    public ChosenNotebooks()
    {
        Directory.CreateDirectory(Path.Combine(_root, "notebooks"));
        foreach (var name in new[] { "01-ships.ipynb", "04-companies.ipynb", "04-companies-b.ipynb", "12-letter.dib" })
            File.WriteAllText(Path.Combine(_root, "notebooks", name), "{}");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("01", "01-ships.ipynb")]
    [InlineData("1", "12-letter.dib")]
    [InlineData("notebooks/01", "01-ships.ipynb")]
    [InlineData("01-SHIPS", "01-ships.ipynb")]
    [InlineData("04-companies", "04-companies.ipynb")]
    [InlineData("04-companies.ipynb", "04-companies.ipynb")]
    [InlineData("notebooks/04-companies-b.ipynb", "04-companies-b.ipynb")]
    public void The_beginning_of_a_name_finds_the_notebook(string asked, string expected)
    {
        var (paths, faults) = NotebookSelection.Find([asked], _root, []);
        Assert.Empty(faults);
        Assert.Equal(Path.Combine(_root, "notebooks", expected), Assert.Single(paths));
    }

    [Theory]
    [InlineData("04-compnaies", "There is no notebook 04-compnaies. Did you mean 04-companies.ipynb?")]
    [InlineData("wholly-otherwise", "There is no notebook wholly-otherwise. The notebooks are: 01-ships.ipynb, "
        + "04-companies-b.ipynb, 04-companies.ipynb, 12-letter.dib.")]
    [InlineData("04", "04 can stand for several notebooks: 04-companies-b.ipynb, 04-companies.ipynb. Say which.")]
    public void A_name_that_finds_none_or_several_is_answered_with_those_that_there_are(string asked, string expected)
    {
        var (paths, faults) = NotebookSelection.Find([asked], _root, []);
        Assert.Empty(paths);
        Assert.StartsWith(expected, Assert.Single(faults), StringComparison.Ordinal);
    }
}
