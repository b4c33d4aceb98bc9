namespace Tests.ClusterStudies.Data;

/// <summary>
/// A cell that does not fit its column is named with file, line, column, value, expectation and advice.
/// </summary>
public sealed class CellFaults : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("A,5O,30,Optics,Yes",
        "column revenue: found \"5O\", expected a number of at least 0 or NA. The letters O, o, "
            + "l and I look like the digits 0 and 1.")]
    [InlineData("A,30%,30,Optics,Yes",
        "column revenue: found \"30%\", expected a number of at least 0 or NA. "
            + "Write the number without the percent sign.")]
    [InlineData("A,1 200,30,Optics,Yes",
        "column revenue: found \"1 200\", expected a number of at least 0 or NA. "
            + "Write the number without thousands separators.")]
    [InlineData("A,\"0,5\",30,Optics,Yes",
        "column revenue: found \"0,5\", expected a number of at least 0 or NA. In a file separated by commas write "
            + "0.5.")]
    [InlineData("A,\"1,000\",30,Optics,Yes",
        "column revenue: found \"1,000\", expected a number of at least 0 or NA. "
            + "Write 1000 if the comma sets off thousands; decimals stand behind a point.")]
    [InlineData("A,about 50,30,Optics,Yes",
        "column revenue: found \"about 50\", expected a number of at least 0 or NA. Write digits only, "
            + "with a point before decimals.")]
    [InlineData("A,1. Mai,30,Optics,Yes",
        "column revenue: found \"1. Mai\", expected a number of at least 0 or NA. A spreadsheet seems to have made "
            + "a date of a number: restore it, and format the column as text.")]
    [InlineData("A,2024-05-01,30,Optics,Yes",
        "column revenue: found \"2024-05-01\", expected a number of at least 0 or NA. A spreadsheet seems to have "
            + "made a date of a number: restore it, and format the column as text.")]
    [InlineData("A,NaN,30,Optics,Yes",
        "column revenue: found \"NaN\", expected a number of at least 0 or NA. Write digits only, "
            + "with a point before decimals.")]
    [InlineData("A,1E3,30,Optics,Yes",
        "column revenue: found \"1E3\", expected a number of at least 0 or NA. Write digits only, "
            + "with a point before decimals.")]
    [InlineData("A,-1,30,Optics,Yes",
        "column revenue: found \"-1\", expected a number of at least 0 or NA. "
            + "Check the number and its unit (USD million).")]
    [InlineData("A,9007199254740993,30,Optics,Yes",
        "column revenue: found \"9007199254740993\", expected a number of at least 0 or NA. A number of so many "
            + "digits cannot be kept exactly: correct it, or give it in a larger unit; a code that only looks like a "
            + "number is text, which datapackage.json can say.")]
    [InlineData("A,,30,Optics,Yes",
        "column revenue: found an empty cell, expected a number of at least 0 or NA. "
            + "Write NA where a value is missing.")]
    [InlineData("A,#DIV/0!,30,Optics,Yes",
        "column revenue: found \"#DIV/0!\", expected a number of at least 0 or NA. "
            + "The spreadsheet wrote an error here: correct its formula, or type the value.")]
    [InlineData("A,1,30.5,Optics,Yes",
        "column share: found \"30.5\", expected a whole number from 0 to 100. Look for a mistyped number, "
            + "or one that belongs to another column.")]
    [InlineData("A,1,101,Optics,Yes",
        "column share: found \"101\", expected a whole number from 0 to 100. Check the number and its unit.")]
    [InlineData("A,1,99999999999,Optics,Yes",
        "column share: found \"99999999999\", expected a whole number from 0 to 100. Look for a mistyped number, "
            + "or one that belongs to another column.")]
    [InlineData("A,1,NA,Optics,Yes",
        "column share: found \"NA\", expected a whole number from 0 to 100. "
            + "The column must have a value in every row.")]
    [InlineData("A,1,,Optics,Yes",
        "column share: found an empty cell, expected a whole number from 0 to 100. "
            + "The column must have a value in every row.")]
    [InlineData("A,1,30,Optisc,Yes",
        "column line: found \"Optisc\", expected one of \"Optics\", \"Systems\". Did you mean \"Optics\"?")]
    [InlineData("A,1,30,optics,Yes",
        "column line: found \"optics\", expected one of \"Optics\", \"Systems\". Did you mean \"Optics\"?")]
    [InlineData("A,1,30,Opt\u200Bics,Yes",
        "column line: found \"Opt\\u200Bics\", expected one of \"Optics\", \"Systems\". Did you mean \"Optics\"? "
            + "The two look alike, and differ in a letter of another alphabet, a blank or an accent: copy that one.")]
    [InlineData("A,1,30,\u041Eptics,Yes",
        "column line: found \"\\u041Eptics\", expected one of \"Optics\", \"Systems\". Did you mean \"Optics\"? "
            + "The two look alike, and differ in a letter of another alphabet, a blank or an accent: copy that one.")]
    [InlineData("A,1,30,Ships,Yes",
        "column line: found \"Ships\", expected one of \"Optics\", \"Systems\". If the value is meant, "
            + "add it to the column's allowed values in datapackage.json.")]
    [InlineData("A,1,30,Optics,yes",
        "column profitable: found \"yes\", expected one of \"Yes\", \"No\". Did you mean \"Yes\"?")]
    [InlineData("AA,1,30,Optics,Yes", "column letter: found \"AA\", expected text of the form ^[A-Z]$.")]
    public void A_cell_of_the_wrong_kind_is_named(string row, string fault)
    {
        _package.WithFirms($"letter,revenue,share,line,profitable\n{row}\n").WithVisits("number,firm,year,note\n");

        Assert.Equal(["study/firms.csv, line 2, " + fault], _package.Faults());
    }

    [Theory]
    [InlineData("20O7", "The letters O, o, l and I look like the digits 0 and 1.")]
    [InlineData("20011", "Write the year with four digits.")]
    [InlineData("1979", "Check the number and its unit.")]
    public void A_year_is_checked_like_a_whole_number(string year, string advice)
    {
        _package.WithVisits($"number,firm,year,note\n1,A,{year},\n");

        Assert.Equal(
            [$"study/visits.csv, line 2, column year: found \"{year}\", "
                + $"expected a year of at least 1980 or an empty cell. {advice}"], _package.Faults());
    }

    [Fact]
    public void Every_fault_in_every_file_is_reported_at_once()
    {
        _package
            .WithFirms(
                "letter,revenue,share,line,profitable\nA,5O,30,Optics,Yes\nB,1,300,Optisc,Yes\nB,1,3,Optics,Yes\n")
            .WithVisits("number,firm,year,note\n1,A,2001,\n1,D,MMX,\n");

        var faults = _package.Faults();

        Assert.Collection(faults,
            fault => Assert.StartsWith("study/firms.csv, line 2, column revenue", fault),
            fault => Assert.StartsWith("study/firms.csv, line 3, column share", fault),
            fault => Assert.StartsWith("study/firms.csv, line 3, column line", fault),
            fault => Assert.StartsWith("study/firms.csv, line 4, column letter", fault),
            fault => Assert.StartsWith("study/visits.csv, line 3, column year", fault),
            fault => Assert.StartsWith("study/visits.csv, line 3, column number", fault),
            fault => Assert.StartsWith("study/visits.csv, line 3, column firm", fault));
    }
}
