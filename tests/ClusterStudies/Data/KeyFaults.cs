namespace Tests.ClusterStudies.Data;

/// <summary>No key occurs twice, and every reference finds its row.</summary>
public sealed class KeyFaults : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void A_key_that_occurs_twice_is_reported_with_both_lines()
    {
        _package.WithFirms(SmallPackage.Firms + "\nA,1,30,Optics,Yes\n");

        Assert.Equal(
            ["study/firms.csv, line 5, column letter: found \"A\", expected a value that occurs once, "
                + "and line 2 has it already. Correct or delete line 2 or line 5."],
            _package.Faults());
    }

    [Fact]
    public void A_key_of_two_columns_is_compared_as_a_whole()
    {
        _package
            .WithDescriptor("\"primaryKey\": [\"number\"]", "\"primaryKey\": [\"firm\", \"year\"]")
            .WithVisits("number,firm,year,note\n1,A,2001,\n2,A,2002,\n3,A,2001,\n");

        Assert.StartsWith("study/visits.csv, line 4, column firm + year: found \"A + 2001\", ",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_reference_names_the_file_that_should_hold_it()
    {
        _package.WithVisits("number,firm,year,note\n1,Dahl,2001,\n");

        Assert.Equal(
            ["study/visits.csv, line 2, column firm: found \"Dahl\", expected a value that column letter of "
                + "study/firms.csv holds. Correct it. If it is new, add a row for it to study/firms.csv; "
                + "if it was removed there, delete this row, too."],
            _package.Faults());
    }

    [Fact]
    public void A_misspelt_reference_is_recognized()
    {
        _package
            .WithDescriptor(", \"pattern\": \"^[A-Z]$\"", "")
            .WithFirms("letter,revenue,share,line,profitable\nHarbor,1,30,Optics,Yes\n")
            .WithVisits("number,firm,year,note\n1,Habror,2001,\n");

        Assert.EndsWith("Did you mean \"Harbor\"? If it is new, add a row for it to study/firms.csv; "
            + "if it was removed there, delete this row, too.",
            Assert.Single(_package.Faults()));
    }

    [Theory]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("1.0")]
    public void Numbers_that_are_written_otherwise_are_one_key(string key)
    {
        _package.WithVisits($"number,firm,year,note\n1,A,2001,\n{key},A,2002,\n");

        Assert.StartsWith("study/visits.csv, line 3, column number: found \"1\", expected a value that occurs once",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Thousands_of_references_into_the_void_are_listed_in_no_time()
    {
        _package.WithDescriptor(", \"pattern\": \"^[A-Z]$\"", "")
            .WithFirms("letter,revenue,share,line,profitable\n" + string.Concat(Enumerable.Range(0, 3000)
                .Select(number => $"Harbor works {number},1,30,Optics,Yes\n")))
            .WithVisits("number,firm,year,note\n" + string.Concat(Enumerable.Range(0, 6100)
                .Select(number => $"{number},Harbor {(number % 2 == 0 ? "work" : "works")} {number % 3000},2001,\n")));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(3050, _package.Faults().Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void An_empty_reference_refers_to_nothing()
    {
        _package
            .WithDescriptor("{\"name\": \"firm\", \"type\": \"string\", \"constraints\": {\"required\": true}}",
                "{\"name\": \"firm\", \"type\": \"string\"}")
            .WithVisits("number,firm,year,note\n1,,2001,\n");

        Assert.Null(_package.Open().Rows("visits")[0].OptionalText("firm"));
    }

    [Fact]
    public void A_file_with_faults_of_its_own_is_not_blamed_for_what_it_should_hold()
    {
        _package.WithFirms(SmallPackage.Firms.Replace("A,0.5,30", "A,0.5,30,30", StringComparison.Ordinal));

        Assert.StartsWith("study/firms.csv, line 2: expected 5 cells", Assert.Single(_package.Faults()));
    }
}
