using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class ProportionIntervals
{
    [Theory]
    [InlineData(14, 22, 0.95, 0.42951708090131019, 0.80266795329633867)] // prop.test(14, 22, correct = FALSE)$conf.int
    [InlineData(0, 22, 0.95, 0, 0.14865487460862084)]                    // prop.test(0, 22, correct = FALSE)$conf.int
    // prop.test(26, 41, conf.level = .9, correct = FALSE)$conf.int
    [InlineData(26, 41, 0.90, 0.50571323733664109, 0.7459710830185895)]
    public void Wilson_agrees_with_R(int successes, int n, double confidence, double low, double high)
    {
        var interval = Wilson.Interval(successes, n, confidence);
        Assert.Equal(low, interval.ConfidenceLow, 1e-9);
        Assert.Equal(high, interval.ConfidenceHigh, 1e-9);
    }

    [Theory]
    [InlineData(14, 22, 0.95, 0.40657666882564675, 0.82802056235366761)] // binom.test(14, 22)$conf.int
    [InlineData(0, 22, 0.95, 0, 0.15437251281557451)]                    // binom.test(0, 22)$conf.int
    // binom.test(22, 22, conf.level = .99)$conf.int
    [InlineData(22, 22, 0.99, 0.78597318133783889, 1)]
    public void Clopper_and_Pearson_agree_with_R(int successes, int n, double confidence, double low, double high)
    {
        var interval = ClopperPearson.Interval(successes, n, confidence);
        Assert.Equal(low, interval.ConfidenceLow, 1e-9);
        Assert.Equal(high, interval.ConfidenceHigh, 1e-9);
    }

    [Fact]
    public void Unknown_outcomes_are_dropped_and_counted() =>
        Assert.Equal("2 of 3 (66.7%), 95% Wilson interval 20.8% to 93.9%, 1 missing dropped",
            Wilson.Interval([true, null, false, true]).ToString());

    [Fact]
    public void A_property_is_taken_from_records_as_it_is() =>
        Assert.Equal("1 of 2 (50.0%), 90% Clopper-Pearson interval 2.5% to 97.5%", // binom.test(1, 2, conf.level = .9)
            ClopperPearson.Interval([(Firm: "A", Profitable: true), (Firm: "B", Profitable: false)], c => c.Profitable,
                0.9).Report);

    [Fact]
    public void Both_read_as_a_report_line()
    {
        Assert.Equal("14 of 22 (63.6%), 95% Wilson interval 43.0% to 80.3%", Wilson.Interval(14, 22).Report);
        Assert.Equal("14 of 22 (63.6%), 95% Clopper-Pearson interval 40.7% to 82.8%",
            ClopperPearson.Interval(14, 22).Report);
    }

    [Theory]
    [InlineData(1, 0, 0.95)]
    [InlineData(-1, 5, 0.95)]
    [InlineData(6, 5, 0.95)]
    [InlineData(1, 5, 95)]
    public void Impossible_counts_and_levels_are_refused(int successes, int n, double confidence)
    {
        Assert.Throws<ArgumentException>(() => Wilson.Interval(successes, n, confidence));
        Assert.Throws<ArgumentException>(() => ClopperPearson.Interval(successes, n, confidence));
    }
}
