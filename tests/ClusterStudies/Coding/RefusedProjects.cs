using System.IO.Compression;
using ClusterStudies;

namespace Tests.ClusterStudies.Coding;

/// <summary>Files that are no project, break the rules of the standard, or mean harm.</summary>
public sealed class RefusedProjects : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coding-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("<html/>", "begins with <html> and is no file of REFI-QDA (urn:QDA-XML:project:1.0).")]
    [InlineData("no xml", "is no XML:")]
    [InlineData("<Project xmlns='urn:QDA-XML:project:2.0' name='x'/>",
        "is of the version urn:QDA-XML:project:2.0; urn:QDA-XML:project:1.0 is read.")]
    [InlineData("<CodeBook xmlns='urn:QDA-XML:codebook:1.0'/>", "is a codebook, and holds no coded passages.")]
    [InlineData("<Project xmlns='urn:QDA-XML:project:1.0' name='x'><Users>", "Unexpected end of file")]
    [InlineData("<Project xmlns='urn:QDA-XML:project:1.0' name='x'>\n<Codes/></Project>",
        "in 1 place:\n  line 2, column 2: The element 'Project' has invalid child element 'Codes'.")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Project/>",
        "declares entities or a document type")]
    public void What_is_no_project_gets_a_sentence(string xml, string said)
    {
        var file = Path.Combine(_folder, "p.qde");
        File.WriteAllText(file, xml);
        Assert.Contains(said, Refusal(file));
    }

    [Fact]
    public void References_to_what_is_not_there_are_listed_with_their_lines()
    {
        var xml = new ProjectWriter().Coder("Ane").Code("A").Text("I", "abc").Passage(0, 2, "", ("Ane", "A"))
            .Passage(2, 3, "", ("Bo", "B")).Case("Yard", ("Role", "CEO")).Xml()
            .Replace(ProjectWriter.Guid("TextSource", "I"), ProjectWriter.Guid("TextSource", "other"))
            .Replace($"<SourceRef targetGUID=\"{ProjectWriter.Guid("TextSource", "other")}",
                $"<SourceRef targetGUID=\"{ProjectWriter.Guid("TextSource", "I")}");
        var file = Path.Combine(_folder, "p.qde");
        File.WriteAllText(file, xml);
        var said = Refusal(file);
        Assert.Contains("in 3 places", said);
        var code = ProjectWriter.Guid("Code", "B").ToUpperInvariant();
        Assert.Contains($"a passage has the code {code}, which the project does not have", said);
        Assert.Matches(@"line \d+, column \d+: a passage was coded by .*, who is none of the project's users", said);
        Assert.Contains("a case names the source or passage", said);
    }

    [Theory]
    [InlineData("startPosition=\"0\"", "startPosition=\"zero\"", "'startPosition' attribute is invalid")]
    [InlineData("startPosition=\"0\"", "startPosition=\"5\"", "the passage ends before it begins (5-2)")]
    [InlineData("startPosition=\"0\"", "", "'startPosition' is missing")]
    [InlineData("name=\"A\"", "", "'name' is missing")]
    [InlineData("<Coding guid=\"", "<Coding guid=\"x", "'guid' attribute is invalid")]
    public void What_the_standard_asks_for_is_asked_for(string text, string instead, string said)
    {
        var file = Path.Combine(_folder, "p.qde");
        File.WriteAllText(file, new ProjectWriter().Coder("Ane").Code("A").Text("I", "abc")
            .Passage(0, 2, "", ("Ane", "A")).Xml().Replace(text, instead));
        Assert.Contains(said, Refusal(file));
    }

    [Fact]
    public void What_costs_nothing_is_said_once_and_read_all_the_same()
    {
        var file = Path.Combine(_folder, "p.qde");
        File.WriteAllText(file, new ProjectWriter().Coder("Ane").Code("A").Text("I", "abc")
            .Passage(0, 2, "", ("Ane", "A")).Passage(2, 3, "", ("Ane", "A")).Xml()
            .Replace("<PlainTextSelection ", "<PlainTextSelection mood=\"good\" creationDateTime=\"today\" "));
        var project = QdaProject.Read(file);
        Assert.Equal(2, project.Passages.Count);
        Assert.Equal(2, project.Remarks.Count);
        Assert.Contains("'mood' attribute is not declared", project.Remarks[0]);
    }

    [Theory]
    [InlineData("../../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData(@"..\evil.txt")]
    [InlineData("C:/evil.txt")]
    public void A_zip_that_reaches_outside_of_itself_is_not_opened(string name)
    {
        var file = Path.Combine(_folder, "p.qdpx");
        ProjectWriter.Zip(file, [("project.qde", new ProjectWriter().Xml()), (name, "x")]);
        Assert.Equal($"p.qdpx names a file outside of itself, \"{name}\", and is not opened.", Refusal(file));
    }

    [Fact]
    public void A_zip_that_grows_without_measure_is_not_unpacked()
    {
        var file = Path.Combine(_folder, "p.qdpx");
        ProjectWriter.Zip(file, [("project.qde", new string(' ', 40 << 20))]);
        Assert.Contains("would grow more than 200 times when unpacked", Refusal(file));
    }

    [Fact]
    public void A_zip_of_another_kind_and_a_damaged_one_get_a_sentence()
    {
        var file = Path.Combine(_folder, "p.qdpx");
        ProjectWriter.Zip(file, [("word/document.xml", "<w/>")]);
        Assert.StartsWith("p.qdpx holds no project.qde", Refusal(file));
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Take(40)]);
        Assert.Equal("p.qdpx is damaged: it cannot be unpacked. Export it again, or copy it again.", Refusal(file));
    }

    [Fact]
    public void A_file_that_lies_about_its_size_is_stopped_while_it_grows()
    {
        var file = Path.Combine(_folder, "p.qdpx");
        ProjectWriter.Zip(file, [("project.qde", new string(' ', 9 << 20))]);
        using (var zip = ZipFile.OpenRead(file)) Assert.Equal(9 << 20, zip.Entries[0].Length);
        Assert.Contains("is no XML", Refusal(file));
    }

    private static string Refusal(string file) =>
        Assert.Throws<InvalidDataException>(() => QdaProject.Read(file)).Message;
}
