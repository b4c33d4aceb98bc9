using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>A row never answers with a value that is not there.</summary>
public sealed class DataRows : IDisposable
{
    private readonly SmallPackage _package = new();
    private readonly IReadOnlyList<DataRow> _firms;

    public DataRows() => _firms = _package.Open().Rows("firms");

    public void Dispose() => _package.Dispose();

    [Fact]
    public void Values_have_the_type_of_their_column()
    {
        Assert.Equal(("A", 0.5, 30, "Optics", true),
            (_firms[0].Text("letter"), _firms[0].Number("revenue"), _firms[0].Integer("share"), _firms[0].Text("line"),
                _firms[0].Boolean("profitable")));
    }

    [Fact]
    public void A_whole_number_is_a_number() => Assert.Equal(30.0, _firms[0].Number("share"));

    [Fact]
    public void A_missing_value_is_null_where_that_is_asked_for() => Assert.Null(_firms[1].OptionalNumber("revenue"));

    [Fact]
    public void A_missing_value_that_is_needed_is_a_fault_in_the_data()
    {
        var thrown = Assert.Throws<InvalidDataException>(() => _firms[1].Number("revenue"));

        Assert.Equal(
            "study/firms.csv, line 3, column revenue: expected a value, which the analysis needs here, not NA. "
                + "Fill in the cell.",
            Assert.Single(DataFaults.Of(thrown)).ToString());
    }

    [Fact]
    public void Another_type_than_the_columns_is_refused()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => _firms[0].Integer("revenue"));

        Assert.Equal("Column revenue of study/firms.csv is of type number; it was asked for as integer or year.",
            thrown.Message);
    }

    [Fact]
    public void An_unknown_column_is_refused_with_those_there_are()
    {
        var thrown = Assert.Throws<ArgumentException>(() => _firms[0].Text("company"));

        Assert.StartsWith("study/firms.csv has no column company; it has letter, revenue, share, line, profitable.",
            thrown.Message);
    }

    [Fact]
    public void An_unknown_file_is_refused_with_those_there_are()
    {
        var thrown = Assert.Throws<ArgumentException>(() => _package.Open().Rows("firm"));

        Assert.StartsWith("study/datapackage.json has no resource firm; it has firms, visits, ledger.", thrown.Message);
    }
}
