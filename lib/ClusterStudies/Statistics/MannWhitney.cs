namespace ClusterStudies;

/// <summary>
/// The Mann-Whitney (Wilcoxon rank-sum) test: does one sample tend to larger values than another. The statistic is U
/// of the first sample: the pairs in which its value is the larger one, ties counting one half. The estimate is the
/// probability of superiority, U as a share of all pairs: 0.5 means no difference; its limits are Newcombe's.
/// Mann, H. B. and Whitney, D. R. (1947). On a test of whether one of two random variables is stochastically larger
/// than the other. Annals of Mathematical Statistics 18, 50-60. Effect size: Vargha, A. and Delaney, H. D. (2000).
/// Journal of Educational and Behavioral Statistics 25, 101-132.
/// </summary>
public static class MannWhitney
{
    /// <summary>
    /// Exact permutation test, ties or not: over all ways to deal the midranks to the two samples. Two-sided: the
    /// probability of a U at least as far from its mean as the observed one. Without ties as R's
    /// <c>wilcox.test(exact = TRUE)</c>.
    /// </summary>
    /// <param name="x">The first sample.</param>
    /// <param name="y">The second sample.</param>
    /// <param name="alternative">Greater: the first sample tends to larger values.</param>
    /// <exception cref="ArgumentException">A sample is empty, all values are equal, or the samples are too large to go
    /// through all deals.</exception>
    public static TestResult Exact(
        IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided) =>
        TwoSamples.Of(x, y).Exact(alternative);

    /// <summary>Exact permutation test; missing values are dropped and counted.</summary>
    /// <inheritdoc cref="Exact(IEnumerable{double}, IEnumerable{double}, Alternative)"/>
    public static TestResult Exact(
        IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided) =>
        TwoSamples.Of(x, y).Exact(alternative);

    /// <summary>
    /// Exact permutation test of two groups of cases: those with a property (first sample) against those without, or
    /// the two values of any other grouping in the order of numbers or the alphabet; the report names them. Cases
    /// where either is null are dropped and counted.
    /// </summary>
    /// <param name="cases">The cases.</param>
    /// <param name="value">The quantity that is compared.</param>
    /// <param name="group">The group of a case: yes/no, or two values of words, numbers or an enumeration.</param>
    /// <param name="alternative">Greater: the first group tends to larger values.</param>
    /// <exception cref="ArgumentException">There are not two groups with values, or all values are equal, or there are
    /// too many cases to go through all deals.</exception>
    public static TestResult Exact<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group,
        Alternative alternative = Alternative.TwoSided) =>
        TwoSamples.Of(cases, value, group).Exact(alternative);

    /// <summary>Normal approximation with tie and continuity correction, as R's
    /// <c>wilcox.test(exact = FALSE)</c>.</summary>
    /// <inheritdoc cref="Exact(IEnumerable{double}, IEnumerable{double}, Alternative)" path="/param"/>
    /// <exception cref="ArgumentException">A sample is empty, or all values are equal.</exception>
    public static TestResult Asymptotic(
        IEnumerable<double> x, IEnumerable<double> y, Alternative alternative = Alternative.TwoSided) =>
        TwoSamples.Of(x, y).Asymptotic(alternative);

    /// <summary>Normal approximation with tie and continuity correction; missing values are dropped and
    /// counted.</summary>
    /// <inheritdoc cref="Asymptotic(IEnumerable{double}, IEnumerable{double}, Alternative)"/>
    public static TestResult Asymptotic(
        IEnumerable<double?> x, IEnumerable<double?> y, Alternative alternative = Alternative.TwoSided) =>
        TwoSamples.Of(x, y).Asymptotic(alternative);

    /// <summary>Normal approximation for two groups of cases; the first is that with a property, or the first value
    /// of another grouping.</summary>
    /// <inheritdoc cref="Exact{TCase}(IEnumerable{TCase}, Func{TCase, double?}, Func{TCase, object?}, Alternative)"
    /// path="/param"/>
    /// <exception cref="ArgumentException">There are not two groups with values, or all values are
    /// equal.</exception>
    public static TestResult Asymptotic<TCase>(
        IEnumerable<TCase> cases, Func<TCase, double?> value, Func<TCase, object?> group,
        Alternative alternative = Alternative.TwoSided) =>
        TwoSamples.Of(cases, value, group).Asymptotic(alternative);

    /// <summary>
    /// How much the first sample lies above the second, in the values' unit: the median of all differences. As the
    /// estimate of R's <c>wilcox.test(conf.int = TRUE)</c>, exact.
    /// Hodges, J. L. and Lehmann, E. L. (1963). Estimates of location based on rank tests. Annals of Mathematical
    /// Statistics 34, 598-611.
    /// </summary>
    /// <exception cref="ArgumentException">A sample is empty, or a value is not a finite number.</exception>
    public static double Shift(IEnumerable<double> x, IEnumerable<double> y)
    {
        var second = y.ToList();
        return Quantile.Of(x.SelectMany(a => second.Select(b => a - b)), 0.5);
    }
}
