using System.Text;

namespace Tests.ClusterStudies.Data;

/// <summary>However a spreadsheet saves a file, it says the same.</summary>
public sealed class Dialects : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("number;firm;year;note\n1;A;2001;First\n")]
    [InlineData("number\tfirm\tyear\tnote\n1\tA\t2001\tFirst\n")]
    [InlineData("number,firm,year,note\r\n1,A,2001,First\r\n")]
    [InlineData("number,firm,year,note\r1,A,2001,First\r")]
    [InlineData("number,firm,year,note\n1,A,2001,First")]
    [InlineData("sep=;\nnumber;firm;year;note\n1;A;2001;First\n")]
    [InlineData("\"sep=;\"\r\nnumber;firm;year;note\r\n1;A;2001;First\r\n")]
    [InlineData("number,firm,year,note,,\n1,A,2001,First,,\n,,,,,\n\n\n")]
    [InlineData("number,firm,year,note\n1,A,2001,First,,,\n")]
    [InlineData("\n\nnumber,firm,year,note\n1,A,2001,First\n")]
    [InlineData(" number , firm , year , note \n 1 , A , 2001 ,  \"First\"  \n")]
    [InlineData("\"number\",\"firm\",\"year\",\"note\"\n\"1\",\"A\",\"2001\",\" First \"\n")]
    [InlineData("\uFEFFnumber,firm,year,note\n1,A,2001,First\n")]
    [InlineData("\uFEFFsep=,\nnumber,firm,year,note\n1,A,2001,First\n")]
    public void Delimiters_line_ends_and_padding_do_not_matter(string text)
    {
        _package.WithVisits(text);

        var row = Assert.Single(_package.Open().Rows("visits"));

        Assert.Equal((1, "A", 2001, "First"),
            (row.Integer("number"), row.Text("firm"), row.Integer("year"), row.Text("note")));
    }

    public static TheoryData<byte[]> Encodings => new()
    {
        Encoding.UTF8.GetBytes(Note),
        (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Note)],
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Note),
        (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Note)],
        (byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Note)],
    };

    private const string Note = "number,firm,year,note\n1,A,2001,Møre – “Åram”\n";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Accented_letters_survive_every_encoding(byte[] bytes)
    {
        _package.With("study/visits.csv", bytes);

        Assert.Equal("Møre – “Åram”", _package.Open().Rows("visits")[0].Text("note"));
    }

    [Theory]
    [InlineData("0,5", 0.5)]
    [InlineData("0.5", 0.5)]
    [InlineData("1200", 1200)]
    [InlineData("12,25", 12.25)]
    [InlineData("0,125", 0.125)]
    [InlineData("1200,125", 1200.125)]
    public void Between_semicolons_a_decimal_comma_is_read_and_so_is_a_point(string cell, double value)
    {
        _package.WithFirms($"letter;revenue;share;line;profitable\nA;{cell};30;Optics;Yes\nC;1;30;Optics;Yes\n");

        Assert.Equal(value, _package.Open().Rows("firms")[0].Number("revenue"));
    }

    [Theory]
    [InlineData("1.200", "This may mean 1200 or 1.2")]
    [InlineData("1,200", "This may mean 1200 or 1.2")]
    [InlineData("12,345", "This may mean 12345 or 12.345")]
    public void A_comma_that_may_set_off_thousands_is_not_guessed_at(string cell, string advice)
    {
        _package.WithFirms($"letter;revenue;share;line;profitable\nA;{cell};30;Optics;Yes\nC;1;30;Optics;Yes\n");

        Assert.Contains(advice, Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Quotation_marks_commas_and_line_breaks_inside_a_cell_are_kept()
    {
        _package.WithVisits("number,firm,year,note\n1,A,2001,\"A \"\"small\"\" talk, then\r\na tour\"\n");

        Assert.Equal("A \"small\" talk, then\na tour", _package.Open().Rows("visits")[0].Text("note"));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "sep=,\n")]
    public void Lines_are_those_that_an_editor_shows(string lineEnd, string hint)
    {
        _package.WithVisits((hint + "number,firm,year,note\n1,A,2001,\"two\nlines\"\n\n2,A,2001,\n3,A,MMX,\n")
            .ReplaceLineEndings(lineEnd));

        Assert.StartsWith($"study/visits.csv, line {(hint.Length > 0 ? 7 : 6)}, column year",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_file_that_a_spreadsheet_has_open_can_be_read()
    {
        using var spreadsheet = new FileStream(Path.Combine(_package.Folder, "study/firms.csv"), FileMode.Open,
            FileAccess.ReadWrite, FileShare.Read);

        Assert.Equal(3, _package.Open().Rows("firms").Count);
    }

    [Fact]
    public void Reading_leaves_the_files_alone()
    {
        var before = Contents();

        _package.Open();

        Assert.Equal(before, Contents());
    }

    private List<string> Contents() =>
        [.. Directory.GetFiles(_package.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(
                file => $"{file} {File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(File.ReadAllBytes(file))}")];
}
