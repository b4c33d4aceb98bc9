using ClusterStudies;

namespace Tests.ClusterStudies.Coding;

/// <summary>Agreement from the lines of <c>codings.csv</c>.</summary>
public class AgreementOfCoders
{
    // The two coders of Krippendorff (2011), section B (binary data: ten units), as codes of a column.
    private const string One = "0100000000", Two = "1110010010";

    private static readonly CodersAgreement Binary = CodersAgreement.Of([.. One.Zip(Two).SelectMany((pair, unit) =>
        new[] { Coding(unit, "one", pair.First), Coding(unit, "two", pair.Second) })]);

    [Fact]
    public void Alpha_of_a_column_is_that_of_the_worked_example() =>
        // Krippendorff (2011), section B: alpha = 0.095. R: irr::kripp.alpha(rbind(one, two), "nominal")$value
        Assert.Equal(2 / 21.0, Binary.InColumn("claim").KrippendorffsAlpha.Estimate, 9);

    [Fact]
    public void Kappa_of_a_column_is_that_of_the_counts() =>
        // irr::kappa2(cbind(one, two))$value; Cohen (1960): (0.6 - 0.5) / (1 - 0.5)
        Assert.Equal(0.2, Binary.InColumn("claim").CohensKappa.Estimate, 9);

    [Fact]
    public void A_code_is_compared_among_the_passages_that_both_coded()
    {
        var agreement = CodersAgreement.Of(
        [
            Coding(1, "one", 'a'), Coding(1, "two", 'a'), Coding(2, "one", 'a'), Coding(2, "two", 'b'),
            Coding(3, "one", 'b'), // the other did not code it at all
        ]);
        Assert.Equal((2, 0.5), (agreement.OnCode("a").Units, agreement.OnCode("a").Percent));
        Assert.Equal((4, 0.5), (agreement.OnAllCodes().Units, agreement.OnAllCodes().Percent));
        Assert.Contains("q2         I       0-1    claim   a    b",
            agreement.DisagreementsTable("Disagreements").ToString());
    }

    [Fact]
    public void One_coder_alone_is_told_so()
    {
        var fault = Assert.Throws<ArgumentException>(() => CodersAgreement.Of([Coding(1, "one", 'a')]));
        Assert.Equal("Agreement needs codes of two coders or more, but one alone coded.", fault.Message);
    }

    [Fact]
    public void A_study_without_codings_says_so_and_one_with_them_has_the_table()
    {
        Assert.Contains("No project of a coding tool has been imported",
            CodersAgreement.Report(DataPackage.Open("maritime"), "Agreement").ToString());
        Assert.Contains("Krippendorff’s alpha",
            CodersAgreement.Report(DataPackage.Open("coding-example"), "Agreement").ToString());
    }

    private static CodingRecord Coding(int unit, string coder, char code) =>
        new($"q{unit}", "I", "0-1", coder, $"{code}", "claim", $"{code}");
}
