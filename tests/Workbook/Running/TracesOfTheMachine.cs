using System.Text.Json.Nodes;
using Workbook.Running;

namespace Tests.Workbook.Running;

public class TracesOfTheMachine
{
    private static readonly string Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
    private static readonly MachineTraces Traces = new("/srv/project/notebooks", data: "/mnt/other");

    [Theory]
    [InlineData("/srv/project/notebooks", ".")]
    [InlineData("/srv/project/notebooks/a.csv", "a.csv")]
    [InlineData("in '/srv/project/data/a.csv'.", "in '../data/a.csv'.")]
    [InlineData("file:///srv/project/data/a.csv", "../data/a.csv")]
    [InlineData("/mnt/other/a.csv", "data/a.csv")]
    [InlineData("/srv/projects", "/srv/projects")]
    [InlineData("a/srv/project/b", "a/srv/project/b")]
    [InlineData("the root of the matter, by user 1", "the root of the matter, by user 1")]
    public void Folders_of_the_project_are_named_from_the_notebook(string text, string expected) =>
        Assert.Equal(expected, Traces.Remove(text));

    [Fact]
    public void The_home_folder_and_the_folder_for_temporary_files_are_not_named()
    {
        Assert.Equal("~/a", Traces.Remove(Path.Combine(Home, "a")));
        Assert.Equal("temp/a", Traces.Remove(Path.Combine(Path.GetTempPath(), "a")));
    }

    [Fact]
    public void Pictures_are_left_alone_and_every_other_text_is_cleaned()
    {
        var output = JsonNode.Parse("""
            {"data": {"image/png": "/srv/project/notebooks", "text/plain": ["/srv/project/notebooks"],
                "application/json": {"a": "/srv/project"}}}
            """)!;
        Traces.Remove(output);
        Assert.Equal(
            """{"data":{"image/png":"/srv/project/notebooks","text/plain":["."],"application/json":{"a":".."}}}""",
            output.ToJsonString());
    }
}
