using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

/// <summary>Shares of selected cases, of cases in groups, rates, and what so few cases can show.</summary>
public class FewAndSelectedCases
{
    [Fact]
    public void A_share_of_selected_cases_reaches_one_half_with_so_many_left_out()
    {
        var share = new SelectedShare(26, 41);
        Assert.Equal(11, share.LeftOutToReach());
        Assert.Equal(26.0 / 52, share.With(11).Estimate);
        Assert.Equal((26 + 2) / 52.0, share.With(11, 2).Estimate);
        // Wilson's limits are 0.48 and 0.76 of 26 of 41; the upper one is at most 0.5 first of 26 of 69.
        Assert.Equal((0, 28), share.LimitsToReach());
        Assert.Equal(24, share.LeftOutToReach(0.4));
        Assert.Equal([26 / 41.0, 26 / 42.0, 26 / 43.0], share.UpTo(2).Select(s => s.Estimate));
        Assert.Equal("26 of 41 (63.4%); one half is reached with 11 cases left out that do not have the property, " +
            "by the limits of Wilson's 95% interval with 0 and with 28", share.Report);
        Assert.Throws<ArgumentException>(() => share.With(1, 2));
        Assert.Throws<ArgumentException>(() => share.LeftOutToReach(0));
    }

    // d <- 1 + (41 / 7 - 1) * .2; n <- 41 / d; p <- 26 / 41; z <- qnorm(.975)
    // (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
    [Fact]
    public void Cases_of_few_groups_widen_the_interval_by_the_design_effect()
    {
        var share = new ClusteredShare(26, 41, 7, 0.2);
        Assert.Equal(1.97142857142857153, share.DesignEffect, 1e-12);
        Assert.Equal(20.79710144927535964, share.EffectiveN, 1e-12);
        Assert.Equal(0.42189417896127251, share.Interval().ConfidenceLow!.Value, 1e-9);
        Assert.Equal(0.80456832874167616, share.Interval().ConfidenceHigh!.Value, 1e-9);
    }

    [Fact]
    public void Independent_cases_have_Wilsons_interval_and_firms_alike_that_of_firms()
    {
        var independent = new ClusteredShare(26, 41, 12, 0).Interval();
        var wilson = Wilson.Interval(26, 41);
        Assert.Equal((wilson.ConfidenceLow, wilson.ConfidenceHigh),
            (independent.ConfidenceLow!.Value, independent.ConfidenceHigh!.Value));
        Assert.Equal(12, new ClusteredShare(24, 36, 12, 1).EffectiveN, 1e-12);
        Assert.Equal([0, 0.1, 0.2, 0.3, 0.4, 0.5], ClusteredShare.Over(26, 41, 7).Select(s => s.Correlation));
        Assert.Throws<ArgumentException>(() => new ClusteredShare(26, 41, 42, 0.1).Interval());
    }

    [Fact]
    public void Two_groups_of_firms_have_a_smallest_possible_p_value()
    {
        Assert.Equal(1 / 220.0, FisherExact.SmallestPValue(3, 9), 1e-12); // 1 / choose(12, 3)
        Assert.Equal(2 / 20.0, FisherExact.SmallestPValue(3, 3), 1e-12);
    }

    // g <- as.matrix(expand.grid(lapply(n, function(m) 0:m))); d <- g %*% (s - sum(n * s) / sum(n)); K <- rowSums(g)
    // w <- prod(choose(n, g)) and pr <- prod(dbinom(g, n, shares)) of each row; for k in 1:(sum(n) - 1) the rows of
    // K == k, and of these the sum of pr where sum(w[abs(d) >= abs(d_i) - 1e-9]) / sum(w) <= .05 (or d >= d_i)
    [Fact]
    public void The_trend_test_has_an_exact_power()
    {
        Assert.Equal(0.2134843190097164, CochranArmitage.Power([8 / 11.0, 13 / 19.0, 5 / 11.0], [11, 19, 11]), 1e-9);
        Assert.Equal(0.41881710182400017,
            CochranArmitage.Power([0.1, 0.4, 0.8], [4, 5, 3], [0, 1, 3], 0.05, Alternative.Greater), 1e-9);
        Assert.InRange(CochranArmitage.Power([0.5, 0.5, 0.5], [11, 19, 11]), 0.01, 0.05);
        Assert.Throws<ArgumentException>(() => CochranArmitage.Power([0.5, 1.5], [3, 3]));
        Assert.Throws<ArgumentException>(() => CochranArmitage.Power([0.5, 0.5], [2000, 2000]));
    }

    [Fact]
    public void Rates_agree_with_R()
    {
        var rate = PoissonRate.Interval(19, 7); // poisson.test(19, 7)
        Assert.Equal(19 / 7.0, rate.Estimate);
        Assert.Equal(1.6341773091952478, rate.ConfidenceLow!.Value, 1e-9);
        Assert.Equal(4.2386933673693710, rate.ConfidenceHigh!.Value, 1e-9);
        var none = PoissonRate.Interval(0, 6); // poisson.test(0, 6)
        Assert.Equal(0, none.ConfidenceLow);
        Assert.Equal(0.6148132423523226, none.ConfidenceHigh!.Value, 1e-9);
        Assert.Equal("rate per year 2.71, 95% interval 1.63 to 4.24 (exact Poisson), n = 19", rate.Report);
        Assert.Throws<ArgumentException>(() => PoissonRate.Interval(3, 0));
    }
}
