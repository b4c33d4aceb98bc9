namespace Tests.ClusterStudies.Data;

/// <summary>One real fault is told once, and not once for every row after it.</summary>
public sealed class OneFaultOneMessage : IDisposable
{
    private const string Header = "letter,revenue,share,line,profitable\n";
    private const string Letters = "ABCDEFGH";

    private readonly SmallPackage _package = new SmallPackage().WithVisits("number,firm,year,note\n");

    public void Dispose() => _package.Dispose();

    [Fact]
    public void A_shifted_column()
    {
        _package.WithFirms(Header + string.Concat(Letters.Select(letter => $"{letter},x,1,30,Optics\n")));

        var fault = Assert.Single(_package.Faults());
        Assert.StartsWith(
            "study/firms.csv, line 2, column revenue, line, profitable: found \"x\", expected a number", fault);
        Assert.Contains("They seem to stand in the wrong columns", fault);
    }

    [Fact]
    public void A_column_inserted_without_a_name()
    {
        _package.WithFirms(Header + string.Concat(Letters.Select(letter => $"{letter},x,1,30,Optics,Yes\n")));

        Assert.StartsWith(
            "study/firms.csv, line 2: expected 5 cells as in the header, and there are 6; so it is in 8 of 8 rows.",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void A_header_with_another_delimiter_than_the_rows()
    {
        _package.WithFirms(Header + string.Concat(Letters.Select(letter => $"{letter};1;30;Optics;Yes\n")));

        Assert.Contains("and there are 1; so it is in 8 of 8 rows.", Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Percent_signs_in_every_row()
    {
        _package.WithFirms(Header + string.Concat(Letters.Select(letter => $"{letter},1,30%,Optics,Yes\n")));

        Assert.EndsWith("; so it is in 8 of 8 rows. Write the number without the percent sign.",
            Assert.Single(_package.Faults()));
    }

    [Fact]
    public void Single_faults_in_different_rows_are_told_one_by_one()
    {
        _package.WithFirms(Header + string.Concat(Letters.Select(letter =>
            $"{letter},1,{(letter < 'D' ? "3O" : "30")},Optics,Yes\n")));

        Assert.Equal(3, _package.Faults().Count);
    }

    [Fact]
    public void A_misspelt_company_is_not_missing_elsewhere_too()
    {
        using var copy = new CopiedPackage();
        copy.Replace("photonics/behavior.csv", "\nV,", "\nW,");

        Assert.Contains("found \"W\"", Assert.Single(Said(copy)));
    }

    [Fact]
    public void A_company_that_was_removed_from_one_table_may_go_from_all()
    {
        using var copy = new CopiedPackage();
        var rows = File.ReadAllLines(Path.Combine(copy.Folder, "photonics/companies.csv"));
        copy.Write("photonics/companies.csv", string.Join('\n', rows.Where(row =>
            !row.StartsWith("V,", StringComparison.Ordinal))));

        Assert.All(Said(copy), fault => Assert.EndsWith("if it was removed there, delete this row, too.", fault));
    }

    private static string[] Said(CopiedPackage copy) =>
        Assert.Throws<InvalidDataException>(() => global::ClusterStudies.PhotonicsStudy.Load(copy.Folder))
            .Message.Split('\n')[1..];
}
