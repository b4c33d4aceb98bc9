using ClusterStudies;

namespace Tests.ClusterStudies.Statistics;

public class OddsRatios
{
    private const double Infinity = double.PositiveInfinity;

    // x <- matrix(c(a, c, b, d), 2); fisher.test(x, conf.level = , alternative = )$p.value; the estimate and the
    // limits with fisher.test's own equations at full precision (its uniroot stops at 1e-4):
    //   m <- sum(x[,1]); n <- sum(x[,2]); k <- sum(x[1,]); s <- max(0, k - n):min(k, m)
    //   dn <- function(l) { d <- dhyper(s, m, n, k, log = TRUE) + l * s; d <- exp(d - max(d)); d / sum(d) }
    //   ur <- function(f) exp(uniroot(f, c(-30, 30), tol = 1e-15, maxiter = 10000)$root)
    //   ur(function(l) sum(s * dn(l)) - a); ur(function(l) sum(dn(l)[s >= a]) - alpha);
    //   ur(function(l) sum(dn(l)[s <= a]) - alpha)
    [Theory]
    [InlineData(3, 1, 1, 3, 0.95, Alternative.TwoSided, 0.48571428571428582, 6.4083196581996704, 0.21173559544657855,
        626.24353058881331)]
    [InlineData(3, 1, 1, 3, 0.95, Alternative.Greater, 0.24285714285714288, 6.4083196581996704, 0.31357376750498522,
        Infinity)]
    [InlineData(3, 1, 1, 3, 0.90, Alternative.Less, 0.98571428571428577, 6.4083196581996704, 0, 146.22253849899883)]
    [InlineData(2, 10, 15, 3, 0.95, Alternative.TwoSided, 0.00053672411914343593, 0.046936639049680005,
        0.0033171639506573637, 0.36318960235668046)]
    [InlineData(2, 10, 15, 3, 0.95, Alternative.Less, 0.00046518094336290585, 0.046936639049680005, 0,
        0.28495954561969661)]
    [InlineData(8, 3, 2, 9, 0.95, Alternative.TwoSided, 0.029973122852379741, 10.402998984674969, 1.1896679928886729,
        157.37815583763165)]
    [InlineData(26, 15, 20, 21, 0.90, Alternative.TwoSided, 0.2657944802400975, 1.806568506623601, 0.79183170515520251,
        4.1821127717198303)]
    [InlineData(0, 5, 6, 4, 0.95, Alternative.TwoSided, 0.043956043956043932, 0, 0, 1.2787375244879897)]
    [InlineData(7, 0, 5, 10, 0.95, Alternative.TwoSided, 0.0053475935828876933, Infinity, 1.8180418519607422,
        Infinity)]
    [InlineData(5, 0, 0, 5, 0.95, Alternative.TwoSided, 0.0079365079365079395, Infinity, 2.2970488132143867, Infinity)]
    public void Agree_with_R(
        int a, int b, int c, int d, double confidence, Alternative alternative,
        double p, double odds, double low, double high)
    {
        var result = FisherExact.OddsRatio(a, b, c, d, confidence, alternative);
        Assert.Equal(p, result.PValue, 1e-9);
        AssertClose(odds, result.Estimate!.Value);
        AssertClose(low, result.ConfidenceLow!.Value);
        AssertClose(high, result.ConfidenceHigh!.Value);

        static void AssertClose(double expected, double actual)
        {
            if (double.IsInfinity(expected)) Assert.Equal(expected, actual);
            else Assert.Equal(expected, actual, 1e-9 * Math.Max(1, expected));
        }
    }

    [Fact]
    public void Read_as_a_report_line()
    {
        Assert.Equal("Fisher's exact test (2 x 2, n = 22): odds ratio 10.40, 95% interval 1.19 to 157.38 " +
            "(exact conditional), p = 0.030 (two-sided)",
            FisherExact.OddsRatio(8, 3, 2, 9).Report);
        Assert.Equal("Fisher's exact test (2 x 2, n = 22): odds ratio infinity, 95% interval 2.46 to infinity " +
            "(exact conditional), p = 0.005 (one-sided, greater)",
            FisherExact.OddsRatio(7, 0, 5, 10, alternative: Alternative.Greater).Report);
    }

    [Fact]
    public void Of_a_table_with_an_empty_row_are_refused() =>
        Assert.Throws<ArgumentException>(() => FisherExact.OddsRatio(0, 0, 3, 4));
}
