using System.Globalization;
using Workbook.Changes;

namespace Tests.Workbook.Changes;

public class TablesThatChanged
{
    private static readonly TableColumn Company = new("Company", null, IsRowHeader: true, IsNumeric: false);
    private static readonly TableColumn Share = new("Share", "%", IsRowHeader: false, IsNumeric: true);
    private static readonly TableColumn Line = new("Line", null, IsRowHeader: false, IsNumeric: false);

    [Fact]
    public void A_cell_is_named_by_its_table_row_and_column()
    {
        var report = Compare(Companies(["U", "10", "Optics"], ["V", "30", "Optics"]),
            Companies(["U", "10", "Optics"], ["V", "35", "Optics"]));
        Assert.Equal(["Changed: 1 table", "  Table 1, Company V, Share (%): 30 -> 35 (01.ipynb, cell 1)"],
            TwoRuns.Lines(report));
    }

    [Fact]
    public void Rows_and_columns_that_came_or_went_are_named_and_their_cells_are_not_listed_as_changes()
    {
        var old = Companies(["U", "10", "Optics"], ["V", "30", "Optics"]);
        var now = new TableContent(old.Caption, [Company, Share, new("Profit", null, false, false)],
            [new(["V", "30", "Yes"]), new(["W", "5", "No"])], []);
        var table = Assert.Single(Compare(old, now).Tables);
        Assert.Empty(table.Cells);
        Assert.Equal("Company W", Assert.Single(table.AddedRows).Row);
        Assert.Equal([("Share (%)", "5"), ("Profit", "No")], table.AddedRows[0].Cells);
        Assert.Equal("Company U", Assert.Single(table.GoneRows).Row);
        Assert.Equal("Profit", Assert.Single(table.AddedColumns));
        Assert.Equal("Line", Assert.Single(table.GoneColumns));
    }

    [Fact]
    public void Rows_that_only_changed_places_are_said_to_have_done_so()
    {
        var table = Assert.Single(Compare(Companies(["U", "10", "Optics"], ["V", "30", "Optics"]),
            Companies(["V", "30", "Optics"], ["U", "10", "Optics"])).Tables);
        Assert.True(table.IsReordered);
        Assert.Empty(table.Cells);
    }

    [Fact]
    public void Rows_with_the_same_header_are_told_apart_by_their_first_text()
    {
        var table = Assert.Single(Compare(Companies(["strict", "1", "early"], ["strict", "2", "late"]),
            Companies(["strict", "1", "early"], ["strict", "3", "late"])).Tables);
        Assert.Equal(new CellChange("strict, late", "Share (%)", "2", "3"), Assert.Single(table.Cells));
    }

    [Fact]
    public void A_table_is_known_again_when_its_caption_counts_other_cases()
    {
        var companies = Companies(["V", "30", "Optics"]);
        var report = Compare(companies with { Caption = "Companies, n = 22", Notes = ["22 cases."] },
            companies with { Caption = "Companies, n = 23", Notes = ["23 cases."] });
        Assert.Equal([("caption", "Companies, n = 22", "Companies, n = 23"), ("note", "22 cases.", "23 cases.")],
            Assert.Single(report.Tables).Texts.Select(text => (text.Kind, text.Old!, text.New!)));
    }

    [Fact]
    public void A_table_that_came_or_went_is_named()
    {
        var table = Companies(["V", "30", "Optics"]);
        var came = TwoRuns.Compare([], [TwoRuns.Table(table)]);
        // A notebook without any saved output has nothing to be compared with.
        Assert.Equal(("01.ipynb", "no results were saved before"), Assert.Single(came.NotCompared));
        Assert.Contains("  Table 1: a table that was not there (01.ipynb, cell 1)", TwoRuns.Lines(
            TwoRuns.Compare([TwoRuns.Sentence("One.")], [TwoRuns.Sentence("One."), TwoRuns.Table(table)])));
        Assert.Contains("  Table 1: the table is gone (01.ipynb, cell 1)", TwoRuns.Lines(
            TwoRuns.Compare([TwoRuns.Table(table)], [])));
    }

    [Theory]
    [InlineData(0.054, 0.011, true)]
    [InlineData(0.0496, 0.0504, true)]
    [InlineData(0.05, 0.9, false)]
    [InlineData(0.2, 0.9, false)]
    public void A_test_whose_p_crossed_is_told_from_one_whose_p_moved(double old, double now, bool crossed)
    {
        var move = Assert.Single(Compare(Test(old), Test(now)).Moves);
        Assert.Equal(crossed, move.Cell.Crossed);
        Assert.Equal((old, now), move.Cell.P);
    }

    [Fact]
    public void A_p_that_crossed_leads_and_its_table_does_not_say_it_again() => Assert.Equal(
        [
            "Changed: 1 table, 1 p-value (1 across 0.05)",
            "  p crossed 0.05: All tests, Share by line, p: 0.054 -> 0.011 (01.ipynb, cell 1)",
        ],
        TwoRuns.Lines(Compare(Test(0.054), Test(0.011))));

    [Fact]
    public void Long_lists_are_shortened_and_say_by_how_much_but_not_where_no_page_has_the_rest()
    {
        TableContent Of(int more) => Companies([.. Enumerable.Range(0, 10)
            .Select(i => new[] { $"Company {(char)('A' + i)}", $"{i + more}", "Optics" })]);
        var report = Compare(Of(0), Of(100));
        Assert.Contains("  Table 1: and 7 more changes on rendered/changes.html (01.ipynb, cell 1)",
            TwoRuns.Lines(report));
        Assert.Equal(10, ChangeLines.Of(report, page: null).Count(line => line.Contains(" -> ")));
    }

    private static ChangeReport Compare(TableContent old, TableContent now) =>
        TwoRuns.Compare([TwoRuns.Table(old)], [TwoRuns.Table(now)]);

    private static TableContent Companies(params string[][] rows) =>
        new("Table 1. Companies", [Company, Share, Line], [.. rows.Select(cells => new TableRow(cells))], []);

    private static TableContent Test(double p) => new("All tests",
        [new("Question", null, true, false), new("p", null, false, true) { IsPValue = true }],
        [
            new(["Share by line", p.ToString("0.000", CultureInfo.InvariantCulture)])
            {
                Numbers = new Dictionary<int, double> { [1] = p },
            },
        ], []);
}
