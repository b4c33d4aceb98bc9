using System.Collections.Concurrent;
using static Tests.ClusterStudies.Data.ExcelFile;

namespace Tests.ClusterStudies.Data;

/// <summary>An Excel workbook in a table's place is read, or refused; beside the table it says the same.</summary>
public sealed class ExcelWorkbooks : IDisposable
{
    private const string Visits = "number,firm,year,note\n1,A,2001,First talk\n2,A,2007,\n3,C,2011,A tour\n";

    private static readonly string[] Header = [.. "number,firm,year,note".Split(',').Select(Text)];

    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void In_place_of_a_table_it_is_read()
    {
        _package.WithVisits(Visits);
        var before = _package.Open().ContentHashOf("visits");
        Instead(Of(Visits));

        var opened = _package.Open();

        Assert.Equal(before, opened.ContentHashOf("visits"));
        Assert.Equal(("study/visits.xlsx", 4, "C", 2011), opened.Rows("visits")[2] is var row
            ? (row.File, row.Line, row.Text("firm"), row.Integer("year")) : default);
        Assert.Equal("study/visits.xlsx: read in place of visits.csv.", opened.Table("visits").Remark);
    }

    [Fact]
    public void In_place_of_a_table_that_may_be_absent_it_is_read_too()
    {
        _package.With("study/ledger.xlsx", Of("entry\nx\n"));

        Assert.Equal("x", Assert.Single(_package.Open().Rows("ledger")).Text("entry"));
        Assert.Equal(["ledger"], _package.Open().ChangedResources);
    }

    [Fact]
    public void Beside_a_table_of_which_it_is_a_copy_it_does_no_harm()
    {
        _package.WithVisits(Visits).With("study/visits.xlsx", Of(Visits));

        Assert.Equal(3, _package.Open().Rows("visits").Count);
        Assert.Equal("study/visits.xlsx: says the same as visits.csv.", _package.Open().Table("visits").Remark);
    }

    [Theory]
    [InlineData("3,C,2011", "3,C,2012", "study/visits.xlsx, line 4, column year: found \"2012\", expected what "
        + "line 4 of study/visits.csv says: \"2011\". ")]
    [InlineData("2,A,2007,", "2,A,2007,New", "study/visits.xlsx, line 3, column note: found \"New\", expected "
        + "what line 3 of study/visits.csv says: \"\". ")]
    [InlineData("3,C,2011,A tour\n", "",
        "study/visits.xlsx: expected 3 rows as in study/visits.csv, and there are 2. ")]
    public void Beside_a_table_that_says_something_else_it_is_refused(string found, string changed, string fault)
    {
        _package.WithVisits(Visits).With("study/visits.xlsx", Of(Visits.Replace(found, changed)));

        Assert.Equal(fault + "study/visits.csv and study/visits.xlsx stand side by side and differ: keep the one that "
            + "holds, and delete or move the other.", Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("visits.xls")]
    [InlineData("visits.xlsm")]
    [InlineData("visits.ods")]
    public void What_is_not_read_does_not_lie_beside_a_table_unnoticed(string name)
    {
        _package.With($"study/{name}", "");

        Assert.Equal($"study/{name}: expected study/visits.csv, or visits.xlsx, and no file that is not read. "
            + "Save it as one of these, so that no change in it is lost, and move it elsewhere.",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Numbers_are_those_that_the_sheet_holds_whatever_they_look_like()
    {
        Instead("firms", ("Sheet1",
        [
            [.. "letter,revenue,share,line,profitable".Split(',').Select(Text)],
            [Text("A"), Number("12.345"), Number("30.0"), Text("Optics"), Text("Yes")],
            [Text("B"), Number("1.1000000000000001"), Number("3E1"), Text("Optics"), Text("Yes")],
            [Text("C"), Number("1E-7"), Text("30,0"), Text("Optics"), Text("No")],
            [Text("D"), Text("NA"), Formula("15*2", "30"), Formula("A1", "Optics", "str"), Text("Yes")],
        ]));

        var rows = _package.Open().Rows("firms");

        Assert.Equal([12.345, 1.1, 1e-7, null], rows.Select(row => row.OptionalNumber("revenue")));
        Assert.Equal([30, 30, 30, 30], rows.Select(row => row.Integer("share")));
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_a_spreadsheet_made_of_a_cell_is_named(string cell, string column, string fault)
    {
        var row = new[] { Text("1"), Text("A"), Number("2001"), Text("Talk") };
        row[Array.IndexOf(["number", "firm", "year", "note"], column)] = cell;
        Instead("visits", ("Sheet1", [Header, row]));

        Assert.StartsWith($"study/visits.xlsx, line 2, column {column}: {fault}", Assert.Single(_package.Faults()));
    }

    public static TheoryData<string, string, string> Unfit => new()
    {
        { Day(45413), "year", "found \"2024-05-01\", expected a year of at least 1980 or an empty cell. A spreadsheet "
            + "seems to have made a date of a number: restore it, and format the column as text." },
        { Day(45413), "note", "found \"2024-05-01\", expected text or an empty cell. A spreadsheet seems to have" },
        { "<c t=\"d\"><v>2024-05-01T00:00:00</v></c>", "note",
            "found \"2024-05-01\", expected text or an empty cell." },
        { Percent("0.275"), "number",
            "found \"27.5%\", expected a whole number. Write the number without the percent sign." },
        { Error("#DIV/0!"), "note",
            "found \"#DIV/0!\", expected text or an empty cell. The spreadsheet wrote an error here" },
        { Formula("1/0", "#DIV/0!", "e"), "number",
            "found \"#DIV/0!\", expected a whole number. The spreadsheet wrote an error here" },
        { Number("1.5"), "number", "found \"1.5\", expected a whole number." },
        { Text("1.500"), "number", "found \"1.500\", expected a whole number." },
        { Cell("TRUE"), "year", "found \"TRUE\", expected a year" },
        { Text("Dahl"), "firm",
            "found \"Dahl\", expected a value that column letter of study/firms.csv holds." },
        { Text("MÃ¸re"), "note", "found \"Ã¸\", expected text that was encoded once, here \"ø\"." },
        { Text("M\uFFFDre"), "note", "found \"\uFFFD\", expected text without replacement characters." },
        { Text("M\u200Bre"), "note", "found \"M\\u200Bre\", expected text without invisible characters." },
    };

    [Fact]
    public void A_formula_that_was_never_computed_is_not_taken_for_an_empty_cell()
    {
        Instead("visits", ("Sheet1",
            [Header, [Text("1"), Text("A"), Formula("2000+1", null), Text("Talk")]]));

        Assert.Equal("study/visits.xlsx, line 2, column year: found \"=2000+1\", expected the result of this "
            + "formula, and there is none. Open the workbook in a spreadsheet and save it, so that the formula is "
            + "computed.",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Empty_rows_and_columns_around_a_table_do_not_count_and_lines_are_those_of_the_sheet()
    {
        Instead("visits", ("Sheet1", [[], [], [.. Header, "", Text(" ")], [],
            [Number("1"), Text("A"), "", "", "", Text("")], [Number("2"), Text("A"), Text("MMX")], [Text("")], []]));

        Assert.StartsWith("study/visits.xlsx, line 6, column year: found \"MMX\"", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_cell_beyond_the_columns_is_named()
    {
        Instead("visits", ("Sheet1", [Header, [Number("1"), Text("A"), "", "", Text("astray")]]));

        Assert.Equal("study/visits.xlsx, line 2: expected 4 cells as in the header, and there are 5. "
            + "Name the column above the cell that is too many, or delete the cell.",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Of_several_sheets_the_one_that_is_named_like_the_table_is_read_and_that_is_said()
    {
        Instead("visits", ("Notes", [[Text("to do")]]),
            ("Visits", [Header, [Number("1"), Text("A"), "", Text("Talk")]]));

        Assert.Equal("Talk", Assert.Single(_package.Open().Rows("visits")).Text("note"));
        Assert.Equal("study/visits.xlsx: read in place of visits.csv, of its sheets only \"Visits\".",
            _package.Open().Table("visits").Remark);
    }

    [Fact]
    public void Sheets_that_nobody_can_tell_apart_are_refused_and_empty_ones_do_not_count()
    {
        var table = new[] { Header, [Number("1"), Text("A"), "", Text("Talk")] };
        Instead("visits", ("Tabelle1", table), ("Tabelle2", []));
        Assert.Single(_package.Open().Rows("visits"));

        Instead("visits", ("Tabelle1", table), ("Tabelle2", [[Text("to do")]]));
        Assert.Equal("study/visits.xlsx: expected one sheet that holds something, or one named visits, and there are "
            + "\"Tabelle1\", \"Tabelle2\". Name the sheet with the table visits, or delete the others.",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_file_that_is_no_workbook_or_is_cut_short_gets_a_sentence()
    {
        var whole = Of(Visits);
        Assert.All(new[] { [], "PK"u8.ToArray(), whole[..(whole.Length / 2)], "number,firm\n"u8.ToArray() }, bytes =>
        {
            Instead(bytes);
            Assert.Equal("study/visits.xlsx: expected an Excel workbook without a password. Open it in the "
                + "spreadsheet and save it anew, as \"Excel Workbook (.xlsx)\" or as \"CSV UTF-8\".",
                Assert.Single(_package.Faults()));
        });
        Instead("visits", ("Sheet1", []));
        Assert.StartsWith("study/visits.xlsx: expected a header with the columns", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_run_knows_that_it_was_read_or_looked_for_so_that_no_result_gets_stale()
    {
        _package.With("study/firms.xlsx", Of(SmallPackage.Firms));
        var seen = new ConcurrentBag<string>();
        AppContext.SetData(Reading.Channel, (Action<string>)seen.Add);
        try
        {
            _package.Open();
        }
        finally
        {
            AppContext.SetData(Reading.Channel, null);
        }

        string At(string file) => Path.Combine(_package.Folder, "study", file);
        var observed = seen.Select(Observation.FromJson).Select(observation => (observation!.Kind, observation.Place));
        Assert.Superset(new HashSet<(ObservationKind, string)>
        {
            (ObservationKind.File, At("firms.xlsx")), (ObservationKind.FileExists, At("visits.xlsx")),
            (ObservationKind.FileExists, At("visits.xls")), (ObservationKind.FileExists, At("visits.ods")),
        }, observed.ToHashSet());
    }

    private void Instead(byte[] visits) => _package.Without("study/visits.csv").With("study/visits.xlsx", visits);

    private void Instead(string table, params (string Name, string[][] Rows)[] sheets) =>
        _package.Without($"study/{table}.csv").With($"study/{table}.xlsx", Of(sheets));
}
