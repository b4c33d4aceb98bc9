namespace Tests.ClusterStudies.Data;

/// <summary>
/// A header or a row that cannot be told apart is named; what follows from it is not reported a second time.
/// </summary>
public sealed class RowFaults : IDisposable
{
    private const string Header = "letter,revenue,share,line,profitable\n";
    private const string Expected = "expected only the columns letter, revenue, share, line, profitable. ";

    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("A,1,30,Optics,Yes,7",
        "expected 5 cells as in the header, and there are 6. A cell with a comma in it must stand in quotation marks.")]
    [InlineData("A,1,30,Optics",
        "expected 5 cells as in the header, and there are 4. Where a value is missing, the comma is still needed.")]
    [InlineData("A,1,30,\"Optics,Yes",
        "found \"A,1,30,\"Optics,Yes\", expected a closing quotation mark. A quotation mark that opens on this line is "
            + "never closed: close it, or delete it.")]
    [InlineData("A,1,30,\"Optics\"s,Yes",
        "found \"A,1,30,\"Optics\"s,Yes\", expected a delimiter after the closing quotation mark. "
            + "Inside a quoted cell, write a quotation mark twice; or look for one that is missing.")]
    [InlineData("A,1,30,5\" Optics,Yes",
        "found \"A,1,30,5\" Optics,Yes\", expected quotation marks only around a whole cell. "
            + "Put the whole cell in quotation marks and write the inner ones twice.")]
    public void A_misshapen_row_is_named(string row, string fault)
    {
        _package.WithFirms(Header + row);

        Assert.Equal(["study/firms.csv, line 2: " + fault], _package.Faults());
    }

    [Fact]
    public void An_unclosed_quotation_mark_is_found_on_the_line_that_opens_it()
    {
        _package.WithFirms(Header + "A,1,30,Optics,Yes\nB,1,30,\"Systems,Yes\nC,1,30,Optics,Yes\n");

        Assert.StartsWith("study/firms.csv, line 3: ", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_misshapen_header_is_reported_alone()
    {
        _package.WithFirms("letter,revenue,\"share\"s,line,profitable\nA,1,30,Optics,Yes\n");

        Assert.StartsWith("study/firms.csv, line 1: found ", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        _package.WithFirms("letter,revenue,line,profitable\nA,1,Optics,Yes\nC,1,Optics,Yes\n");

        Assert.Equal(
            ["study/firms.csv, line 1, column share: expected this column, and there is none. "
                + "Add it to the header and give every row a cell for it."], _package.Faults());
    }

    [Fact]
    public void An_unknown_column_is_named()
    {
        _package.WithFirms(
            "letter,revenue,share,line,profitable,founded\nA,1,30,Optics,Yes,1990\nC,1,30,Optics,Yes,1990\n");

        Assert.Equal(
            ["study/firms.csv, line 1: found \"founded\", " + Expected
                + "If it holds remarks of your own, name it _founded: it is then left alone. Else delete it, or "
                + "describe it in datapackage.json."], _package.Faults());
    }

    [Fact]
    public void A_column_of_remarks_is_left_alone_and_changes_nothing()
    {
        var before = _package.Open().ContentHashOf("visits");
        _package.WithVisits("number,_comment,firm,year,note\n1,ask again,A,2001,First talk\n2,,A,2007,\n"
            + "3,\"so, so\",C,2011,\"Talk, and a tour\"\n");

        Assert.Equal(before, _package.Open().ContentHashOf("visits"));
    }

    [Fact]
    public void A_misspelt_column_is_recognized()
    {
        _package.WithFirms("letter,revenu,share,line,profitable\nA,1,30,Optics,Yes\nC,1,30,Optics,Yes\n");

        Assert.Equal("study/firms.csv, line 1: found \"revenu\", " + Expected + "Did you mean revenue?",
            Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("revenue_usd", "revenue")]
    [InlineData("income", "revenue")]
    public void A_renamed_column_is_one_fault_and_nobody_is_told_to_delete_it(string name, string meant)
    {
        _package.WithFirms($"letter,{name},share,line,profitable\nA,1,30,Optics,Yes\nC,1,30,Optics,Yes\n");

        Assert.Equal($"study/firms.csv, line 1: found \"{name}\", {Expected}Did you mean {meant}?",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_column_that_may_be_one_of_several_missing_ones_is_not_to_be_deleted()
    {
        _package.WithFirms("letter,income,line,profitable\nA,1,Optics,Yes\nC,1,Optics,Yes\n");

        Assert.Contains(
            $"study/firms.csv, line 1: found \"income\", {Expected}If it is one of the missing columns (revenue, "
                + "share), rename it; if not, describe it in datapackage.json.", _package.Faults());
        Assert.DoesNotContain(_package.Faults(), fault => fault.Contains("Delete"));
    }

    [Fact]
    public void Several_renamed_columns_are_each_recognized()
    {
        _package.WithFirms("letter,revenue_usd,proportion,line,profitable\nA,1,30,Optics,Yes\nC,1,30,Optics,Yes\n");

        Assert.Equal(["Did you mean revenue?", "Did you mean share?"],
            _package.Faults().Select(fault => fault[fault.IndexOf("Did", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void A_column_that_occurs_twice_is_named()
    {
        _package.WithFirms("letter,revenue,share,line,profitable,share\nA,1,30,Optics,Yes,30\nC,1,30,Optics,Yes,30\n");

        Assert.Equal(
            ["study/firms.csv, line 1, column share: found \"share\", expected every column once. "
                + "Delete or rename one of the two."], _package.Faults());
    }

    [Fact]
    public void A_delimiter_that_is_not_known_is_told_from_missing_columns()
    {
        _package.WithFirms("letter|revenue|share|line|profitable\nA|1|30|Optics|Yes\n");

        Assert.EndsWith("The columns cannot be told apart: separate them by commas, semicolons or tabs.",
            Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_is_reported(string text)
    {
        _package.WithFirms(text);

        Assert.Equal(
            ["study/firms.csv: expected a header with the columns letter, revenue, share, line, profitable. "
                + "The file is empty: restore it, or write the header."], _package.Faults());
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        _package.WithFirms("profitable,line,share,revenue,letter\nYes,Optics,30,0.5,A\nNo,Systems,10,NA,C\n");

        Assert.Equal(["A", "C"], _package.Open().Rows("firms").Select(row => row.Text("letter")));
    }
}
