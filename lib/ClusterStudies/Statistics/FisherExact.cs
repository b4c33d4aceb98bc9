using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>
/// Fisher's exact test of independence in a table of counts, conditional on both margins; for more than two rows or columns
/// in the extension of Freeman and Halton. Two-sided: the probability of all tables no more probable than the observed one
/// (relative tolerance 1e-7), as in R's <c>fisher.test</c>.
/// Fisher, R. A. (1935). The Design of Experiments. Oliver and Boyd.
/// Freeman, G. H. and Halton, J. H. (1951). Note on an exact treatment of contingency, goodness of fit and other problems of
/// significance. Biometrika 38, 141-149.
/// </summary>
public static class FisherExact
{
    /// <summary>Tests a table of counts with at least two rows and two columns. Rows and columns without observations are left out.</summary>
    /// <exception cref="ArgumentException">A count is negative, fewer than two rows or columns hold observations, or the table is
    /// too large to enumerate.</exception>
    public static FisherExactResult Test(int[,] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var counts = WithoutEmptyLines(table);
        return new FisherExactResult
        {
            Method = "Fisher's exact test",
            Statistic = Math.Exp(LogProbability(counts)),
            PValue = FreemanHalton.PValue(counts),
            PValueKind = PValueKind.Exact,
            N = counts.Sum(row => row.Sum()),
            Rows = counts.Length,
            Columns = counts[0].Length,
        };
    }

    /// <summary>Cross-tabulates two categorical variables, one value per case, and tests the table. Cases where either is null are dropped and counted.</summary>
    /// <exception cref="ArgumentException">The variables differ in length, or one of them takes fewer than two values.</exception>
    public static FisherExactResult Test<TRow, TColumn>(IEnumerable<TRow> rows, IEnumerable<TColumn> columns)
    {
        var (pairs, dropped) = CompleteCases.Pairs(rows, columns);
        var rowValues = pairs.Select(p => p.First).Distinct().ToList();
        var columnValues = pairs.Select(p => p.Second).Distinct().ToList();
        var table = new int[rowValues.Count, columnValues.Count];
        foreach (var (row, column) in pairs)
            table[rowValues.IndexOf(row), columnValues.IndexOf(column)]++;
        return Test(table) with { MissingDropped = dropped };
    }

    /// <summary>Cross-tabulates two properties of each case and tests the table; null is missing.</summary>
    /// <exception cref="ArgumentException">One of the properties takes fewer than two values.</exception>
    public static FisherExactResult Test<TCase>(IEnumerable<TCase> cases, Func<TCase, object?> row, Func<TCase, object?> column)
    {
        var all = cases.ToList();
        return Test(all.Select(row), all.Select(column));
    }

    /// <summary>
    /// The odds ratio (a d) / (b c) of the table [a b; c d]: conditional maximum-likelihood estimate, exact interval and p-value.
    /// A one-sided alternative gives a one-sided interval. The estimate and the limits are those that R's <c>fisher.test</c>
    /// defines, solved to full precision (R stops at about four digits).
    /// Cornfield, J. (1956). A statistical problem arising from retrospective studies. Proceedings of the Third Berkeley
    /// Symposium 4, 135-148.
    /// </summary>
    /// <exception cref="ArgumentException">A count is negative, a row or column is empty, or confidence is not within 0 and 1.</exception>
    public static OddsRatioResult OddsRatio(
        int a, int b, int c, int d, double confidence = 0.95, Alternative alternative = Alternative.TwoSided)
    {
        ProportionInterval.CheckConfidence(confidence);
        var counts = WithoutEmptyLines(new[,] { { a, b }, { c, d } });
        var topLeft = new NoncentralHypergeometric(row: a + b, column: a + c, total: a + b + c + d);
        var tail = alternative == Alternative.TwoSided ? (1 - confidence) / 2 : 1 - confidence;
        return new OddsRatioResult
        {
            Method = "Fisher's exact test",
            Statistic = topLeft.EstimateOddsRatio(a),
            Low = alternative == Alternative.Less ? 0 : topLeft.LowerLimit(a, tail),
            High = alternative == Alternative.Greater ? double.PositiveInfinity : topLeft.UpperLimit(a, tail),
            Confidence = confidence,
            PValue = alternative switch
            {
                Alternative.Less => topLeft.AtMost(a, 0),
                Alternative.Greater => topLeft.AtLeast(a, 0),
                _ => FreemanHalton.PValue(counts),
            },
            PValueKind = PValueKind.Exact,
            Alternative = alternative,
            N = a + b + c + d,
        };
    }

    private static int[][] WithoutEmptyLines(int[,] table)
    {
        foreach (var count in table)
            if (count < 0)
                throw new ArgumentException($"A table of counts cannot hold {count}: counts are 0 or more.", nameof(table));
        var rows = Enumerable.Range(0, table.GetLength(0));
        var columns = Enumerable.Range(0, table.GetLength(1)).Where(j => rows.Any(i => table[i, j] > 0)).ToArray();
        var counts = rows.Select(i => columns.Select(j => table[i, j]).ToArray()).Where(row => row.Any(count => count > 0)).ToArray();
        if (counts.Length < 2 || columns.Length < 2)
            throw new ArgumentException(
                $"A test of independence needs observations in at least two rows and two columns, but they are in {counts.Length} and {columns.Length}.", nameof(table));
        return counts;
    }

    private static double LogProbability(int[][] counts) =>
        counts.Sum(row => SpecialFunctions.FactorialLn(row.Sum()))
        + Enumerable.Range(0, counts[0].Length).Sum(j => SpecialFunctions.FactorialLn(counts.Sum(row => row[j])))
        - SpecialFunctions.FactorialLn(counts.Sum(row => row.Sum()))
        - counts.Sum(row => row.Sum(SpecialFunctions.FactorialLn));
}
