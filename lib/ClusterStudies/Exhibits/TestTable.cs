namespace ClusterStudies;

/// <summary>All tests that were done on the same cases, side by side: who tests often finds something by
/// chance.</summary>
public static class TestTable
{
    /// <summary>
    /// One row a test: what was asked, effect size with its interval, p-value as it is and adjusted for the number of
    /// tests (Holm), the alternative; then the test, cases, statistic, and how p-value and limits were obtained. What a
    /// test does not give stays empty.
    /// </summary>
    /// <param name="caption">Caption of the table.</param>
    /// <param name="tests">What each test asks, and its result; all of them, since the adjustment counts them.</param>
    public static Table<(string Question, TestResult Result, double Holm)> Of(
        string caption, params (string Question, TestResult Result)[] tests)
    {
        var rows = tests.Zip(Holm.Adjust(tests.Select(t => t.Result.PValue)),
            (test, holm) => (test.Question, test.Result, Holm: holm));
        var levels = tests.Select(t => t.Result.ConfidenceLevel).OfType<double>().Distinct().ToList();
        return Table.Of(rows, caption)
            .RowHeader("Question", t => t.Question)
            .Column("Effect size", t => t.Result.Effect)
            .NumberTextColumn("Estimate", t => Number(t.Result.Estimate))
            .NumberTextColumn("Interval", t => Limits(t.Result))
            .PValueColumn("p", t => t.Result.PValue)
            .PValueColumn("p, Holm", t => t.Holm)
            .Column("Alternative", t => t.Result.Sides)
            .Column("Test", t => t.Result.Method)
            .Column("n", t => t.Result.N)
            .Column("Missing", t => t.Result.Missing)
            .Column("Statistic", t => t.Result.Statistic, format: "0.00")
            .Column("p-value", t => Kind(t.Result))
            .Column("Limits", t => t.Result.IntervalMethod)
            .Note(levels.Count == 0 ? "" : $"Intervals of {levels.Select(Printed.Confidence).Listed()}.")
            .Note($"p, Holm: adjusted for {tests.Length} tests.");
    }

    /// <summary>
    /// One row for each question that could be answered; the others stand in a note with the reason, and are not
    /// counted by the adjustment.
    /// </summary>
    /// <param name="caption">Caption of the table.</param>
    /// <param name="questions">What was asked.</param>
    public static Table Of(string caption, params IReadOnlyList<Question> questions) =>
        questions.Where(q => q.Result is null).Aggregate(
            Of(caption, [.. questions.Where(q => q.Result is not null).Select(q => (q.Text, q.Result!))]),
            (table, q) => table.Note($"Not done: {q.Text}. {q.WhyNot}"));

    private static string Limits(TestResult result) => result is { ConfidenceLow: { } low, ConfidenceHigh: { } high }
        ? $"{Printed.Number(low)} to {Printed.Number(high)}" : "";

    /// <summary>An odds ratio and its limit may be infinite, in words as in report lines.</summary>
    private static string Number(double? value) => value is { } number ? Printed.Number(number) : "";

    private static string Kind(TestResult result) => result.PValueKind switch
    {
        PValueKind.Exact => "exact",
        PValueKind.MonteCarlo => "Monte Carlo",
        _ => "asymptotic",
    };
}
