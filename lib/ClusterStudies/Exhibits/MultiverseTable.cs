namespace ClusterStudies;

/// <summary>Several analyses, each done with every combination of its open choices, side by side.</summary>
public static class MultiverseTable
{
    /// <summary>
    /// One row an analysis: what was asked, how many combinations, effect size and p as coded, their ranges, the share
    /// of combinations with p below 0.05, and how few choices carry p across that line.
    /// </summary>
    /// <param name="caption">Caption of the table.</param>
    /// <param name="analyses">What each asks, and its results.</param>
    public static Table<(string Question, Multiverse Result)> Of(
        string caption, params (string Question, Multiverse Result)[] analyses) =>
        Table.Of(analyses, caption)
            .RowHeader("Question", a => a.Question)
            .Column("Codings", a => a.Result.Known.Count)
            .Column("As coded", a => AsCoded(a.Result.Published))
            .NumberTextColumn("Over all codings", a => Range(a.Result.Estimates))
            .NumberTextColumn("p over all codings", a => PValues(a.Result.PValues))
            .Column("p below 0.05 (%)", a => 100 * a.Result.ShareBelow(), format: "0")
            .Column("Turned by", a => Fewest(a.Result))
            .Note("Turned by: the fewest choices that carry p across 0.05 when they are made otherwise.")
            .Note("Two-sided p-values. Codings are no sample: a share of them is no probability.");

    /// <summary>One row for each question that could be asked in several ways; the others stand in a note.</summary>
    /// <param name="caption">Caption of the table.</param>
    /// <param name="questions">What was asked.</param>
    public static Table Of(string caption, params IReadOnlyList<EveryCoding> questions) =>
        questions.Where(q => q.Result is null).Aggregate(
            Of(caption, [.. questions.Where(q => q.Result is not null).Select(q => (q.Text, q.Result!))]),
            (table, q) => table.Note($"{q.Text}: {q.WhyNot}"));

    /// <summary>The smallest sets of choices that carry p across 0.05, one a row; analyses without one have
    /// none.</summary>
    /// <param name="caption">Caption of the table.</param>
    /// <param name="analyses">What each asks, and its results.</param>
    public static Table OfTurns(string caption, params (string Question, Multiverse Result)[] analyses) =>
        Table.Of(analyses.SelectMany(a => a.Result.SmallestTurns().Select(set => (a.Question, Set: set))), caption)
            .RowHeader("Question", turn => turn.Question)
            .Column("Choices made otherwise", turn => string.Join("; ", turn.Set));

    private static string Fewest(Multiverse analysis) => analysis.SmallestTurns() is [var first, ..] sets
        ? Printed.Text($"{first.Count} ({sets.Count} {(sets.Count == 1 ? "way" : "ways")})") : "none do";

    private static string AsCoded(TestResult result) =>
        $"{result.Effect} {Printed.Number(result.Estimate!.Value)}, {Printed.PValue(result.PValue)}";

    private static string PValues((double Least, double Most) range) =>
        Printed.BarePValue(range.Least) + Printed.Text($" to {range.Most:0.000}");

    private static string Range((double Least, double Most) range) =>
        $"{Printed.Number(range.Least)} to {Printed.Number(range.Most)}";
}
