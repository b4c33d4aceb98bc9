using System.Text;

namespace Tests.ClusterStudies.Data;

/// <summary>What may mean one thing or another is read as the description says, or refused with what to do.</summary>
public sealed class NothingGuessed : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("ibm850", "Møre, Genève, Zürich")]
    [InlineData("ibm437", "Genève, Zürich")]
    [InlineData("macintosh", "Møre, Genève, Zürich")]
    [InlineData("windows-1250", "Dvořák, Łódź")]
    [InlineData("windows-1252", "Møre, Genève, Zürich")]
    [InlineData("utf-16le", "Møre, Genève, Łódź")]
    public void A_file_is_read_in_the_encoding_that_its_description_names(string encoding, string note)
    {
        Declare(encoding).With("study/visits.csv", Bytes(encoding, note));

        Assert.Equal(note, _package.Open().Rows("visits")[0].Text("note"));
    }

    [Theory]
    [InlineData("ibm850", "Møre")]
    [InlineData("ibm437", "Genève")]
    [InlineData("macintosh", "Møre")]
    [InlineData("macintosh", "Genève")]
    [InlineData("macintosh", "café")]
    [InlineData("windows-1250", "Łódź")]
    [InlineData("windows-1250", "żona")]
    [InlineData("utf-16le", "Møre")]
    public void A_file_in_another_encoding_than_usual_is_one_fault_that_says_what_to_do(string encoding, string note)
    {
        _package.With("study/visits.csv", Bytes(encoding, note));

        var fault = Assert.Single(_package.Faults());
        Assert.Contains("\"CSV UTF-8\"", fault);
        Assert.Contains("in datapackage.json, as in \"encoding\": ", fault);
    }

    [Fact]
    public void How_other_encodings_read_an_odd_word_is_shown()
    {
        _package.With("study/visits.csv", Bytes("macintosh", "to Møre"));

        Assert.StartsWith("study/visits.csv, line 2: found \"M¿re\", expected text in UTF-8 or Windows-1252, which "
            + "this can hardly be. It reads in ibm850 \"M┐re\", in macintosh \"Møre\", in windows-1250 \"Mżre\".",
            Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("windows-1252", "Møre", "Ã¸", "ø")]
    [InlineData("windows-1252", "3–5", "â€“", "–")]
    [InlineData("windows-1252", "Dvořan", "Å™", "ř")]
    [InlineData("macintosh", "Møre", "√∏", "ø")]
    [InlineData("ibm850", "Genève", "├¿", "è")]
    public void Text_that_was_encoded_twice_is_refused(string wrongly, string note, string found, string meant)
    {
        var garbled = Coded(wrongly).GetString(Encoding.UTF8.GetBytes(note));
        _package.WithVisits($"number,firm,year,note\n1,A,2001,{garbled}\n");

        Assert.StartsWith($"study/visits.csv, line 2: found \"{found}\", expected text that was encoded once, here "
            + $"\"{meant}\".", Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("Møre og Romsdal – 3½ × 4 °C, “Åram” … l’été «là» CAFÉ")]
    [InlineData("Ålesund·Ørsta, 12\u00A0km")]
    public void Western_text_is_not_taken_for_garbled(string note)
    {
        _package.With("study/visits.csv", Bytes("windows-1252", note));
        Assert.Equal(note, _package.Open().Rows("visits")[0].Text("note"));

        _package.With("study/visits.csv", Bytes("utf-8", note));
        Assert.Equal(note, _package.Open().Rows("visits")[0].Text("note"));
    }

    [Fact]
    public void A_file_that_is_UTF_8_although_its_description_says_otherwise_is_refused()
    {
        Declare("ibm850").With("study/visits.csv", Bytes("utf-8", "Møre"));

        Assert.StartsWith("study/visits.csv: expected text in ibm850, as datapackage.json says, and it is UTF-8.",
            Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("Har\u200Bbor", "\\u200B")]
    [InlineData("Har\uFE0Fbor", "text without invisible characters")]
    [InlineData("Har\u3164bor", "text without invisible characters")]
    [InlineData("Har\u2028bor", "text without invisible characters")]
    [InlineData("Har\uE000bor", "text without invisible characters")]
    [InlineData("Har\U000E0041bor", "text without invisible characters")]
    [InlineData("Har\u0007bor", "\\u0007")]
    public void What_nobody_can_see_is_refused(string note, string said)
    {
        _package.WithVisits($"number,firm,year,note\n1,A,2001,{note}\n");

        Assert.Contains(said, Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("Harbor tour", "Harbor  tour")]
    [InlineData("Harbor tour", "Harbor\u00A0tour")]
    [InlineData("Harbor tour", "Harb\u043Er tour")]
    [InlineData("Harbor tour", "Harb\u03BFr tour")]
    [InlineData("\u00C5ram", "A\u030Aram")]
    public void Labels_that_look_alike_are_one_fault(string one, string other)
    {
        _package.WithVisits($"number,firm,year,note\n1,A,2001,{one}\n2,A,2002,{other}\n3,A,2003,{other}\n");

        Assert.Contains("line 3, column note: found \"", Assert.Single(_package.Faults()));
        Assert.Contains("expected one way to write what line 2 writes differently.", _package.Faults()[0]);
    }

    [Fact]
    public void A_reference_that_only_looks_right_is_shown_so()
    {
        _package.WithVisits("number,firm,year,note\n1,\u0410,2001,\n");

        Assert.Contains("found \"\\u0410\", expected a value that column letter of study/firms.csv holds. "
            + "Did you mean \"A\"? The two look alike", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_number_of_400_digits_is_no_number()
    {
        _package.WithFirms(SmallPackage.Firms.Replace("A,0.5", $"A,{new string('9', 400)}"));

        Assert.Contains("line 2, column revenue: found \"999", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Keys_beside_the_first_are_checked()
    {
        _package.WithDescriptor("\"primaryKey\": [\"number\"],",
            "\"primaryKey\": [\"number\"], \"uniqueKeys\": [[\"firm\", \"year\"]],")
            .WithVisits("number,firm,year,note\n1,A,2001,\n2,A,2001,\n");

        Assert.StartsWith("study/visits.csv, line 3, column firm + year: found \"A + 2001\", expected a value that "
            + "occurs once, and line 2 has it already.", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_key_must_be_there_even_where_the_description_does_not_say_so()
    {
        _package.WithDescriptor("{\"required\": true, \"unique\": true}", "{\"unique\": true}")
            .WithVisits("number,firm,year,note\n,A,2001,\n");

        Assert.Equal("study/visits.csv, line 2, column number: found an empty cell, expected a value, since the column "
            + "is the table's key. Fill in the cell.", Assert.Single(_package.Faults()));
    }

    private SmallPackage Declare(string encoding) =>
        _package.WithDescriptor("\"name\": \"visits\",", $"\"name\": \"visits\", \"encoding\": \"{encoding}\",");

    private static byte[] Bytes(string encoding, string note) =>
        Coded(encoding).GetBytes($"number,firm,year,note\n1,A,2001,\"{note}\"\n");

    private static Encoding Coded(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
