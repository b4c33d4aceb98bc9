using System.Text;

namespace Tests.ClusterStudies.Data;

/// <summary>Files that are not there, not text, or not described.</summary>
public sealed class FileFaults : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void A_missing_file_is_reported()
    {
        _package.Without("study/firms.csv");

        Assert.Equal(
            ["study/firms.csv: expected a file of this name in the data folder, and there is none. Restore it, "
                + "or correct its path in datapackage.json."],
            _package.Faults());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        _package.Without("study/firms.csv");
        Directory.CreateDirectory(Path.Combine(_package.Folder, "study/firms.csv"));

        Assert.Equal(
            ["study/firms.csv: expected a file that can be read. Close programs that lock it, "
                + "and check your rights to it."], _package.Faults());
    }

    [Fact]
    public void An_optional_file_may_be_missing()
    {
        Assert.Empty(_package.Open().Rows("ledger"));
    }

    [Fact]
    public void An_optional_file_is_checked_when_it_is_there()
    {
        _package.With("study/ledger.csv", "entry,surplus\nx,y\n");

        Assert.StartsWith("study/ledger.csv, line 1: found \"surplus\"", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_missing_descriptor_is_reported()
    {
        _package.Without("study/datapackage.json");

        Assert.Equal(
            ["study/datapackage.json: expected a file of this name in the data folder, and there is none. "
                + $"It was looked for in {_package.Folder}: name the folder that holds it."],
            _package.Faults());
    }

    [Fact]
    public void A_descriptor_that_is_not_JSON_is_reported_with_its_line()
    {
        _package.With("study/datapackage.json", "{\n  \"resources\": [\n    {\"name\" \"firms\"}\n  ]\n}\n");

        Assert.Equal(
            ["study/datapackage.json, line 3: expected well-formed JSON. Look near character 13 of the line for a "
                + "missing or surplus comma, quotation mark or bracket."],
            _package.Faults());
    }

    [Fact]
    public void A_descriptor_may_begin_with_a_byte_order_mark()
    {
        var path = Path.Combine(_package.Folder, "study/datapackage.json");
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(path)]);

        Assert.Equal(3, _package.Open().Resources.Count);
    }

    [Theory]
    [InlineData("\"type\": \"integer\"", "\"type\": \"integre\"",
        "found \"integre\", expected one of string, number, integer, year, boolean. Did you mean integer?")]
    [InlineData("\"resource\": \"firms\"", "\"resource\": \"firmes\"",
        "column visits: foreignKeys: found \"firmes\", expected the name of a resource. Did you mean firms?")]
    [InlineData("\"fields\": \"letter\"", "\"fields\": \"lettre\"",
        "column visits: foreignKeys: found \"lettre\", expected the name of a field of firms. Did you mean letter?")]
    [InlineData("\"primaryKey\": \"letter\"", "\"primaryKey\": \"lettre\"",
        "column firms: primaryKey: found \"lettre\", expected the name of a field of firms. Did you mean letter?")]
    [InlineData("\"minimum\": 1980", "\"minimum\": \"early\"", "found \"early\", expected a number.")]
    [InlineData("^[A-Z]$", "^[A-Z$", "found \"^[A-Z$\", expected a regular expression.")]
    [InlineData("\"required\": true, \"unique\": true", "\"required\": \"yes\", \"unique\": true",
        "expected true or false.")]
    [InlineData("\"path\": \"visits.csv\"", "\"path\": \"../visits.csv\"",
        "column visits: path: found \"../visits.csv\", expected a path inside the study's folder.")]
    [InlineData("\"name\": \"visits\"", "\"name\": \"firms\"",
        "column resources: found \"firms\", expected a name that one resource only has.")]
    [InlineData("\"name\": \"visits\", ", "", "expected a name and a path.")]
    [InlineData("\"name\": \"year\"", "\"name\": \"note\"", "found \"note\", expected a name that one field only has.")]
    [InlineData("\"resources\"", "\"files\"", "expected a list of at least one resource.")]
    public void A_mistake_in_the_descriptor_is_reported(string found, string changed, string fault)
    {
        _package.WithDescriptor(found, changed);

        Assert.Contains(_package.Faults(), reported =>
            reported.StartsWith("study/datapackage.json, ", StringComparison.Ordinal) && reported.Contains(fault));
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0xB8, 0xF8 }, "byte F8", "expected UTF-8 text")]
    [InlineData(new byte[] { 0xF8, 0x81 }, "byte 81", "expected text in UTF-8 or Windows-1252")]
    [InlineData(new byte[] { 0x41, 0x00 }, "\\u0000", "expected text without control characters")]
    [InlineData(new byte[] { 0x41, 0x1F }, "\\u001F", "expected text without control characters")]
    public void Bytes_that_are_no_text_are_reported_with_their_line(byte[] note, string found, string expected)
    {
        _package.With("study/visits.csv",
            [.. Encoding.ASCII.GetBytes("number,firm,year,note\r\n1,A,2001,\r\n2,A,2001,"), .. note]);

        var fault = Assert.Single(_package.Faults());

        Assert.StartsWith($"study/visits.csv, line 3: found \"{found}\", {expected}", fault);
    }

    [Fact]
    public void Text_that_breaks_the_promise_of_its_byte_order_mark_is_reported()
    {
        _package.With("study/visits.csv", [0xFF, 0xFE, 0x41]);

        Assert.StartsWith("study/visits.csv: expected UTF-16 text, as the byte order mark",
            Assert.Single(_package.Faults()));
    }
}
