using System.IO.Compression;

namespace Tests.Workbook.Running;

public class Packages
{
    [Fact]
    public void A_package_and_a_library_are_loaded_from_the_place_that_the_notebook_names()
    {
        using var folder = new NotebookFolder();
        var feed = Directory.CreateDirectory(Path.Combine(folder.Root, "feed")).FullName;
        var library = typeof(FactAttribute).Assembly.Location;
        Pack(feed, "Workbook.Test.Package", library);
        File.WriteAllText(Path.Combine(folder.Root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="cache" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);
        // A library of the same name as one that the command is built with must be the notebook's own.
        var beside = Directory.CreateDirectory(Path.Combine(folder.Root, "lib")).FullName;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Markdig.dll"), Path.Combine(beside, "Markdig.dll"));
        folder.Add("01",
            "#r \"nuget: Workbook.Test.Package, 1.0.0\"\ntypeof(Xunit.FactAttribute).Assembly.Location",
            "#r \"../lib/Markdig.dll\"\ntypeof(Markdig.Markdown).Assembly.Location");

        var run = folder.Run();

        Assert.True(run.ExitCode == 0, run.Said);
        Assert.Equal("../cache/workbook.test.package/1.0.0/lib/net8.0/xunit.core.dll",
            NotebookFolder.Text(folder.Data("01", 0, output: 1)["text/plain"]));
        Assert.Equal("../lib/Markdig.dll", NotebookFolder.Text(folder.Data("01", 1)["text/plain"]));
    }

    private static void Pack(string feed, string id, string library)
    {
        using var package = ZipFile.Open(Path.Combine(feed, id + ".1.0.0.nupkg"), ZipArchiveMode.Create);
        package.CreateEntryFromFile(library, "lib/net8.0/" + Path.GetFileName(library));
        using var writer = new StreamWriter(package.CreateEntry(id + ".nuspec").Open());
        writer.Write($"""
            <package><metadata><id>{id}</id><version>1.0.0</version>
            <authors>test</authors><description>test</description></metadata></package>
            """);
    }
}
