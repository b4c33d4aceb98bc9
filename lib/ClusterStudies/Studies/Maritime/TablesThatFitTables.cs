namespace ClusterStudies;

/// <summary>The tables that fit, and what would have to be otherwise, as tables.</summary>
public static class FittingTables
{
    /// <summary>How many tables fit in each reading, and how many printed numbers have to give.</summary>
    public static Table ToTable(this IReadOnlyList<TablesThatFit> readings, string caption) =>
        Table.Of(readings, caption)
            .RowHeader("Reading of the years", r => r.Name)
            .Column("Printed numbers", r => r.Printed.Count)
            .NumberTextColumn("Tables that fit all", r => $"{r.FitAll}")
            .Column("Numbers to change, at least", r => r.Fewest)
            .Column("by decisions, at least", r => r.LeastChange)
            .Column("Ways to choose them", r => r.Corrections.Count)
            .NumberTextColumn("Tables that fit then",
                r => string.Join(" to ", new[]
                {
                    r.Corrections.Min(c => c.Tables.Count),
                    r.Corrections.Max(c => c.Tables.Count),
                }.Distinct()))
            .Note(string.Join("; ", readings.Select(r => $"{r.Name}: {r.Explanation}")) + ".");

    /// <summary>The smallest sets of printed numbers of which one has to give, and what they would be.</summary>
    public static Table CorrectionsTable(this TablesThatFit reading, string caption) =>
        Table.Of(reading.Corrections, caption)
            .RowHeader("Left out", c => c.Dropped.Select(d => $"{d.Name} ({d.Section})").Listed())
            .Column("Nearest values that fit", c => c.InWords)
            .Column("Change (decisions)", c => c.Change)
            .NumberTextColumn("Tables that fit", c => $"{c.Tables.Count}");

    /// <summary>What is printed of the decisions by time, motivation and size of the firm.</summary>
    public static Table PrintedTable(this TablesThatFit reading, string caption) => Table.Of(reading.Printed, caption)
        .RowHeader("Printed", p => p.Name)
        .Column("Section", p => p.Section)
        .Column("In a smallest set of numbers to change", p => reading.InQuestion.Contains(p));

    /// <summary>Each conclusion's range over the tables that fit.</summary>
    public static Table ConclusionsTable(this TablesThatFit reading, string caption) =>
        Table.Of(reading.Conclusions, caption)
            .RowHeader("Conclusion", c => c.Text)
            .NumberTextColumn("With the least change of printed numbers", c => c.Nearest)
            .NumberTextColumn("However they change", c => c.InWords)
            .Note(reading.Fewest == 0 ? "Over all tables that fit everything that is printed."
                : $"Over all tables that fit once {reading.Fewest} printed numbers are otherwise, whichever do: with "
                    + $"numbers that change by {reading.LeastChange} decisions in all, and by any number. "
                    + $"Reading {reading.Name}: {reading.Explanation}.");
}
