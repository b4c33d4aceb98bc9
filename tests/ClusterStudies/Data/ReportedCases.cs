using System.Text;

namespace Tests.ClusterStudies.Data;

/// <summary>
/// Files and descriptions as people report them: each is read right, or refused with the one real fault.
/// </summary>
public sealed class ReportedCases : IDisposable
{
    private const string Header = "letter,revenue,share,line,profitable\n";

    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("Revenues 2013,,,,\n,,,,\n", ',')]
    [InlineData("Revenues 2013\n\n", ',')]
    [InlineData("Revenues 2013\n\n", ';')]
    public void A_title_above_the_header_is_one_fault(string title, char delimiter)
    {
        _package.WithFirms(title + (Header + "A,12,30,Optics,Yes\nB,1,2,3\n").Replace(',', delimiter));

        Assert.Equal(
            "study/firms.csv, line 1: found \"Revenues 2013\", expected the columns letter, revenue, share, line, "
            + "profitable. They stand on line 3: delete what is above.", Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("12.0", ',')]
    [InlineData("12.00", ';')]
    [InlineData("12,0", ';')]
    public void A_whole_number_with_zeros_behind_the_point_is_one(string cell, char delimiter)
    {
        _package.WithFirms((Header + "A,1,CELL,Optics,Yes\nC,1,12,Optics,Yes\n").Replace(',', delimiter)
            .Replace("CELL", cell));

        Assert.Equal([12, 12], _package.Open().Rows("firms").Select(row => row.Integer("share")));
    }

    [Fact]
    public void A_program_that_writes_whole_numbers_so_has_not_changed_the_data()
    {
        var before = (_package.Open().ContentHashOf("firms"), _package.Open().ContentHashOf("visits"));

        _package.WithFirms(SmallPackage.Firms.Replace(",30,", ",30.0,"))
            .WithVisits(SmallPackage.Visits.Replace("1,A,2001", "1.0,A,2001.0"));

        Assert.Equal(before, (_package.Open().ContentHashOf("firms"), _package.Open().ContentHashOf("visits")));
    }

    [Theory]
    [InlineData("12.5", ',')]
    [InlineData("12.000", ',')]
    [InlineData("12.000", ';')]
    [InlineData("\"12,0\"", ',')]
    public void What_may_be_another_number_is_no_whole_number(string cell, char delimiter)
    {
        _package.WithFirms((Header + "A,1,CELL,Optics,Yes\nC,1,12,Optics,Yes\n").Replace(',', delimiter)
            .Replace("CELL", cell));

        Assert.Contains("expected a whole number from 0 to 100", Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("M\uFFFDre", "expected text without replacement characters. What stood here was lost")]
    [InlineData("M\u0080re", "found \"\\u0080\", expected text without control characters. Delete the character.")]
    [InlineData("M\u009Bre", "found \"\\u009B\", expected text without control characters.")]
    [InlineData("M\u200Bre", "column note: found \"M\\u200Bre\", expected text without invisible characters.")]
    [InlineData("M\u00ADre", "column note: found \"M\\u00ADre\", expected text without invisible characters.")]
    [InlineData("M\u200Fre", "column note: found \"M\\u200Fre\", expected text without invisible characters.")]
    [InlineData("M\uFEFFre", "column note: found \"M\\uFEFFre\", expected text without invisible characters.")]
    public void A_character_that_stands_for_nothing_is_refused(string note, string fault)
    {
        _package.WithVisits($"number,firm,year,note\n1,A,2001,Møre\n2,A,2001,{note}\n");

        var said = Assert.Single(_package.Faults());

        Assert.StartsWith("study/visits.csv, line 3", said);
        Assert.Contains(fault, said);
    }

    [Fact]
    public void A_number_too_large_to_be_one_is_refused()
    {
        _package.WithFirms(Header + $"A,1{new string('0', 400)},30,Optics,Yes\nC,1,12,Optics,Yes\n");

        Assert.Contains("column revenue: found \"1000", Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("\"minLength\": 3", "found \"A\", expected text of at least 3 characters")]
    [InlineData("\"maxLength\": 0", "found \"A\", expected text of at most 0 characters")]
    [InlineData("\"minLength\": 2, \"maxLength\": 3", "found \"A\", expected text of 2 to 3 characters")]
    public void The_length_of_a_text_is_checked(string constraint, string fault)
    {
        _package.WithDescriptor("\"pattern\": \"^[A-Z]$\"", constraint)
            .WithFirms(Header + "A,1,30,Optics,Yes\n").WithVisits("number,firm,year,note\n");

        Assert.Equal([$"study/firms.csv, line 2, column letter: {fault}."],
            _package.Faults().Select(f => f.TrimEnd(' ')));
    }

    [Fact]
    public void A_delimiter_that_the_description_names_is_obeyed()
    {
        _package.WithDescriptor("\"name\": \"visits\",", "\"name\": \"visits\", \"dialect\": {\"delimiter\": \"|\"},")
            .WithVisits("number|firm|year|note\n1|A|2001|First, and last\n");

        Assert.Equal("First, and last", _package.Open().Rows("visits")[0].Text("note"));
    }

    [Theory]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"encoding\": \"ebcdix\",",
        "column visits: encoding: found \"ebcdix\", expected the name of an encoding. Such as utf-8, ")]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"bytes\": 12,", "column visits: bytes: found \"12\"")]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"compression\": \"zip\",",
        "column visits: found \"compression\", expected only name, ")]
    [InlineData("\"primaryKey\": \"letter\"", "\"primarykey\": \"letter\"",
        "column firms: schema: found \"primarykey\", expected only fields, missingValues, primaryKey, foreignKeys, "
        + "uniqueKeys. Did you mean primaryKey?")]
    [InlineData("\"type\": \"number\",", "\"type\": \"number\", \"bareNumber\": false,",
        "column firms: fields[1]: bareNumber: found \"false\", expected true, or no such entry")]
    [InlineData("{\"name\": \"note\", \"type\": \"string\"}", "{\"name\": \"note\", \"type\": \"date\"}",
        "column visits: fields[3]: type: found \"date\", expected one of string, number, integer, year, boolean.")]
    [InlineData("{\"name\": \"note\", \"type\": \"string\"}",
        "{\"name\": \"note\", \"type\": \"string\", \"constraints\": {\"minimum\": 3}}",
        "column visits: fields[3]: constraints: found \"string\", expected minimum and maximum only of numbers.")]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"format\": \"xlsx\",",
        "column visits: format: found \"xlsx\"")]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"dialect\": {\"header\": false},",
        "column visits: dialect: header: found \"false\"")]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"dialect\": {\"commentChar\": \"#\"},",
        "column visits: dialect: commentChar: found \"#\"")]
    [InlineData("\"name\": \"visits\",", "\"name\": \"visits\", \"dialect\": {\"delimiter\": \"||\"},",
        "column visits: dialect: delimiter: found \"||\", expected one character")]
    [InlineData("\"type\": \"number\",", "\"type\": \"number\", \"decimalChar\": \",\",",
        "column firms: fields[1]: decimalChar: found \",\", expected ., or no such entry")]
    [InlineData("\"type\": \"number\",", "\"type\": \"number\", \"groupChar\": \".\",",
        "column firms: fields[1]: groupChar: found \".\", expected no such entry: the workbook does not support it.")]
    [InlineData("\"type\": \"year\",", "\"type\": \"year\", \"format\": \"%y\",",
        "column visits: fields[2]: format: found \"%y\"")]
    public void What_is_not_supported_of_the_standard_is_refused_by_name(string found, string changed, string fault)
    {
        _package.WithDescriptor(found, changed);

        Assert.StartsWith("study/datapackage.json, " + fault, Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("\"minimum\": 1980", "\"minimun\": 1980", "found \"minimun\", expected only required, ")]
    [InlineData("\"minimum\": 1980", "\"minimum\": 1e999", "found \"1e999\", expected a number.")]
    [InlineData("\"minimum\": 1980", "\"minimum\": 1980, \"maximum\": 1970", "a minimum that is not above the maximum")]
    [InlineData("\"minimum\": 1980", "\"minimum\": 1980, \"minimum\": 1990", "expected every entry once")]
    [InlineData("{\"minimum\": 1980}", "[1980]",
        "column visits: fields[2]: constraints: found \"[1980]\", expected an entry")]
    [InlineData("[{\"fields\": \"firm\", \"reference\": {\"resource\": \"firms\", \"fields\": \"letter\"}}]",
        "{\"fields\": \"firm\"}", "foreignKeys: found ")]
    [InlineData("[{\"fields\": \"firm\", \"reference\": {\"resource\": \"firms\", \"fields\": \"letter\"}}]",
        "[\"firm\"]", "expected as many fields as the reference has")]
    [InlineData("visits.csv", "visits\\u0000.csv",
        "column visits: path: found \"visits\\u0000.csv\", expected a path inside")]
    [InlineData("\"unit\": \"USD million\"", "\"unit\": \"\\ud800\"", "expected text in every entry")]
    [InlineData("\"unit\": \"USD million\"", "\"\\ud800\": \"USD\"", "expected text in every entry")]
    [InlineData("\"optional\": true", "\"optional\": \"yes\"",
        "column ledger: optional: found \"yes\", expected true or false")]
    [InlineData("{\"name\": \"note\", \"type\": \"string\"}", "7",
        "column visits: fields[3]: expected a field with a name.")]
    public void A_description_that_cannot_be_meant_is_refused(string found, string changed, string fault)
    {
        _package.WithDescriptor(found, changed);

        Assert.All(_package.Faults(), said => Assert.StartsWith("study/datapackage.json", said));
        Assert.Contains(_package.Faults(), said => said.Contains(fault));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{\"resources\": [7, null, \"firms\"]}")]
    [InlineData("{\"resources\": {\"name\": \"firms\"}}")]
    [InlineData("{\"resources\": [{\"name\": \"a\", \"path\": \"a.csv\", \"schema\": [1]}]}")]
    [InlineData(
        "{\"resources\": [{\"name\": \"a\", \"path\": \"a.csv\", \"schema\": {\"fields\": [[]]}}], \"sources\": [3]}")]
    public void A_description_of_another_shape_is_refused_with_a_sentence(string json)
    {
        _package.With("study/datapackage.json", Encoding.UTF8.GetBytes(json));

        Assert.All(_package.Faults(), said => Assert.StartsWith("study/datapackage.json, column ", said));
    }
}
