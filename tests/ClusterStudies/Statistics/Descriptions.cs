using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class Descriptions
{
    private static readonly double?[] Values = [2.5, 7, 1, null, 3.25, 10, 4]; // v <- c(2.5, 7, 1, NA, 3.25, 10, 4)

    [Fact]
    public void Agree_with_R()
    {
        var summary = Descriptive.Of(Values);
        // mean, sd and quantile(type = 7) of v, na.rm = TRUE
        Assert.Equal(new Summary(6, 1, 4.625, 3.625, 2.6875, 6.25, 1, 10, summary.StandardDeviation), summary);
        Assert.Equal(3.3005681329128778, summary.StandardDeviation!.Value, 1e-9);
    }

    [Fact]
    public void Read_as_a_report_line() =>
        Assert.Equal("n = 6, 1 missing: mean 4.63 (sd 3.3), median 3.63 (quartiles 2.69 and 6.25), range 1 to 10",
            Descriptive.Of(Values).ToString());

    [Fact]
    public void Of_whole_numbers_are_taken_from_records_as_they_are() =>
        Assert.Equal(2, Descriptive.Of(new[] { (Firm: "A", Total: 1), (Firm: "B", Total: 3) }, i => i.Total).Mean);

    [Fact]
    public void Of_a_single_value_have_no_standard_deviation() => Assert.Null(Descriptive.Of([5.0]).StandardDeviation);

    [Theory]
    [InlineData(0.9, 8.5)]      // quantile(v, .9, na.rm = TRUE)
    [InlineData(0.137, 2.0275)] // quantile(v, .137, na.rm = TRUE)
    [InlineData(0, 1)]
    [InlineData(1, 10)]
    public void Quantiles_agree_with_R(double share, double value) =>
        Assert.Equal(value, Quantile.Of(Values, share), 1e-9);

    [Fact]
    public void Without_values_are_refused()
    {
        Assert.Contains("2 missing", Assert.Throws<ArgumentException>(() => Descriptive.Of([null, null])).Message);
        Assert.Throws<ArgumentException>(() => Quantile.Of([1.0], 50));
    }
}
