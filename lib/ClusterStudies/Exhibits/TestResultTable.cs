namespace ClusterStudies;

/// <summary>Several tests side by side, under the same names for all of them.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>
    /// One row a test: what was asked, method, cases, estimate with its limits, statistic, and p-value with the way it
    /// was obtained. What a test does not give stays empty.
    /// </summary>
    /// <param name="results">What each test asks, and its result.</param>
    /// <param name="caption">Caption of the table.</param>
    public static Table ToTable(this IEnumerable<(string Question, TestResult Result)> results, string caption) =>
        Table.Of(results, caption)
            .RowHeader("Question", t => t.Question)
            .Column("Method", t => t.Result.Method)
            .Column("n", t => t.Result.N)
            .Column("Missing", t => t.Result.Missing)
            .NumberTextColumn("Estimate", t => Number(t.Result.Estimate))
            .NumberTextColumn("Lower limit", t => Number(t.Result.ConfidenceLow))
            .NumberTextColumn("Upper limit", t => Number(t.Result.ConfidenceHigh))
            .Column("Statistic", t => t.Result.Statistic, format: "0.00")
            .Column("p", t => t.Result.PValue, format: "0.000")
            .Column("p-value", t => Kind(t.Result))
            .Column("Alternative", t => Side(t.Result.Alternative));

    /// <summary>An odds ratio and its limit may be infinite, in words as in report lines.</summary>
    private static string Number(double? value) => value is { } number ? Printed.Number(number) : "";

    private static string Kind(TestResult result) => result.PValueKind switch
    {
        PValueKind.Exact => "exact",
        PValueKind.MonteCarlo => "Monte Carlo",
        _ => "asymptotic",
    };

    private static string Side(Alternative alternative) => alternative switch
    {
        Alternative.Less => "less",
        Alternative.Greater => "greater",
        _ => "two-sided",
    };
}
