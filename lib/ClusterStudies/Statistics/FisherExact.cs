using MathNet.Numerics;

namespace ClusterStudies;

/// <summary>
/// Fisher's exact test of independence in a table of counts, conditional on both margins; for more than two rows or
/// columns in the extension of Freeman and Halton. Two-sided: the probability of all tables no more probable than the
/// observed one (relative tolerance 1e-7), as in R's <c>fisher.test</c>.
/// Fisher, R. A. (1935). The Design of Experiments. Oliver and Boyd.
/// Freeman, G. H. and Halton, J. H. (1951). Note on an exact treatment of contingency, goodness of fit and other
/// problems of significance. Biometrika 38, 141-149.
/// The effect size of a 2 x 2 table is its odds ratio, that of a larger one Cramér's V.
/// </summary>
public static class FisherExact
{
    /// <summary>
    /// Tests a table of counts with at least two rows and two columns. Rows and columns without observations are left
    /// out. The statistic is the probability of the observed table given its margins, by which tables are ordered.
    /// </summary>
    /// <exception cref="ArgumentException">A count is negative, fewer than two rows or columns hold observations, or
    /// the table is too large to enumerate.</exception>
    public static TestResult Exact(int[,] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var counts = WithoutEmptyLines(table);
        var (rows, columns) = (counts.Length, counts[0].Length);
        if (rows == 2 && columns == 2)
        {
            return OddsRatio(counts[0][0], counts[0][1], counts[1][0], counts[1][1]) with
            {
                Statistic = Math.Exp(LogProbability(counts)),
            };
        }
        return new(Name, Math.Exp(LogProbability(counts)), Significance.Exact(FreemanHalton.PValue(counts)),
            counts.Sum(row => row.Sum()))
        {
            Compared = Printed.Text($"Freeman-Halton, {rows} x {columns}"),
            HasSides = false,
            EffectSize = CramersV.Of(counts),
        };
    }

    /// <summary>Cross-tabulates two categorical variables, one value per case, and tests the table. Cases where either
    /// is null are dropped and counted. Of two values each, the odds ratio sets the first row against the second, by
    /// order of text or number, and true before false; the report names them.</summary>
    /// <exception cref="ArgumentException">The variables differ in length, or one takes fewer than two
    /// values.</exception>
    public static TestResult Exact<TRow, TColumn>(IEnumerable<TRow> rows, IEnumerable<TColumn> columns)
    {
        var (pairs, missing) = CompleteCases.Pairs(rows, columns);
        var rowValues = Categories.InOrder(pairs.Select(p => p.First));
        var columnValues = Categories.InOrder(pairs.Select(p => p.Second));
        var table = new int[rowValues.Count, columnValues.Count];
        foreach (var (row, column) in pairs)
            table[rowValues.IndexOf(row), columnValues.IndexOf(column)]++;
        var result = Exact(table) with { Missing = missing };
        return rowValues.Count == 2 && columnValues.Count == 2
            ? result with { Compared = $"2 x 2, {Against(rowValues)}; {Against(columnValues)}" } : result;
    }

    /// <summary>Cross-tabulates two properties of each case and tests the table; null is missing.</summary>
    /// <exception cref="ArgumentException">One of the properties takes fewer than two values.</exception>
    public static TestResult Exact<TCase>(
        IEnumerable<TCase> cases, Func<TCase, object?> row, Func<TCase, object?> column)
    {
        var all = cases.ToList();
        return Exact(all.Select(row), all.Select(column));
    }

    /// <summary>
    /// The odds ratio (a d) / (b c) of the table [a b; c d]: conditional maximum-likelihood estimate (0 to positive
    /// infinity), exact limits (0 and positive infinity where the table sets none) and p-value; the statistic is a. A
    /// one-sided alternative gives a one-sided interval. The estimate and the limits are those that R's
    /// <c>fisher.test</c> defines, solved to full precision (R stops at about four digits).
    /// Cornfield, J. (1956). A statistical problem arising from retrospective studies. Proceedings of the Third
    /// Berkeley Symposium 4, 135-148.
    /// </summary>
    /// <exception cref="ArgumentException">A count is negative, a row or column is empty, or confidence is not within
    /// 0 and 1.</exception>
    public static TestResult OddsRatio(
        int a, int b, int c, int d, double confidence = 0.95, Alternative alternative = Alternative.TwoSided)
    {
        ProportionInterval.CheckConfidence(confidence);
        var counts = WithoutEmptyLines(new[,] { { a, b }, { c, d } });
        var topLeft = new NoncentralHypergeometric(row: a + b, column: a + c, total: a + b + c + d);
        var tail = alternative == Alternative.TwoSided ? (1 - confidence) / 2 : 1 - confidence;
        var estimate = topLeft.EstimateOddsRatio(a);
        var low = alternative == Alternative.Less ? 0 : topLeft.LowerLimit(a, tail);
        var high = alternative == Alternative.Greater ? double.PositiveInfinity : topLeft.UpperLimit(a, tail);
        var p = alternative switch
        {
            Alternative.Less => topLeft.AtMost(a, 0),
            Alternative.Greater => topLeft.AtLeast(a, 0),
            _ => FreemanHalton.PValue(counts),
        };
        return new(Name, a, Significance.Exact(p), a + b + c + d)
        {
            EffectSize = new("odds ratio", estimate, low, high, confidence, "exact conditional", a + b + c + d),
            Alternative = alternative,
            Compared = "2 x 2",
        };
    }

    /// <summary>
    /// The smallest p-value that the two-sided test can give for two groups of these sizes, whatever the cases are
    /// like: when all cases of one group have the property and none of the other; 1 / choose(n, size), or twice that
    /// for groups of one size.
    /// </summary>
    /// <exception cref="ArgumentException">A group is empty.</exception>
    public static double SmallestPValue(int first, int second) =>
        Exact(new[,] { { first, 0 }, { 0, second } }).PValue;

    private const string Name = "Fisher's exact test";

    private static string Against<T>(List<T> values) =>
        $"{Categories.Text(values[0])} against {Categories.Text(values[1])}";

    private static int[][] WithoutEmptyLines(int[,] table)
    {
        foreach (var count in table)
        {
            if (count < 0)
            {
                throw new ArgumentException($"A table of counts cannot hold {count}: counts are 0 or more.",
                    nameof(table));
            }
        }

        var rows = Enumerable.Range(0, table.GetLength(0));
        var columns = Enumerable.Range(0, table.GetLength(1)).Where(j => rows.Any(i => table[i, j] > 0)).ToArray();
        var counts = rows.Select(i => columns.Select(j => table[i, j]).ToArray())
            .Where(row => row.Any(n => n > 0)).ToArray();
        if (counts.Length < 2 || columns.Length < 2)
        {
            throw new ArgumentException(
                "A test of independence needs observations in at least two rows and two columns, " +
                $"but they are in {counts.Length} and {columns.Length}."
                + (counts.Length == 0 ? " " + CompleteCases.WhyNone : ""), nameof(table));
        }

        return counts;
    }

    private static double LogProbability(int[][] counts) =>
        counts.Sum(row => SpecialFunctions.FactorialLn(row.Sum()))
        + Enumerable.Range(0, counts[0].Length).Sum(j => SpecialFunctions.FactorialLn(counts.Sum(row => row[j])))
        - SpecialFunctions.FactorialLn(counts.Sum(row => row.Sum()))
        - counts.Sum(row => row.Sum(SpecialFunctions.FactorialLn));
}
