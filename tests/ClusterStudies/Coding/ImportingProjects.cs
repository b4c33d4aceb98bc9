using System.Diagnostics;
using ClusterStudies;

namespace Tests.ClusterStudies.Coding;

/// <summary>What becomes of a project in the tables of a study.</summary>
public sealed class ImportingProjects : IDisposable
{
    private readonly StudyWithCodeMap _study = new();

    public void Dispose() => _study.Dispose();

    [Fact]
    public void A_passage_becomes_a_row_with_its_codes_its_case_its_variables_and_its_comment()
    {
        var import = Import(Coded().Text("Interview 1", "Nobody leaves a neighbour alone.")
            .Passage(0, 31, "Neighbours help.", ("Ane", "Claims/Cooperation"))
            .Case("Yard A", ("Role", "chief")));
        Assert.Equal("""
            id,firm,role,claim,proposition,bearing,gist
            q01,Yard A,CEO,cooperation,,,Neighbours help.

            """.ReplaceLineEndings("\n"), import.ToCsv());
        Assert.Equal("""
            quotation,source,position,coder,code,column,value
            q01,Interview 1,0-31,Ane,Claims/Cooperation,claim,cooperation

            """.ReplaceLineEndings("\n"), import.CodingsToCsv());
    }

    [Fact]
    public void A_code_without_a_line_takes_that_of_the_nearest_code_above_it()
    {
        var import = Import(Coded().Code("Claims/Resilience/In crises/1998").Text("I", "abc")
            .Passage(0, 3, "", ("Ane", "Claims/Resilience/In crises/1998"), ("Ane", "Claims/Resilience")));
        Assert.Equal("resilience", Cell(import, "claim"));
    }

    [Fact]
    public void Two_codes_for_one_cell_stand_in_it_together_for_the_check_of_the_data_to_find()
    {
        var import = Import(Coded().Text("I", "abc")
            .Passage(0, 3, "", ("Ane", "Claims/Resilience"), ("Ane", "Claims/Cooperation")));
        Assert.Equal("resilience; cooperation", Cell(import, "claim"));
        File.WriteAllText(_study.Place("study/quotations.csv"), import.ToCsv());
        var fault = Assert.Throws<InvalidDataException>(() => _study.Data);
        Assert.Contains("line 2, column claim: found \"resilience; cooperation\"", fault.Message);
    }

    [Fact]
    public void A_code_that_fills_two_columns_keeps_its_entries_at_one_place_of_both()
    {
        var import = Import(Coded().Code("3 supports").Code("1 supports").Text("I", "abc")
            .Passage(0, 3, "", ("Ane", "3 supports"), ("Ane", "1 supports")));
        Assert.Equal(("3; 1", "supports; supports"), (Cell(import, "proposition"), Cell(import, "bearing")));
    }

    [Fact]
    public void Codes_that_the_map_does_not_know_are_listed_with_a_line_that_would_map_them_and_nothing_is_dropped()
    {
        var import = Import(Coded().Code("Cooperations").Code("Family").Text("I", "abcdef")
            .Passage(0, 3, "", ("Ane", "Family")).Passage(3, 6, "", ("Ane", "Cooperations"), ("Ane", "Family")));
        Assert.Equal([("Family", 2, ""), ("Cooperations", 1, "quotations,code,Cooperations,,claim,cooperation")],
            import.Unmapped.Select(code => (code.Code, code.Uses, code.Suggestion)));
        Assert.Equal((2, 3), (import.Rows.Count, import.Codings.Count));
    }

    [Fact]
    public void Passages_whose_codes_speak_of_another_table_only_are_not_rows_of_this_one()
    {
        var project = Coded().Code("Stage/Export").Text("I", "abcdef")
            .Passage(0, 3, "", ("Ane", "Stage/Export")).Passage(3, 6, "", ("Ane", "Claims/Resilience"));
        Assert.Equal("q01,,,resilience,,,", Import(project).ToCsv().Split('\n')[1]);
        Assert.Equal("stage\nexport\n", Import(project, table: "stages").ToCsv());
    }

    [Fact]
    public void Where_several_coded_the_one_who_coded_most_counts_unless_another_is_named()
    {
        var project = Coded().Coder("Bo").Text("I", "abcdef")
            .Passage(0, 3, "", ("Bo", "Claims/Cooperation"), ("Ane", "Claims/Resilience"))
            .Passage(3, 6, "", ("Ane", "Claims/Resilience"));
        Assert.Equal("resilience", Cell(Import(project), "claim"));
        Assert.Equal("cooperation", Cell(Import(project, coder: "bo"), "claim"));
        // What only another coded is not lost.
        Assert.Equal("resilience", Cell(Import(project, coder: "Bo"), "claim", row: 1));
        var fault = Assert.Throws<InvalidDataException>(() => Import(project, coder: "Anne"));
        Assert.Equal("No coder is called \"Anne\"; there are Ane, Bo. Did you mean Ane?", fault.Message);
    }

    [Theory]
    [InlineData(0, 100, 0, 100, true)]
    [InlineData(0, 100, 50, 100, true)]
    [InlineData(0, 100, 51, 100, false)]
    [InlineData(0, 60, 20, 80, true)]
    [InlineData(0, 60, 21, 90, false)]
    [InlineData(0, 50, 50, 100, false)]
    public void Passages_of_two_coders_are_one_where_they_share_half_of_what_both_mark(
        int start, int end, int start2, int end2, bool isOne)
    {
        var import = Import(Coded().Coder("Bo").Text("I", new string('a', 100))
            .Passage(start, end, "", ("Ane", "Claims/Cooperation"))
            .Passage(start2, end2, "", ("Bo", "Claims/Cooperation")));
        Assert.Equal(isOne ? 1 : 2, import.Rows.Count);
    }

    [Fact]
    public void Two_files_of_coders_with_one_name_are_told_apart_by_the_file()
    {
        var one = Read(Coded().Text("I", "abc").Passage(0, 3, "", ("Ane", "Claims/Cooperation")), "one.qdpx");
        var two = Read(Coded().Text("I", "abc").Passage(0, 3, "", ("Ane", "Claims/Resilience")), "two.qdpx");
        var import = CodingImport.Of([one, two], _study.Data);
        Assert.Equal(["Ane (one.qdpx)", "Ane (two.qdpx)"], import.Codings.Select(coding => coding.Coder));
        Assert.Single(import.Rows);
    }

    [Fact]
    public void What_is_said_is_kept_only_where_it_is_asked_for_and_counted_in_letters_as_Unicode_does()
    {
        var project = Coded().Text("Søndre kai", "🚢🚢 Ærlig talt, nei.", beside: true)
            .Passage(3, 8, "", ("Ane", "Claims/Cooperation"));
        Assert.DoesNotContain("Ærlig", Import(project).CodingsToCsv());
        Assert.EndsWith(",cooperation,Ærlig\n", Import(project, withText: true).CodingsToCsv());
    }

    [Theory]
    [InlineData("quotation,code,A,,claim,cooperation",
        "column table: found \"quotation\", expected a table of this study")]
    [InlineData("quotations,code,A,,claims,x", "column column: found \"claims\", expected a column of quotations")]
    [InlineData("quotations,code,A,,claim,coperation", "Did you mean cooperation?")]
    [InlineData("quotations,code,A,,claim,", "expected the code's name and what it stands for")]
    public void A_line_of_the_map_that_points_to_nothing_is_a_fault_of_the_data(string line, string fault)
    {
        using var study = new StudyWithCodeMap(line);
        Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => study.Data).Message);
    }

    [Fact]
    public void A_project_of_2000_passages_comes_through_as_it_was_written()
    {
        var project = Coded().Coder("Bo").Code("Claims/Resilience/Æøå 造船");
        var expected = new List<string> { "id,firm,role,claim,proposition,bearing,gist" };
        for (var i = 0; i < 2000; i++)
        {
            if (i % 100 == 0)
                project.Text($"Interview {i / 100} – “Søndre”", new string('x', 1000)).Case($"Yard {i / 100}");
            var code = i % 2 == 0 ? "Claims/Cooperation" : "Claims/Resilience/Æøå 造船";
            project.Passage(i % 100 * 10, (i % 100 * 10) + 10, $"Gist, {i}", (i % 3 == 0 ? "Bo" : "Ane", code));
            expected.Add($"q{i + 1:00},Yard {i / 100},,{(i % 2 == 0 ? "cooperation" : "resilience")},,,\"Gist, {i}\"");
        }

        Assert.Equal(string.Join('\n', expected) + "\n", Import(project).ToCsv());
    }

    [Fact]
    public void An_import_of_50000_passages_takes_seconds()
    {
        var project = Coded().Coder("Bo");
        for (var i = 0; i < 50_000; i++)
        {
            if (i % 500 == 0) project.Text($"Interview {i / 500}", new string('x', 20_000));
            project.Passage(i % 500 * 40, (i % 500 * 40) + 39, "",
                ("Ane", "Claims/Cooperation"), ("Bo", "Claims/Resilience"));
        }

        var file = project.Save(_study.Place("large.qdpx"));
        var clock = Stopwatch.StartNew();
        var import = CodingImport.Of([("large.qdpx", QdaProject.Read(file))], _study.Data);
        _ = import.ToCsv() + import.CodingsToCsv();
        Assert.Equal((50_000, 100_000), (import.Rows.Count, import.Codings.Count));
        Assert.True(clock.Elapsed.TotalSeconds < 20, $"{clock.Elapsed.TotalSeconds} s"); // 5 s where nothing else runs
    }

    private static ProjectWriter Coded() =>
        new ProjectWriter().Coder("Ane").Code("Claims/Cooperation").Code("Claims/Resilience");

    private CodingImport Import(ProjectWriter project, string table = "quotations", string? coder = null,
        bool withText = false) =>
        CodingImport.Of([Read(project, "project.qdpx", withText)], _study.Data, table, coder);

    private (string, QdaProject) Read(ProjectWriter project, string name, bool withText = false)
    {
        File.Delete(_study.Place(name));
        return (name, QdaProject.Read(project.Save(_study.Place(name)), withText));
    }

    private static string Cell(CodingImport import, string column, int row = 0) =>
        import.Rows[row][import.Columns.ToList().IndexOf(column)];
}
