namespace ClusterStudies;

/// <summary>
/// Cramér's V of a table of counts, 0 without association and 1 at the most, not corrected for bias; with the limits
/// of the noncentral chi-squared distribution, which are rough for small counts.
/// Cramér, H. (1946). Mathematical Methods of Statistics. Princeton University Press.
/// </summary>
internal static class CramersV
{
    public static ConfidenceInterval Of(int[][] counts, double confidence = 0.95)
    {
        double n = counts.Sum(row => row.Sum());
        int rows = counts.Length, columns = counts[0].Length;
        var byColumn = Enumerable.Range(0, columns).Select(j => (double)counts.Sum(row => row[j])).ToList();
        var chiSquared = counts.Sum(row => row.Select((count, j) =>
        {
            var expected = row.Sum() * byColumn[j] / n;
            return (count - expected) * (count - expected) / expected;
        }).Sum());
        var most = n * (Math.Min(rows, columns) - 1);
        var (low, high) = NoncentralChiSquared.Limits(chiSquared, (rows - 1) * (columns - 1), confidence);
        return new("Cramér's V", V(chiSquared), V(low), V(high), confidence, NoncentralChiSquared.Method, (int)n);

        double V(double noncentrality) => Math.Min(1, Math.Sqrt(noncentrality / most));
    }
}
