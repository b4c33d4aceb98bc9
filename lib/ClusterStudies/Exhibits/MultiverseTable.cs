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
    public static Table Of(string caption, params (string Question, Multiverse Result)[] analyses) =>
        Table.Of(analyses, caption)
            .RowHeader("Question", a => a.Question)
            .Column("Codings", a => a.Result.Known.Count)
            .Column("Effect size", a => a.Result.Published.Effect)
            .NumberTextColumn("As coded", a => Printed.Number(a.Result.Published.Estimate!.Value))
            .NumberTextColumn("Over all codings", a => Range(a.Result.Estimates))
            .Column("p as coded", a => a.Result.Published.PValue, format: "0.000")
            .NumberTextColumn("p over all codings", a => PValues(a.Result.PValues))
            .Column("p below 0.05 (%)", a => 100 * a.Result.ShareBelow(), format: "0")
            .Column("Fewest choices that carry p across 0.05", a => Fewest(a.Result))
            .Note("Two-sided p-values. Codings are no sample: a share of them is no probability.");

    /// <summary>The smallest sets of choices that carry p across 0.05, one a row.</summary>
    /// <param name="analysis">The results.</param>
    /// <param name="caption">Caption of the table.</param>
    public static Table OfTurns(Multiverse analysis, string caption) =>
        Table.Of(analysis.SmallestTurns().Select((set, i) => (Name: Printed.Text($"{i + 1}"), Set: set)), caption)
            .RowHeader("Set", turn => turn.Name)
            .Column("Choices made otherwise", turn => string.Join("; ", turn.Set));

    private static string Fewest(Multiverse analysis) => analysis.SmallestTurns() is [var first, ..] sets
        ? Printed.Text($"{first.Count} ({sets.Count} {(sets.Count == 1 ? "way" : "ways")})") : "none do";

    private static string PValues((double Least, double Most) range) =>
        (range.Least < 0.001 ? "< 0.001" : Printed.Text($"{range.Least:0.000}"))
            + Printed.Text($" to {range.Most:0.000}");

    private static string Range((double Least, double Most) range) =>
        $"{Printed.Number(range.Least)} to {Printed.Number(range.Most)}";
}
