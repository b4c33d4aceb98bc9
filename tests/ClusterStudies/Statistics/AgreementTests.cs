using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class AgreementTests
{
    // Krippendorff (2011), example C: four coders, twelve units, missing values.
    private static readonly string[] Coders = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    private static readonly IEnumerable<int> Units = Enumerable.Range(0, 12);

    [Fact]
    public void Krippendorffs_example_of_four_coders()
    {
        var nominal = Agreement.Nominal(Units, Of(0), Of(1), Of(2), Of(3));
        Assert.Equal((4, 11, 1), (nominal.Coders, nominal.Units, nominal.LeftOut));
        Assert.Equal(0.743, nominal.KrippendorffsAlpha.Estimate, 5e-4);
        var ordinal = Agreement.Ordinal(Units, ["1", "2", "3", "4", "5"], Of(0), Of(1), Of(2), Of(3));
        Assert.Equal(0.815, ordinal.KrippendorffsAlpha.Estimate, 5e-4);
        Assert.Equal(nominal.Percent, ordinal.Percent);
    }

    [Fact]
    public void A_bootstrap_with_a_fixed_seed_gives_alpha_its_interval()
    {
        var agreement = Agreement.Nominal(Units, Of(0), Of(1), Of(2), Of(3));
        Assert.Equal(agreement.KrippendorffsAlpha, agreement.KrippendorffsAlpha);
        Assert.InRange(agreement.KrippendorffsAlpha.ConfidenceLow!.Value, 0.3, 0.7);
        Assert.InRange(agreement.KrippendorffsAlpha.ConfidenceHigh!.Value, 0.9, 1);
        Assert.StartsWith("Krippendorff's alpha 0.74, 95% interval ", agreement.KrippendorffsAlpha.Report);
    }

    // The counts of Cohen (1968), as in psych's cohen.kappa: 0.39, 0.49, 0.59. p <- counts / 200; a <- rowSums(p)
    // b <- colSums(p); k <- (po - pe) / (1 - pe); se <- sqrt((sum(diag(p) * (1 - (a + b) * (1 - k))^2) + (1 - k)^2 *
    //   sum over i != j of p[i, j] * (b[i] + a[j])^2 - (k - pe * (1 - k))^2) / 200) / (1 - pe)
    [Fact]
    public void Cohens_example_of_two_coders()
    {
        int[,] counts = { { 88, 14, 18 }, { 10, 40, 10 }, { 2, 6, 12 } };
        var units = from i in Enumerable.Range(0, 3)
                    from j in Enumerable.Range(0, 3)
                    from unit in Enumerable.Range(0, counts[i, j])
                    select (First: $"{i}", Second: $"{j}");
        var agreement = Agreement.Nominal(units, u => u.First, u => u.Second);
        Assert.Equal(0.7, agreement.Percent, 1e-12);
        Assert.Equal(0.491525423728813471, agreement.CohensKappa.Estimate, 1e-12);
        Assert.Equal(0.391563702053546958, agreement.CohensKappa.ConfidenceLow!.Value, 1e-9);
        Assert.Equal(0.591487145404079984, agreement.CohensKappa.ConfidenceHigh!.Value, 1e-9);
    }

    [Fact]
    public void Coders_who_agree_throughout_have_coefficients_of_one()
    {
        var agreement = Agreement.Nominal(Units, Of(0), Of(0));
        Assert.Equal((1, 1, 1),
            (agreement.Percent, agreement.CohensKappa.Estimate, agreement.KrippendorffsAlpha.Estimate));
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Agreement.Nominal(Units, Of(0)));
        Assert.Throws<ArgumentException>(() => Agreement.Nominal(Units, Of(0), _ => null));
        Assert.Contains("lacks 5", Assert.Throws<ArgumentException>(
            () => Agreement.Ordinal(Units, ["1", "2", "3", "4"], Of(1), Of(2))).Message);
        Assert.Throws<InvalidOperationException>(
            () => Agreement.Nominal(Units, Of(0), Of(1), Of(2)).CohensKappa);
        Assert.Throws<InvalidOperationException>(
            () => Agreement.Nominal(Units, _ => "a", _ => "a").KrippendorffsAlpha);
        Assert.Throws<InvalidOperationException>(() => Agreement.Nominal(Units, _ => "a", _ => "a").CohensKappa);
    }

    private static Func<int, string?> Of(int coder) =>
        unit => Coders[coder][unit] == '.' ? null : $"{Coders[coder][unit]}";
}
